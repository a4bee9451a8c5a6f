package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.ExitCode;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.Catalog;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

  private static final String ONE = "00000000000000a1";
  private static final String OTHER = "00000000000000b2";

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private Warehouse warehouse() {
    return Warehouse.at(folder.resolve("w").toString(), new Configuration());
  }

  private void publish(String run) {
    publish(run, warehouse().turn());
  }

  private void publish(String run, Turn turn) {
    Edition edition = warehouse().edition(run, "test");
    edition.write(Catalog.REJECTED, rows(run), 1);
    edition.publish(manifest(run, edition), turn);
  }

  private Dataset<RejectedRow> rows(String detail) {
    return spark.createDataset(
        List.of(new RejectedRow("file:/a", 7, Reason.NO_TEXT, detail, null)),
        Catalog.REJECTED.encoder());
  }

  static Manifest manifest(String run, Edition edition) {
    return new Manifest(
        run,
        null,
        Map.of("extract", new Manifest.Done(run, "1", "f", "s")),
        "1",
        "f",
        new Manifest.Input(List.of(), 0, "f", 0, null, null),
        Manifest.node("{\"a\": 1}"),
        Map.of("rejected", 1L),
        List.of(new GateResult("g", "1 = 1", "warn", true)),
        edition.tables());
  }

  @Test
  void showsNothingBeforeTheFirstPublication() {
    assertThat(warehouse().current()).isEmpty();
    assertThat(warehouse().runs()).isEmpty();
    assertThatThrownBy(() -> Tables.open(spark, folder.resolve("w").toString()))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageStartingWith("nothing is published in ");
  }

  @Test
  void keepsEveryRunAndPointsToTheLast() {
    publish(ONE);
    publish(OTHER);
    assertThat(warehouse().current()).contains(OTHER);
    assertThat(warehouse().runs()).containsExactly(ONE, OTHER);
    Tables tables = Tables.open(spark, folder.resolve("w").toString());
    assertThat(tables.rejected().head().<String>getAs("detail")).isEqualTo(OTHER);
    assertThat(tables.at(ONE).rejected().head().<String>getAs("detail")).isEqualTo(ONE);
  }

  @Test
  void readsTheManifestAsItWasWritten() {
    Edition edition = warehouse().edition(ONE, "test");
    edition.write(Catalog.REJECTED, rows("x"), 1);
    Manifest manifest = manifest(ONE, edition);
    edition.publish(manifest, warehouse().turn());
    assertThat(warehouse().manifest(ONE)).contains(manifest);
    assertThat(manifest.table("rejected").rows()).isEqualTo(1);
    assertThat(manifest.table("rejected").files())
        .extracting(Manifest.File::path)
        .containsExactly("rejected/part-00000.zstd.parquet");
  }

  @Test
  void showsNothingOfARunThatWasNotFinished() throws IOException {
    publish(ONE);
    Edition killed = warehouse().edition(OTHER, "killed");
    killed.write(Catalog.REJECTED, rows("half"), 1);
    assertThat(killed.tables()).as("written, and left there").hasSize(1);
    assertThat(warehouse().current()).contains(ONE);
    assertThat(warehouse().runs()).containsExactly(ONE);
    publish(OTHER);
    assertThat(warehouse().current()).contains(OTHER);
    try (Stream<Path> left = Files.list(folder.resolve("w"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "history", "CURRENT");
    }
  }

  @Test
  void takesARunWithoutAManifestForUnfinished() throws IOException {
    Path half = Files.createDirectories(folder.resolve("w/runs/" + ONE + "/rejected"));
    Files.writeString(half.resolve("part-00000.zstd.parquet"), "torn");
    assertThat(warehouse().runs()).isEmpty();
    publish(ONE);
    Tables tables = Tables.open(spark, folder.resolve("w").toString());
    assertThat(tables.rejected().count()).isEqualTo(1);
  }

  @Test
  void leavesTheTablesOfTheQuickerOfTwoEqualRuns() {
    Turn turn = warehouse().turn();
    Edition slow = warehouse().edition(ONE, "slow");
    slow.write(Catalog.REJECTED, rows("same"), 1);
    Manifest written = manifest(ONE, slow);
    Edition quick = warehouse().edition(ONE, "quick");
    quick.write(Catalog.REJECTED, rows("same"), 1);
    quick.publish(manifest(ONE, quick), warehouse().turn());
    slow.publish(written, turn);
    assertThat(warehouse().current()).contains(ONE);
    assertThat(folder.resolve("w/.unfinished")).doesNotExist();
  }

  @Test
  void leavesAJobAloneThatMakesTheSameRun() {
    Edition first = warehouse().edition(ONE, "first");
    first.write(Catalog.REJECTED, rows("same"), 1);
    Manifest manifest = manifest(ONE, first);
    Edition second = warehouse().edition(ONE, "second");
    first.publish(manifest, warehouse().turn());
    second.discard();
    assertThat(warehouse().current()).contains(ONE);
    assertThat(Tables.open(spark, folder.resolve("w").toString()).rejected().count()).isOne();
    assertThat(folder.resolve("w/.unfinished")).doesNotExist();
  }

  @Test
  void letsOneOfTwoJobsWinAndTellsTheOther() throws IOException {
    Turn slow = warehouse().turn();
    Turn quick = warehouse().turn();
    publish(ONE, quick);
    assertThatThrownBy(() -> publish(OTHER, slow))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageStartingWith("nothing was published: while run " + OTHER + " was made")
        .hasMessageContaining("made run " + ONE + " the current one")
        .returns(ExitCode.FAILURE, e -> ((ExpectedFailure) e).exitCode());
    assertThat(warehouse().current()).contains(ONE);
    assertThat(warehouse().runs()).containsExactly(ONE);
    assertThat(warehouse().history().entries())
        .extracting(History.Entry::runId)
        .containsExactly(ONE);
    publish(OTHER);
    assertThat(warehouse().current()).contains(OTHER);
  }

  @Test
  void letsOneOfManyJobsWinThatEndAtOnce() throws Exception {
    publish(ONE);
    List<Callable<String>> jobs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String run = "00000000000000c" + i;
      Turn turn = warehouse().turn();
      Edition edition = warehouse().edition(run, "job-" + i);
      edition.write(Catalog.REJECTED, rows(run), 1);
      Manifest manifest = manifest(run, edition);
      jobs.add(() -> outcome(() -> edition.publish(manifest, turn), run));
    }
    ExecutorService atOnce = Executors.newFixedThreadPool(jobs.size());
    List<String> winners = new ArrayList<>();
    for (Future<String> job : atOnce.invokeAll(jobs)) {
      winners.add(job.get());
    }
    atOnce.shutdown();
    winners.removeIf("lost"::equals);
    assertThat(winners).hasSize(1);
    assertThat(warehouse().current()).contains(winners.get(0));
    assertThat(warehouse().runs()).containsExactly(ONE, winners.get(0));
    assertThat(folder.resolve("w/.unfinished")).doesNotExist();
  }

  @Test
  void givesWayToAJobThatWasLetTakeTheSameNumberByAnObjectStore() {
    Path number = folder.resolve("w/history/00000001");
    Turn turn = warehouse().turn();
    assertThatThrownBy(
            () ->
                turn.use(
                    ONE,
                    History.Deed.PUBLISHED,
                    "job-1",
                    () -> Files.writeString(number, "published " + OTHER + " job-2\n")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("another job made run " + OTHER + " the current one");
    assertThat(number).hasContent("published " + OTHER + " job-2");
    assertThat(warehouse().current()).isEmpty();
  }

  private static String outcome(Runnable publication, String run) {
    try {
      publication.run();
      return run;
    } catch (ExpectedFailure lost) {
      assertThat(lost).hasMessageStartingWith("nothing was published: ");
      return "lost";
    }
  }

  @Test
  void showsReadersOneWholeRunWhileOthersPublish() throws Exception {
    publish(ONE);
    publish(OTHER);
    AtomicBoolean reading = new AtomicBoolean(true);
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<Set<String>> seen = reader.submit(() -> readWhile(reading));
    for (int i = 0; i < 40; i++) {
      warehouse().turn().use(i % 2 == 0 ? ONE : OTHER, History.Deed.ROLLED_BACK, "test");
    }
    reading.set(false);
    assertThat(seen.get()).isSubsetOf(ONE, OTHER).isNotEmpty();
    reader.shutdown();
  }

  /** What plain readers do: look where CURRENT points, and open what lies there. */
  private Set<String> readWhile(AtomicBoolean reading) throws IOException {
    Set<String> seen = new HashSet<>();
    do {
      String run = Files.readString(folder.resolve("w/CURRENT")).strip();
      Path directory = folder.resolve("w/runs").resolve(run);
      assertThat(directory.resolve("_manifest.json")).content().contains(run);
      assertThat(directory.resolve("rejected/part-00000.zstd.parquet")).isNotEmptyFile();
      seen.add(run);
    } while (reading.get());
    return seen;
  }

  @Test
  void rollsBackAndRemembersIt() {
    publish(ONE);
    publish(OTHER);
    warehouse().turn().use(ONE, History.Deed.ROLLED_BACK, "test");
    assertThat(warehouse().current()).contains(ONE);
    assertThat(warehouse().history().entries())
        .extracting(entry -> entry.number() + " " + entry.deed() + " " + entry.runId())
        .containsExactly("1 PUBLISHED " + ONE, "2 PUBLISHED " + OTHER, "3 ROLLED_BACK " + ONE);
  }

  @Test
  void keepsTheRunsThatWereCurrentLast() throws IOException {
    String third = "00000000000000c3";
    publish(ONE);
    publish(OTHER);
    publish(third);
    warehouse().turn().use(ONE, History.Deed.ROLLED_BACK, "test");
    Path young = Files.createDirectories(folder.resolve("w/runs/00000000000000d4"));
    assertThat(Retention.of(warehouse()).keep(2)).containsExactly(OTHER);
    assertThat(warehouse().runs()).containsExactly(ONE, third);
    assertThat(young).exists();
    Files.setLastModifiedTime(young, FileTime.from(Instant.now().minus(Duration.ofDays(4))));
    assertThat(Retention.of(warehouse()).keep(1)).containsExactly(third, "00000000000000d4");
    assertThat(warehouse().current()).contains(ONE);
  }

  @Test
  void refusesToPublishWhatIsNotThere() {
    assertThatThrownBy(() -> warehouse().turn().use(ONE, History.Deed.ROLLED_BACK, "test"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("no such run")
        .hasMessageContaining(ONE);
  }

  @Test
  void saysOfARunThatIsGoneThatItWasRemoved() {
    publish(ONE);
    publish(OTHER);
    Retention.of(warehouse()).keep(1);
    String removed = "run %s of %s was removed by gc, only [%s] are left";
    assertThatThrownBy(() -> warehouse().turn().use(ONE, History.Deed.ROLLED_BACK, "test"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage(removed, ONE, warehouse().uri(), OTHER);
    assertThat(warehouse().history().entries()).hasSize(2);
  }

  @Test
  void refusesADirectoryOfSomebodyElse() throws IOException {
    Path foreign = Files.createDirectories(folder.resolve("w/runs/2021"));
    assertThatThrownBy(this::warehouse)
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("runs/2021")
        .hasMessageEndingWith("nothing was touched");
    assertThat(foreign).exists();
  }
}
