package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Settings;
import org.breakranks.job.RunJob;
import org.breakranks.job.Summary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on local files holds on HDFS: corpus, warehouse, pointer and turns. */
class HdfsTest {

  @TempDir static Path folder;

  private static MiniDFSCluster cluster;
  private static String root;

  private final SparkSession spark = LocalSpark.session();

  @BeforeAll
  static void start() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    cluster.waitActive();
    root = "hdfs://127.0.0.1:" + cluster.getNameNodePort();
    FileSystem system = cluster.getFileSystem();
    org.apache.hadoop.fs.Path corpus = new org.apache.hadoop.fs.Path(root + "/corpus");
    system.copyFromLocalFile(
        new org.apache.hadoop.fs.Path(SmallCorpus.in(folder.resolve("corpus")).toString()), corpus);
  }

  @AfterAll
  static void stop() {
    cluster.shutdown();
  }

  private static org.breakranks.configuration.Configuration settings(String... inputs) {
    return org.breakranks.configuration.Configuration.of(
        Settings.defaults()
            .with("input.paths", List.of(inputs))
            .with("input.since-last", "true")
            .with("warehouse", root + "/published"));
  }

  @Test
  void publishesRollsBackAndCollects() {
    Summary first = RunJob.run(spark, settings(root + "/corpus/news.jsonl"));
    Summary second = RunJob.run(spark, settings(root + "/corpus/*"));
    assertThat(second.manifest().input().since()).isEqualTo(first.manifest().runId());
    assertThat(second.manifest().input().read()).isEqualTo(1);
    Tables tables = Tables.open(spark, root + "/published");
    assertThat(tables.articles().count()).isEqualTo(6);
    assertThat(tables.at(first.manifest().runId()).articles().count()).isEqualTo(5);

    Warehouse warehouse = Warehouse.at(root + "/published", new Configuration());
    warehouse.turn().use(first.manifest().runId(), History.Deed.ROLLED_BACK, "test");
    assertThat(Tables.open(spark, root + "/published").articles().count()).isEqualTo(5);
    assertThat(Retention.of(warehouse).keep(1)).containsExactly(second.manifest().runId());
    assertThat(warehouse.runs()).containsExactly(first.manifest().runId());
  }

  @Test
  void letsOneOfManyTakeATurn() throws Exception {
    Warehouse warehouse = Warehouse.at(root + "/turns", new Configuration());
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String run = "00000000000000a" + i;
      jobs.add(() -> warehouse.history().take(1, run, History.Deed.PUBLISHED, run));
    }
    ExecutorService atOnce = Executors.newFixedThreadPool(jobs.size());
    List<Boolean> taken = new ArrayList<>();
    for (Future<Boolean> job : atOnce.invokeAll(jobs)) {
      taken.add(job.get());
    }
    atOnce.shutdown();
    assertThat(Collections.frequency(taken, true)).isEqualTo(1);
    assertThat(warehouse.history().entries()).hasSize(1);
    assertThat(Warehouse.at(root + "/turns", new Configuration()).current()).isEmpty();
  }

  @Test
  void replacesThePointerUnderTheEyesOfReaders() throws Exception {
    Configuration hadoop = new Configuration();
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(root + "/pointer/CURRENT");
    new WholeFile(file, hadoop).write("a", "x");
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<Set<String>> seen =
        reader.submit(
            () -> {
              Set<String> contents = new TreeSet<>();
              for (int i = 0; i < 200; i++) {
                contents.add(new WholeFile(file, hadoop).read().orElse("nothing"));
              }
              return contents;
            });
    for (int i = 0; i < 60; i++) {
      new WholeFile(file, hadoop).write(i % 2 == 0 ? "b" : "a", "x");
    }
    assertThat(seen.get()).isSubsetOf("a", "b");
    reader.shutdown();
  }

  @Test
  void refusesADirectoryOfSomebodyElse() throws IOException {
    cluster.getFileSystem().mkdirs(new org.apache.hadoop.fs.Path(root + "/theirs/thesis"));
    assertThatThrownBy(() -> Warehouse.at(root + "/theirs", new Configuration()))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("thesis");
  }
}
