package org.breakranks.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.upper;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a published table.
 *
 * @param name as published, in snake_case
 * @param path where its value stands in the row record: {@code people.low}
 * @param type as Spark calls it
 * @param enumerated whether the value is the constant of an enum, published in lower case
 * @param example a value as it might stand there
 * @param comment what it says, its unit and range
 */
public record Column(
    String name, String path, DataType type, boolean enumerated, String example, String comment) {

  /**
   * The published value, from the row record. What is inside a structure may be null, as it may
   * once it has been read again: a row that is kept is written as it was.
   */
  org.apache.spark.sql.Column published() {
    org.apache.spark.sql.Column value = enumerated ? lower(col(path)) : col(path);
    DataType open = type.asNullable();
    return (open.equals(type) ? value : value.cast(open)).as(name, metadata());
  }

  /** The value of the row record, from the published row. */
  org.apache.spark.sql.Column restored() {
    return enumerated ? upper(col(name)) : col(name);
  }

  StructField field() {
    return new StructField(name, type, true, metadata());
  }

  private Metadata metadata() {
    return new MetadataBuilder().putString("comment", comment).build();
  }
}
