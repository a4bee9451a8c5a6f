package org.breakranks.publication;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Input;
import org.breakranks.configuration.Settings;
import org.breakranks.corpus.ColumnNames;
import org.breakranks.corpus.Corpus;
import org.breakranks.corpus.Limits;
import org.breakranks.job.RunJob;
import org.breakranks.job.Summary;
import org.breakranks.table.Catalog;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds on local files holds over the API of S3, but that of two jobs that publish in the same
 * moment each may believe it won: see {@link Turn}.
 */
class S3Test {

  private static final String ROOT = "s3a://news";
  private static final String RUNS = ROOT + "/breakranks";
  private static final String ONE = "00000000000000a1";
  private static final String OTHER = "00000000000000b2";

  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir static Path folder;

  private static ObjectStore store;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    store = ObjectStore.of("news", folder);
    Configuration hadoop = SPARK.sparkContext().hadoopConfiguration();
    store.settings().forEach(hadoop::set);
    Path corpus = SmallCorpus.in(folder.resolve("corpus"));
    FileSystem.get(URI.create(ROOT), hadoop)
        .copyFromLocalFile(path(corpus.toUri().toString()), path(ROOT + "/corpus"));
  }

  @AfterAll
  static void stop() throws IOException {
    Configuration hadoop = SPARK.sparkContext().hadoopConfiguration();
    FileSystem.get(URI.create(ROOT), hadoop).close();
    store.settings().keySet().forEach(hadoop::unset);
    store.close();
  }

  private static org.apache.hadoop.fs.Path path(String address) {
    return new org.apache.hadoop.fs.Path(address);
  }

  private static Configuration hadoop() {
    return SPARK.sessionState().newHadoopConf();
  }

  @Test
  void holdsACorpus() {
    Input manner = org.breakranks.configuration.Configuration.defaults().input();
    Corpus corpus =
        Corpus.of(List.of(ROOT + "/corpus/*"), ColumnNames.of(manner), Limits.of(manner));
    assertThat(corpus.files(SPARK))
        .extracting(file -> file.sourceUri().substring(ROOT.length()))
        .containsExactly("/corpus/2021/one.txt", "/corpus/news.jsonl");
    assertThat(corpus.read(SPARK).filter(col("article").isNotNull()).count()).isEqualTo(7);
  }

  @Test
  void runsReadsOnRollsBackAndCollects() {
    Summary first = RunJob.run(SPARK, settings(ROOT + "/corpus/news.jsonl"));
    Summary second = RunJob.run(SPARK, settings(ROOT + "/corpus/*"));
    assertThat(second.manifest().input().since()).isEqualTo(first.manifest().runId());
    assertThat(second.manifest().input().read()).isEqualTo(1);
    Summary again = RunJob.run(SPARK, settings(ROOT + "/corpus/*"));
    assertThat(again.manifest()).as("nothing is new").isEqualTo(second.manifest());
    Tables tables = Tables.open(SPARK, RUNS);
    assertThat(tables.events().collectAsList()).isEqualTo(eventsOfLocalFiles());
    assertThat(tables.at(first.manifest().runId()).articles().count()).isEqualTo(5);

    Warehouse warehouse = Warehouse.at(RUNS, hadoop());
    assertThat(warehouse.history().entries())
        .extracting(History.Entry::runId)
        .containsExactly(first.manifest().runId(), second.manifest().runId());
    warehouse.turn().use(first.manifest().runId(), History.Deed.ROLLED_BACK, "test");
    assertThat(Tables.open(SPARK, RUNS).articles().count()).isEqualTo(5);
    assertThat(Retention.of(warehouse).keep(1)).containsExactly(second.manifest().runId());
    assertThat(warehouse.runs()).containsExactly(first.manifest().runId());
  }

  private static org.breakranks.configuration.Configuration settings(String input) {
    return org.breakranks.configuration.Configuration.of(
        Settings.defaults()
            .with("input.paths", List.of(input))
            .with("input.since-last", "true")
            .with("warehouse", RUNS));
  }

  /** An event knows nothing of where its articles lay. */
  private static List<Row> eventsOfLocalFiles() {
    Path corpus = folder.resolve("corpus");
    Path local = folder.resolve("local");
    RunJob.run(SPARK, SmallCorpus.configuration(corpus, local));
    return Tables.open(SPARK, local.toString()).events().collectAsList();
  }

  /** The store may let both take a number; whoever wins, readers see one whole run. */
  @Test
  void showsOneWholeRunOfTwoJobsThatPublishInTheSameMoment() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 5; i++) {
      String root = ROOT + "/race-" + i;
      CyclicBarrier start = new CyclicBarrier(2);
      List<Future<String>> jobs =
          both.invokeAll(List.of(racing(root, ONE, start), racing(root, OTHER, start)));
      List<String> won = new ArrayList<>(List.of(jobs.get(0).get(), jobs.get(1).get()));
      won.removeIf("lost"::equals);
      Warehouse warehouse = Warehouse.at(root, hadoop());
      assertThat(warehouse.current())
          .as("won: %s", won)
          .hasValueSatisfying(run -> assertThat(won).contains(run));
      Tables tables = Tables.open(SPARK, root);
      for (String run : warehouse.runs()) {
        assertThat(tables.at(run).rejected().head().<String>getAs("detail")).isEqualTo(run);
      }
      assertThat(warehouse.history().entries())
          .extracting(History.Entry::runId)
          .containsExactly(warehouse.current().orElseThrow());
    }
    both.shutdown();
  }

  /** A job that has written its tables and publishes when the other one does. */
  private static Callable<String> racing(String root, String run, CyclicBarrier start) {
    Warehouse warehouse = Warehouse.at(root, hadoop());
    Turn turn = warehouse.turn();
    Edition edition = warehouse.edition(run, "job-" + run);
    edition.write(Catalog.REJECTED, row(run), 1);
    Manifest manifest = WarehouseTest.manifest(run, edition);
    return () -> {
      start.await();
      try {
        edition.publish(manifest, turn);
        return run;
      } catch (ExpectedFailure lost) {
        assertThat(lost).hasMessageStartingWith("nothing was published: while run " + run);
        return "lost";
      }
    };
  }

  @Test
  void publishesRollsBackAndCollects() {
    publish(ONE);
    publish(OTHER);
    assertThat(detail()).isEqualTo(OTHER);
    Warehouse warehouse = Warehouse.at(ROOT + "/published", hadoop());
    warehouse.turn().use(ONE, History.Deed.ROLLED_BACK, "test");
    assertThat(detail()).isEqualTo(ONE);
    assertThat(Retention.of(warehouse).keep(1)).containsExactly(OTHER);
    assertThat(warehouse.runs()).containsExactly(ONE);
    assertThat(Tables.open(SPARK, ROOT + "/published").manifest().table("rejected").rows())
        .isEqualTo(1);
  }

  private static void publish(String run) {
    Warehouse warehouse = Warehouse.at(ROOT + "/published", hadoop());
    Turn turn = warehouse.turn();
    Edition edition = warehouse.edition(run, "test");
    edition.write(Catalog.REJECTED, row(run), 1);
    edition.publish(WarehouseTest.manifest(run, edition), turn);
  }

  private static Dataset<RejectedRow> row(String run) {
    RejectedRow row = new RejectedRow(ROOT + "/a", 7, Reason.NO_TEXT, run, null);
    return SPARK.createDataset(List.of(row), Catalog.REJECTED.encoder());
  }

  private static String detail() {
    return Tables.open(SPARK, ROOT + "/published").rejected().head().getAs("detail");
  }

  @Test
  void letsOnlyTheFirstOfTwoTakeATurn() throws IOException {
    History history = Warehouse.at(ROOT + "/turns", hadoop()).history();
    assertThat(history.take(1, ONE, History.Deed.PUBLISHED, "job-1")).isTrue();
    assertThat(history.take(1, OTHER, History.Deed.PUBLISHED, "job-2")).isFalse();
    assertThat(history.isHeld(1, ONE, "job-1")).isTrue();
    assertThat(history.entries()).extracting(History.Entry::runId).containsExactly(ONE);
  }

  @Test
  void replacesThePointerUnderTheEyesOfReaders() throws Exception {
    WholeFile pointer = new WholeFile(path(ROOT + "/pointer/CURRENT"), hadoop());
    pointer.write("a", "x");
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<Set<String>> seen =
        reader.submit(
            () -> {
              Set<String> contents = new TreeSet<>();
              for (int i = 0; i < 40; i++) {
                contents.add(pointer.read().orElse("nothing"));
              }
              return contents;
            });
    for (int i = 0; i < 20; i++) {
      pointer.write(i % 2 == 0 ? "b" : "a", "x");
    }
    assertThat(seen.get()).isSubsetOf("a", "b");
    reader.shutdown();
  }

  @Test
  void refusesADirectoryOfSomebodyElse() throws IOException {
    FileSystem.get(URI.create(ROOT), hadoop()).mkdirs(path(ROOT + "/theirs/thesis"));
    assertThatThrownBy(() -> Warehouse.at(ROOT + "/theirs", hadoop()))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("thesis");
  }
}
