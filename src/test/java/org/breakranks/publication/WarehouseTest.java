package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
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
    Edition edition = warehouse().edition(run, "test");
    edition.write(Catalog.REJECTED, rows(run), 1);
    edition.publish(manifest(run, edition));
  }

  private Dataset<RejectedRow> rows(String detail) {
    return spark.createDataset(
        List.of(new RejectedRow("file:/a", 7, Reason.NO_TEXT, detail, null)),
        Catalog.REJECTED.encoder());
  }

  private static Manifest manifest(String run, Edition edition) {
    return new Manifest(
        run,
        null,
        Map.of("extract", run),
        "1",
        "f",
        new Manifest.Input(List.of(), "f", 0, 0, 1),
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
    edition.publish(manifest);
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
    assertThat(warehouse().current()).contains(ONE);
    assertThat(warehouse().runs()).containsExactly(ONE);
    publish(OTHER);
    assertThat(warehouse().current()).contains(OTHER);
    try (Stream<Path> left = Files.list(folder.resolve("w"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("runs", "CURRENT");
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
    Edition slow = warehouse().edition(ONE, "slow");
    slow.write(Catalog.REJECTED, rows("same"), 1);
    Edition quick = new Edition(warehouse(), ONE, "quick", quickStaging(), fileSystem());
    quick.write(Catalog.REJECTED, rows("same"), 1);
    quick.publish(manifest(ONE, quick));
    slow.publish(manifest(ONE, slow));
    assertThat(warehouse().current()).contains(ONE);
    assertThat(folder.resolve("w/.unfinished")).doesNotExist();
  }

  @Test
  void refusesToPublishWhatIsNotThere() {
    assertThatThrownBy(() -> warehouse().publish(ONE, "test"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("no such run")
        .hasMessageContaining(ONE);
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

  private org.apache.hadoop.fs.Path quickStaging() {
    return new org.apache.hadoop.fs.Path(warehouse().uri() + "/.unfinished/" + ONE + "-quick");
  }

  private org.apache.hadoop.fs.FileSystem fileSystem() {
    try {
      return org.apache.hadoop.fs.FileSystem.getLocal(new Configuration()).getRawFileSystem();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
