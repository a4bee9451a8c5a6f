package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.bench.MadeUpNews;
import org.breakranks.table.RecordEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What travels between the tasks of a run, compressed, when no table is small enough to be sent
 * whole and rows of one article go to many partitions, as in a large corpus.
 */
class ShuffleTest {

  private static final Map<String, String> LARGE =
      Map.of("spark.sql.autoBroadcastJoinThreshold", "-1", "spark.sql.shuffle.partitions", "12");

  private final SparkSession spark = LocalSpark.session();
  private final Map<String, String> before = new HashMap<>();

  @TempDir Path folder;

  @BeforeEach
  void doAsWithALargeCorpus() {
    LARGE.forEach((key, value) -> before.put(key, spark.conf().get(key)));
    LARGE.forEach(spark.conf()::set);
  }

  @AfterEach
  void doAsBefore() {
    before.forEach(spark.conf()::set);
  }

  @Test
  void carriesAFewKilobytesPerArticleAndMention() throws TimeoutException {
    Traffic traffic = new Traffic();
    Map<String, Long> figures = run(300, 0.5, traffic).manifest().figures();
    traffic.end(spark);
    long articles = figures.get("articles");
    long mentions = figures.get("mentions");
    assertThat(traffic.of("read", articles)).as("per article: %s", traffic).isBetween(500L, 1_800L);
    assertThat(traffic.of("compare", figures.get("candidates")))
        .as("per candidate: %s", traffic)
        .isBetween(800L, 2_400L);
    assertThat(traffic.of("extract", articles)).as("per article: %s", traffic).isLessThan(60);
    assertThat(traffic.of("resolve", figures.get("accepted_mentions")))
        .as("per accepted mention: %s", traffic)
        .isBetween(800L, 2_800L);
    assertThat(traffic.of("publish", articles + mentions))
        .as("per row: %s", traffic)
        .isBetween(300L, 1_200L);
  }

  private Summary run(int articles, double share, Traffic traffic) {
    MadeUpNews news = new MadeUpNews(7, share);
    Path corpus = folder.resolve("corpus");
    MapFunction<Long, MadeUpNews.Item> item = news::item;
    spark
        .range(0, articles, 1, 2)
        .map(item, RecordEncoder.of(MadeUpNews.Item.class))
        .write()
        .parquet(corpus.toString());
    spark.sparkContext().addSparkListener(traffic);
    return RunJob.run(spark, SmallCorpus.configuration(corpus, folder.resolve("warehouse")));
  }

  /** Bytes that tasks write for other tasks, by the stage of the run they belong to. */
  private static final class Traffic extends SparkListener {

    private final Map<Integer, String> stages = new HashMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();

    @Override
    public void onJobStart(SparkListenerJobStart start) {
      String group = start.properties().getProperty("spark.jobGroup.id", "none");
      start.stageIds().foreach(id -> stages.putIfAbsent((Integer) id, group));
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      long written = end.taskMetrics().shuffleWriteMetrics().bytesWritten();
      bytes.merge(stages.get(end.stageId()), written, Long::sum);
    }

    void end(SparkSession spark) throws TimeoutException {
      spark.sparkContext().listenerBus().waitUntilEmpty();
      spark.sparkContext().removeSparkListener(this);
    }

    long of(String stage, long parts) {
      return bytes.getOrDefault("breakranks " + stage, 0L) / parts;
    }

    @Override
    public String toString() {
      return "bytes by stage " + bytes;
    }
  }
}
