package org.breakranks.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.IOUtils;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A Parquet file whose bytes follow from its rows. The writer lists the encodings of a column in
 * the order of a hash set of enumeration constants, which differs from one process to the next;
 * here they are listed by their number. Nothing else is changed.
 *
 * @param from where the file lies as it was written
 * @param to where its settled copy lies
 * @param bytes its size, 0 before it is copied
 * @param rows what its footer says, 0 before it is copied
 */
record SettledFile(String from, String to, long bytes, long rows) implements Serializable {

  private static final int TAIL = Integer.BYTES + 4;
  private static final int BUFFER = 1 << 16;

  static SettledFile of(String from, String to) {
    return new SettledFile(from, to, 0, 0);
  }

  /** Copies files, each in a task of its own. */
  static List<SettledFile> copied(SparkSession spark, List<SettledFile> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(spark.sessionState().newHadoopConf()));
    return context
        .parallelize(files, files.size())
        .map(file -> file.copied(hadoop.value().value()))
        .collect();
  }

  /** The last part of its path. */
  String name() {
    return new Path(to).getName();
  }

  private SettledFile copied(Configuration hadoop) throws IOException {
    Path source = new Path(from);
    FileSystem system = Warehouse.withoutChecksums(source.getFileSystem(hadoop));
    long length = system.getFileStatus(source).getLen();
    try (FSDataInputStream in = system.open(source);
        FSDataOutputStream out = system.create(new Path(to), true)) {
      byte[] tail = new byte[TAIL];
      in.readFully(length - TAIL, tail);
      byte[] footer = new byte[ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt()];
      long body = length - TAIL - footer.length;
      in.readFully(body, footer);
      FileMetaData described = Util.readFileMetaData(new ByteArrayInputStream(footer));
      IOUtils.copyBytes(in, out, body, false);
      out.write(settled(described, tail));
      return new SettledFile(from, to, out.getPos(), described.getNum_rows());
    }
  }

  /** The end of the file: its footer, the length of that, and the mark of the format. */
  private static byte[] settled(FileMetaData described, byte[] tail) throws IOException {
    for (RowGroup group : described.getRow_groups()) {
      group.getColumns().stream().map(ColumnChunk::getMeta_data).forEach(SettledFile::settle);
    }
    ByteArrayOutputStream end = new ByteArrayOutputStream(BUFFER);
    Util.writeFileMetaData(described, end);
    byte[] length =
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(end.size())
            .array();
    end.write(length);
    end.write(tail, Integer.BYTES, TAIL - Integer.BYTES);
    return end.toByteArray();
  }

  private static void settle(ColumnMetaData column) {
    column.getEncodings().sort(Comparator.naturalOrder());
    if (column.isSetEncoding_stats()) {
      column
          .getEncoding_stats()
          .sort(
              Comparator.comparing(PageEncodingStats::getPage_type)
                  .thenComparing(PageEncodingStats::getEncoding));
    }
  }
}
