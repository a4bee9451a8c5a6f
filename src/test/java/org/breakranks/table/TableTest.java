package org.breakranks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.breakranks.LocalSpark;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Status;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.text.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  private final SparkSession spark = LocalSpark.session();

  private static final Mention BARE =
      new Mention(
          "m1",
          "a1",
          Status.PARTY_POLITICS,
          "rule",
          "They went.",
          "They went",
          0,
          9,
          EventType.DEFECTION,
          Party.UNKNOWN,
          Party.UNKNOWN,
          People.UNKNOWN,
          When.UNKNOWN,
          Where.UNKNOWN,
          Claim.OUTLET,
          false,
          0.5,
          1,
          List.of());
  private static final Mention FULL =
      new Mention(
          "m2",
          "a1",
          Status.ACCEPTED,
          "rule",
          "Ten gave up.",
          "Ten gave up",
          20,
          31,
          EventType.SURRENDER,
          new Party("x", "X", "the X"),
          Party.UNKNOWN,
          new People(10, 10, null, "Ten", PeopleBasis.EXACT, 1, null, null, null),
          new When(
              LocalDate.of(2018, 8, 1),
              LocalDate.of(2018, 8, 1),
              LocalDate.of(2018, 8, 1),
              1,
              "on 1 August",
              "day and month"),
          Where.UNKNOWN,
          Claim.OUTLET,
          true,
          1,
          2,
          List.of(new Remark("ner", 20, 23, "CARDINAL")));
  private static final List<MentionRow> ROWS =
      List.of(new MentionRow(BARE, null), new MentionRow(FULL, "e1"));

  private Dataset<Row> published() {
    return Catalog.MENTIONS.published(spark.createDataset(ROWS, Catalog.MENTIONS.encoder()));
  }

  @Test
  void publishesFlatColumnsWithTheirComments() {
    assertThat(published().schema().asNullable()).isEqualTo(Catalog.MENTIONS.schema().asNullable());
    assertThat(published().schema().apply("people_low").getComment().get())
        .startsWith("fewest people");
  }

  @Test
  void writesEnumsInLowerCaseAndUnknownAsNull() {
    Row bare = published().collectAsList().get(0);
    assertThat(bare.<String>getAs("status")).isEqualTo("party_politics");
    assertThat(bare.<Object>getAs("people_best")).isNull();
    assertThat(bare.<Object>getAs("admin1")).isNull();
  }

  @Test
  void rowsThatWereReadAgainAreOfTheSameTypeAsNewOnes(@TempDir Path folder) {
    Dataset<Row> published = published();
    published.write().parquet(folder.resolve("t").toString());
    Dataset<Row> read = Catalog.MENTIONS.read(spark, folder.resolve("t").toString());
    assertThat(published.schema().fields())
        .extracting(StructField::dataType)
        .isEqualTo(Stream.of(read.schema().fields()).map(StructField::dataType).toList());
  }

  @Test
  void restoresTheRecordsFromParquet(@TempDir Path folder) {
    String directory = folder.resolve("mentions").toString();
    published().write().parquet(directory);
    Dataset<Row> read = Catalog.MENTIONS.read(spark, directory);
    assertThat(Catalog.MENTIONS.restored(read).collectAsList())
        .containsExactlyInAnyOrderElementsOf(ROWS);
  }
}
