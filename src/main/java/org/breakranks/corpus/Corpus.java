package org.breakranks.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.InputRow;
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

  private static final int TASKS = 4;

  public Corpus {
    inputs = List.copyOf(inputs);
  }

  public static Corpus of(List<String> inputs, ColumnNames names, Limits limits) {
    return new Corpus(inputs, names, limits);
  }

  /**
   * The files of the corpus, sorted, each with the hash of its bytes.
   *
   * @throws ExpectedFailure if a path is missing
   */
  public List<InputRow> files(SparkSession spark) {
    return hashed(Listing.of(inputs, spark.sessionState().newHadoopConf()), spark);
  }

  /**
   * Single files as they are now, each with the hash of its bytes.
   *
   * @throws ExpectedFailure if one is missing
   */
  public static List<InputRow> filesAt(List<String> uris, SparkSession spark) {
    return hashed(Listing.ofFiles(uris, spark.sessionState().newHadoopConf()), spark);
  }

  /**
   * Every record of the corpus.
   *
   * @throws ExpectedFailure if a path is missing, or a file of records holds no text column
   */
  public Dataset<Received> read(SparkSession spark) {
    return read(spark, Listing.of(inputs, spark.sessionState().newHadoopConf()));
  }

  /**
   * Every record of some files, which are read when the dataset is computed.
   *
   * @throws ExpectedFailure if a file of records holds no text column
   */
  public Dataset<Received> readFiles(SparkSession spark, List<InputRow> files) {
    return read(
        spark, files.stream().map(row -> new InputFile(row.sourceUri(), row.bytes())).toList());
  }

  private Dataset<Received> read(SparkSession spark, List<InputFile> files) {
    Configuration hadoop = spark.sessionState().newHadoopConf();
    TextColumn.require(files, names, hadoop);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> shared = shared(hadoop, context);
    List<List<Slice>> bundles = Slice.bundles(files, context.defaultParallelism());
    return spark.createDataset(
        context
            .parallelize(bundles, Math.max(1, bundles.size()))
            .flatMap(bundle -> records(bundle, shared.value().value()))
            .rdd(),
        RecordEncoder.of(Received.class));
  }

  private static List<InputRow> hashed(List<InputFile> files, SparkSession spark) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> shared =
        shared(spark.sessionState().newHadoopConf(), context);
    int tasks = Math.max(1, Math.min(files.size(), TASKS * context.defaultParallelism()));
    List<String> hashes =
        context
            .parallelize(files, tasks)
            .map(file -> FileHash.of(file, shared.value().value()))
            .collect();
    return IntStream.range(0, files.size())
        .mapToObj(i -> new InputRow(files.get(i).uri(), files.get(i).length(), hashes.get(i)))
        .toList();
  }

  private static Broadcast<SerializableConfiguration> shared(
      Configuration hadoop, JavaSparkContext context) {
    return context.broadcast(new SerializableConfiguration(hadoop));
  }

  private Iterator<Received> records(List<Slice> bundle, Configuration hadoop) {
    return new RecordsOf(bundle.iterator(), new SliceReader(names, limits, hadoop));
  }
}
