package org.breakranks.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The rows of a Parquet file whose row groups lie, by their middle, in a slice. Only the columns an
 * article can come from are read. The place of a record is the number of its row.
 */
final class ParquetEntries implements Entries {

  private final ParquetReader<Group> rows;
  private final MessageType schema;
  private final ColumnNames names;
  private long row;

  private ParquetEntries(ParquetReader<Group> rows, MessageType schema, ColumnNames names) {
    this.rows = rows;
    this.schema = schema;
    this.names = names;
  }

  static ParquetEntries of(Slice slice, ColumnNames names, Limits limits, Configuration hadoop)
      throws IOException {
    Path path = new Path(slice.uri());
    MessageType schema = schema(path, limits, hadoop);
    Configuration projected = new Configuration(hadoop);
    projected.set(ReadSupport.PARQUET_READ_SCHEMA, projection(schema, names).toString());
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), path)
            .withConf(projected)
            .withFileRange(slice.begin(), slice.end())
            .build();
    return new ParquetEntries(rows, schema, names);
  }

  @Override
  public Entry next() throws IOException {
    try {
      Group group = rows.read();
      if (group == null) {
        return null;
      }
      row = rows.getCurrentRowIndex();
      RecordFields fields = fields(group);
      return new Entry.Found(row, fields, fields.value(Field.TITLE));
    } catch (RuntimeException broken) {
      throw new IOException("after row " + row + ": " + broken, broken);
    }
  }

  @Override
  public long offset() {
    return row;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private RecordFields fields(Group group) {
    RecordFields.Collector fields = new RecordFields.Collector(names);
    GroupType read = group.getType();
    for (Type column : schema.getFields()) {
      String name = column.getName();
      boolean held = read.containsField(name) && group.getFieldRepetitionCount(name) > 0;
      boolean structure = held && isStructure(column, names);
      fields.put(name, held && !structure ? ParquetValue.of(group, name) : null);
      if (structure) {
        nested(name, group.getGroup(name, 0), fields);
      }
    }
    return fields.fields();
  }

  private static void nested(String path, Group structure, RecordFields.Collector fields) {
    for (Type column : structure.getType().getFields()) {
      if (structure.getFieldRepetitionCount(column.getName()) > 0) {
        String value = ParquetValue.of(structure, column.getName());
        fields.putNested(path, column.getName(), value);
      }
    }
  }

  private static boolean isStructure(Type column, ColumnNames names) {
    return !column.isPrimitive()
        && column.getLogicalTypeAnnotation() == null
        && !column.isRepetition(Type.Repetition.REPEATED)
        && names.isStructure(column.getName());
  }

  /** The columns of a file none of whose groups of rows expands out of all proportion. */
  private static MessageType schema(Path path, Limits limits, Configuration hadoop)
      throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      for (BlockMetaData rows : file.getRowGroups()) {
        limits.bound(rows.getTotalByteSize(), rows.getCompressedSize());
      }
      return file.getFileMetaData().getSchema();
    } catch (RuntimeException noParquet) {
      throw new IOException(noParquet.getMessage(), noParquet);
    }
  }

  /** The columns worth reading; the first one where there are none, for a projection needs one. */
  private static MessageType projection(MessageType schema, ColumnNames names) {
    List<Type> wanted =
        schema.getFields().stream()
            .filter(
                column -> !names.places(column.getName()).isEmpty() || isStructure(column, names))
            .toList();
    return new MessageType(
        schema.getName(), wanted.isEmpty() ? schema.getFields().subList(0, 1) : wanted);
  }
}
