package org.breakranks.table;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table we publish: what a row is, and its columns in order.
 *
 * @param <R> the record a row is made of; records inside it are flattened ({@code people.low}
 *     becomes {@code people_low})
 * @param name as published: {@code mentions}
 * @param rowType the record
 * @param comment what one row is
 * @param key the columns that tell one row from another, in the order the table is sorted by
 * @param columns all columns in order
 */
public record Table<R extends Record>(
    String name, Class<R> rowType, String comment, List<String> key, List<Column> columns) {

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** The columns as Spark reads them, each with its comment. */
  public StructType schema() {
    return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  public Encoder<R> encoder() {
    return RecordEncoder.of(rowType);
  }

  /** Records as the flat rows that are published. */
  public Dataset<Row> published(Dataset<R> records) {
    return records.select(
        columns.stream().map(Column::published).toArray(org.apache.spark.sql.Column[]::new));
  }

  /** Published rows as records again. A component that is not published is null. */
  public Dataset<R> restored(Dataset<Row> rows) {
    return rows.select(components(rowType, "")).as(encoder());
  }

  /** A published table; the schema is declared, so that an empty one can be read as well. */
  public Dataset<Row> read(SparkSession spark, String directory) {
    return spark.read().schema(schema()).parquet(directory);
  }

  /** The columns of the key, to sort by. */
  public org.apache.spark.sql.Column[] order() {
    return key.stream()
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private org.apache.spark.sql.Column[] components(Class<?> type, String prefix) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component(component, prefix + component.getName()))
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private org.apache.spark.sql.Column component(RecordComponent component, String path) {
    if (component.getType().isRecord()) {
      return struct(components(component.getType(), path + ".")).as(component.getName());
    }
    Optional<Column> column = columns.stream().filter(c -> c.path().equals(path)).findFirst();
    return column.map(Column::restored).orElseGet(() -> lit(null)).as(component.getName());
  }
}
