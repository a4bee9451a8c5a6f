package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.table.Catalog;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The current run as views in a catalog. */
class ViewsTest {

  private static final String ONE = "00000000000000a1";
  private static final String OTHER = "00000000000000b2";

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  @AfterEach
  void forget() {
    spark.sql("DROP DATABASE IF EXISTS shown CASCADE");
  }

  @Test
  void moveFromRunToRunAndBackAgain() {
    publish(ONE);
    assertThat(show(ONE)).containsExactly("shown.rejected");
    assertThat(details()).containsExactly(ONE);
    publish(OTHER);
    assertThat(details()).containsExactly(ONE);
    show(OTHER);
    assertThat(details()).containsExactly(OTHER);
    assertThat(names()).containsExactlyInAnyOrder("rejected", "rejected_" + OTHER);
    show(ONE);
    assertThat(details()).containsExactly(ONE);
  }

  @Test
  void leaveFilesAndTablesOfOthersAlone() {
    publish(ONE);
    publish(OTHER);
    show(ONE);
    spark.sql("CREATE VIEW shown.theirs_" + ONE + " AS SELECT 1 AS one");
    spark.sql("CREATE VIEW shown.claims AS SELECT 1 AS left_by_another_run");
    show(OTHER);
    assertThat(names()).containsExactlyInAnyOrder("rejected", "rejected_" + OTHER, "theirs_" + ONE);
    assertThat(Tables.open(spark, folder.toString()).at(ONE).rejected().count()).isEqualTo(1);
  }

  @Test
  void keepTheCommentsOfColumns() {
    publish(ONE);
    show(ONE);
    assertThat(spark.table("shown.rejected").schema()).isEqualTo(Catalog.REJECTED.schema());
  }

  private void publish(String run) {
    Warehouse warehouse = Warehouse.at(folder.toString(), new Configuration());
    Turn turn = warehouse.turn();
    Edition edition = warehouse.edition(run, "test");
    RejectedRow row = new RejectedRow("file:/a", 7, Reason.NO_TEXT, run, null);
    edition.write(
        Catalog.REJECTED, spark.createDataset(List.of(row), Catalog.REJECTED.encoder()), 1);
    edition.publish(WarehouseTest.manifest(run, edition), turn);
  }

  private List<String> show(String run) {
    Tables tables = Tables.open(spark, folder.toString()).at(run);
    return Views.in(spark, "shown").show(tables);
  }

  private List<String> details() {
    return spark.table("shown.rejected").collectAsList().stream()
        .map(row -> row.<String>getAs("detail"))
        .toList();
  }

  private List<String> names() {
    return spark.sql("SHOW TABLES IN shown").collectAsList().stream()
        .map(row -> row.<String>getAs("tableName"))
        .toList();
  }
}
