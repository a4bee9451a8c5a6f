package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Settings;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batch by batch, in whatever order, gives what reading everything at once gives. */
class SinceLastTest {

  private static final String WIRE =
      "Ten fighters of the Islamic State group surrendered to Afghan forces in Achin district of"
          + " Nangarhar province on Tuesday, the police chief said. They handed over nine rifles"
          + " and a machine gun. The men had been active in the mountains of Achin for two years,"
          + " and will be taken to Jalalabad. Elders of the district took part in the talks that"
          + " went on for eight days.";

  /** Files by name; several hold the same story, the same record, or another view of one act. */
  private static final List<List<String>> FILES =
      List.of(
          List.of("2018/kunduz.jsonl", record("k1", WIRE, "2018-08-02", "Kunduz Post")),
          List.of(
              "2018/valley.jsonl",
              record("v1", WIRE + " More follows.", "2018-08-02", "Valley Times")
                  + record("w1", "Rain is expected in Kunduz and Takhar.", "2018-09-03", "Herald")
                  + "{\"text\": \n"),
          List.of(
              "2018/again.jsonl",
              record("w1", "Rain is expected in Kunduz and Takhar.", "2018-09-03", "Herald")
                  + record(
                      "h1",
                      "Twenty-five Islamic State fighters surrendered to government forces in Achin"
                          + " district of Nangarhar on Tuesday, residents said.",
                      "2018-08-03",
                      "Herald")),
          List.of(
              "2018/denial.jsonl",
              record(
                  "d1",
                  "Eleven Daesh militants surrendered to the army in Achin district, Nangarhar, on"
                      + " 31 July 2018, the governor said.",
                  "2018-08-01",
                  "Daily Record")),
          List.of(
              "2021/borno.jsonl",
              record(
                  "b1",
                  "Twelve Boko Haram members surrendered to troops in Bama, Borno, on Monday, the"
                      + " army said.",
                  "2021-07-07",
                  "Lake Daily")),
          List.of(
              "2021/11/02/one.txt",
              "Sixty-five members of ISIS-K surrendered to the Taliban in Jalalabad on Sunday.\n"),
          List.of(
              "2021/11/09/one.txt",
              "Sixty-five members of ISIS-K surrendered to the Taliban in Jalalabad on Sunday.\n"));

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private static String record(String id, String text, String published, String source) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"published\": \"%s\", \"source\": \"%s\"}%n"
        .formatted(id, text, published, source);
  }

  @Test
  void givesTheTablesOfAFullRunForAnyBatchesInAnyOrder() throws IOException {
    for (List<String> file : FILES) {
      write(file);
    }
    RunJob.run(spark, everything("full", folder.resolve("corpus")));
    Map<String, List<String>> full = tables("full");
    for (int seed : new int[] {5, 6, 7}) {
      List<List<Path>> batches = batches(new Random(seed));
      for (List<Path> batch : batches) {
        RunJob.run(spark, sinceLast("batches-" + seed, batch.toArray(Path[]::new)));
      }
      assertThat(tables("batches-" + seed)).as("after %s", batches).isEqualTo(full);
    }
  }

  /** Each file in one of two or three batches; those without any are left out. */
  private List<List<Path>> batches(Random random) {
    List<List<Path>> batches = new ArrayList<>();
    int most = 2 + random.nextInt(2);
    for (int i = 0; i < most; i++) {
      batches.add(new ArrayList<>());
    }
    for (List<String> file : FILES) {
      batches.get(random.nextInt(most)).add(folder.resolve("corpus").resolve(file.get(0)));
    }
    return batches.stream().filter(batch -> !batch.isEmpty()).toList();
  }

  private Map<String, List<String>> tables(String warehouse) {
    Map<String, List<String>> tables = new TreeMap<>();
    Catalog.tables().forEach(table -> tables.put(table.name(), rows(warehouse, table)));
    return tables;
  }

  @Test
  void readsOnlyNewFilesAndKeepsTheIdOfAnEventThatALaterArticleTells() throws IOException {
    write(FILES.get(3));
    Summary first = RunJob.run(spark, sinceLast("w", folder.resolve("corpus")));
    assertThat(first.text()).contains("files       1  all read: nothing is published yet\n");
    List<String> before = ids("w");
    write(FILES.get(0));
    Summary second = RunJob.run(spark, sinceLast("w", folder.resolve("corpus")));
    assertThat(second.text())
        .contains("files       2  1 read, the others known from run " + first.manifest().runId());
    assertThat(ids("w")).isEqualTo(before).hasSize(1);
    Row event = Tables.open(spark, folder.resolve("w").toString()).events().head();
    assertThat(event.<Integer>getAs("number_of_articles")).isEqualTo(2);
    assertThat(event.getList(event.fieldIndex("superseded_ids"))).hasSize(1);
    Summary third = RunJob.run(spark, sinceLast("w", folder.resolve("corpus")));
    assertThat(third.manifest()).as("nothing is new").isEqualTo(second.manifest());
  }

  @Test
  void readsEverythingAgainWhenSettingsOrWordsOrAFileChangedAndSaysWhichFileIsGone()
      throws IOException {
    write(FILES.get(0));
    write(FILES.get(4));
    Path corpus = folder.resolve("corpus");
    Summary first = RunJob.run(spark, sinceLast("w", corpus));
    String since = " since run " + first.manifest().runId();

    Configuration others =
        Configuration.of(
            settings("w", corpus)
                .with("input.since-last", "true")
                .with("input.limits.article_chars", "5000"));
    assertThat(reading(others).readAgain())
        .isEqualTo("the settings of input or annotation have changed" + since);

    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("definite_names.tsv"), "word\nbrotherhood\n");
    Configuration more =
        Configuration.of(
            settings("w", corpus)
                .with("input.since-last", "true")
                .with("lexicon.folders", List.of(words.toString())));
    assertThat(reading(more).readAgain()).isEqualTo("the lexicon has changed" + since);

    RunJob.run(spark, everything("w", corpus));
    write(List.of(FILES.get(0).get(0), FILES.get(0).get(1) + FILES.get(3).get(1)));
    Manifest.Input changed = reading(sinceLast("w", corpus));
    assertThat(changed.readAgain()).endsWith("kunduz.jsonl has changed" + since);
    assertThat(changed.read()).isEqualTo(2);

    Files.delete(corpus.resolve(FILES.get(4).get(0)));
    assertThatThrownBy(() -> reading(sinceLast("w", corpus)))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("kunduz.jsonl has changed since run")
        .hasMessageContaining("but input is gone:")
        .hasMessageContaining("borno.jsonl");
    write(FILES.get(0));
    assertThat(reading(sinceLast("w", corpus)).readAgain()).as("gone, but known").isNull();
  }

  private Manifest.Input reading(Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      return Harvest.of(bench).input(configuration.input().paths());
    }
  }

  private void write(List<String> file) throws IOException {
    Path path = folder.resolve("corpus").resolve(file.get(0));
    Files.createDirectories(path.getParent());
    Files.writeString(path, file.get(1));
  }

  private Configuration everything(String warehouse, Path... inputs) {
    return Configuration.of(settings(warehouse, inputs));
  }

  private Configuration sinceLast(String warehouse, Path... inputs) {
    return Configuration.of(settings(warehouse, inputs).with("input.since-last", "true"));
  }

  private Settings settings(String warehouse, Path... inputs) {
    return Settings.defaults()
        .with("input.paths", Stream.of(inputs).map(Path::toString).toList())
        .with("warehouse", folder.resolve(warehouse).toString());
  }

  private List<String> ids(String warehouse) {
    return Tables.open(spark, folder.resolve(warehouse).toString())
        .events()
        .select("event_id")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  /** All rows in their order; only the run that read an article may be another. */
  private List<String> rows(String warehouse, Table<?> table) {
    return Tables.open(spark, folder.resolve(warehouse).toString())
        .rows(table)
        .drop("ingest_run")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }
}
