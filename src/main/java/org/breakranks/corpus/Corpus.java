package org.breakranks.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.RecordEncoder;

/**
 * News articles as users have them: folders, globs and single files of any {@link Format}, mixed as
 * they come, compressed or not, on any file system of Hadoop. The fields of records are found by
 * their usual names.
 *
 * <pre>{@code
 * Dataset<Received> received = Corpus.of(List.of("corpus/*.jsonl.gz"), names, limits).read(spark);
 * }</pre>
 *
 * @param inputs paths; a path without a scheme is one of the default file system
 * @param names under which names fields are looked for
 * @param limits how large a record may be
 */
public record Corpus(List<String> inputs, ColumnNames names, Limits limits)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public Corpus {
    inputs = List.copyOf(inputs);
  }

  public static Corpus of(List<String> inputs, ColumnNames names, Limits limits) {
    return new Corpus(inputs, names, limits);
  }

  /**
   * Every record of the corpus. Files are listed now, and read when the dataset is computed.
   *
   * @throws ExpectedFailure if a path is missing, or a file of records holds no text column
   */
  public Dataset<Received> read(SparkSession spark) {
    Configuration hadoop = spark.sessionState().newHadoopConf();
    List<InputFile> files = Listing.of(inputs, hadoop);
    TextColumn.require(files, names, hadoop);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> shared =
        context.broadcast(new SerializableConfiguration(hadoop));
    List<List<Slice>> bundles = Slice.bundles(files, context.defaultParallelism());
    return spark.createDataset(
        context
            .parallelize(bundles, Math.max(1, bundles.size()))
            .flatMap(bundle -> records(bundle, shared.value().value()))
            .rdd(),
        RecordEncoder.of(Received.class));
  }

  /** The size of all files in bytes. */
  public long bytes(SparkSession spark) {
    return Listing.of(inputs, spark.sessionState().newHadoopConf()).stream()
        .mapToLong(InputFile::length)
        .sum();
  }

  private Iterator<Received> records(List<Slice> bundle, Configuration hadoop) {
    return new RecordsOf(bundle.iterator(), new SliceReader(names, limits, hadoop));
  }
}
