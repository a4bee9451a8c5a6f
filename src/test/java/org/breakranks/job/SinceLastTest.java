package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Settings;
import org.breakranks.publication.History;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Warehouse;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;
import org.junit.jupiter.api.BeforeAll;
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

  private static final SparkSession SPARK = LocalSpark.session();

  /** Holds the corpus, a full run over it, and a warehouse to which it came in three batches. */
  @TempDir static Path shared;

  private static final List<List<Path>> BATCHES = new ArrayList<>();
  private static final List<Summary> RUNS = new ArrayList<>();
  private static Summary full;
  private static Summary again;

  @TempDir Path folder;

  @BeforeAll
  static void runOnceAndInBatches() throws IOException {
    List<Path> files = new ArrayList<>();
    for (List<String> file : FILES) {
      files.add(write(shared, file));
    }
    full = RunJob.run(SPARK, everything(shared.resolve("full"), shared.resolve("corpus")));
    Collections.shuffle(files, new Random(5));
    BATCHES.addAll(List.of(files.subList(0, 3), files.subList(3, 5), files.subList(5, 7)));
    for (List<Path> batch : BATCHES) {
      RUNS.add(next(batch));
    }
    again = next(files);
  }

  private static Summary next(List<Path> batch) {
    return RunJob.run(SPARK, sinceLast(shared.resolve("batches"), batch.toArray(Path[]::new)));
  }

  private static String record(String id, String text, String published, String source) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"published\": \"%s\", \"source\": \"%s\"}%n"
        .formatted(id, text, published, source);
  }

  @Test
  void givesTheTablesOfAFullRunForRandomBatches() {
    assertThat(tables(RUNS.get(2))).as("after %s", BATCHES).isEqualTo(tables(full));
  }

  @Test
  void givesThemForAnotherRandomSplitToo() {
    List<Path> files = new ArrayList<>(BATCHES.stream().flatMap(List::stream).toList());
    Random random = new Random(11);
    Collections.shuffle(files, random);
    int cut = 1 + random.nextInt(files.size() - 1);
    Path warehouse = shared.resolve("split");
    RunJob.run(SPARK, sinceLast(warehouse, files.subList(0, cut).toArray(Path[]::new)));
    Summary last =
        RunJob.run(
            SPARK, sinceLast(warehouse, files.subList(cut, files.size()).toArray(Path[]::new)));
    assertThat(tables(last)).as("%s, cut at %s", files, cut).isEqualTo(tables(full));
  }

  @Test
  void givesThemInAnotherOrderAfterARollBackToo() {
    Warehouse warehouse =
        Warehouse.at(
            shared.resolve("batches").toString(), SPARK.sparkContext().hadoopConfiguration());
    warehouse.turn().use(RUNS.get(0).manifest().runId(), History.Deed.ROLLED_BACK, "test");
    Summary other = next(BATCHES.get(2));
    assertThat(other.manifest().input().since()).isEqualTo(RUNS.get(0).manifest().runId());
    assertThat(tables(next(BATCHES.get(1)))).as("after %s", BATCHES).isEqualTo(tables(full));
  }

  private static Map<String, List<String>> tables(Summary run) {
    Map<String, List<String>> tables = new TreeMap<>();
    Catalog.tables().forEach(table -> tables.put(table.name(), rows(run, table)));
    return tables;
  }

  @Test
  void readsOnlyNewFiles() {
    assertThat(RUNS.get(0).text()).contains("files       3  all read: nothing is published yet\n");
    assertThat(RUNS.get(1).text())
        .contains(
            "files       5  2 read, the others known from run " + RUNS.get(0).manifest().runId());
    assertThat(again.manifest()).as("nothing is new").isEqualTo(RUNS.get(2).manifest());
    assertThat(again.text())
        .contains("files       7  nothing new since run " + RUNS.get(2).manifest().runId() + "\n");
  }

  @Test
  void keepsTheIdOfAnEventThatALaterArticleTells() {
    Map<String, Integer> articles = new TreeMap<>();
    Set<String> known = new TreeSet<>();
    for (Row event : events(RUNS.get(2))) {
      articles.put(event.getAs("event_id"), event.getAs("number_of_articles"));
      known.add(event.getAs("event_id"));
      known.addAll(event.getList(event.fieldIndex("superseded_ids")));
    }
    assertThat(events(RUNS.get(0)))
        .isNotEmpty()
        .allSatisfy(before -> assertThat(known).contains(before.<String>getAs("event_id")))
        .anySatisfy(
            before ->
                assertThat(articles.get(before.<String>getAs("event_id")))
                    .isGreaterThan(before.<Integer>getAs("number_of_articles")));
  }

  @Test
  void readsEverythingAgainWhenSettingsOrWordsOrAFileChangedAndSaysWhichFileIsGone()
      throws IOException {
    write(folder, FILES.get(0));
    write(folder, FILES.get(4));
    Path corpus = folder.resolve("corpus");
    Path warehouse = folder.resolve("w");
    Summary first = ExtractJob.run(SPARK, sinceLast(warehouse, corpus));
    String since = " since run " + first.manifest().runId();

    Configuration others =
        Configuration.of(
            settings(warehouse, corpus)
                .with("input.since-last", "true")
                .with("input.limits.article_chars", "5000"));
    assertThat(reading(others).readAgain())
        .isEqualTo("the settings of input or annotation have changed" + since);

    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("definite_names.tsv"), "word\nbrotherhood\n");
    Configuration more =
        Configuration.of(
            settings(warehouse, corpus)
                .with("input.since-last", "true")
                .with("lexicon.folders", List.of(words.toString())));
    assertThat(reading(more).readAgain()).isEqualTo("the lexicon has changed" + since);

    ExtractJob.run(SPARK, everything(warehouse, corpus));
    write(folder, List.of(FILES.get(0).get(0), FILES.get(0).get(1) + FILES.get(3).get(1)));
    Manifest.Input changed = reading(sinceLast(warehouse, corpus));
    assertThat(changed.readAgain()).endsWith("kunduz.jsonl has changed" + since);
    assertThat(changed.read()).isEqualTo(2);

    Files.delete(corpus.resolve(FILES.get(4).get(0)));
    assertThatThrownBy(() -> reading(sinceLast(warehouse, corpus)))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("kunduz.jsonl has changed since run")
        .hasMessageContaining("but input is gone:")
        .hasMessageContaining("borno.jsonl");
    write(folder, FILES.get(0));
    assertThat(reading(sinceLast(warehouse, corpus)).readAgain()).as("gone, but known").isNull();
  }

  private Manifest.Input reading(Configuration configuration) {
    try (Workbench bench = Workbench.open(SPARK, configuration)) {
      return Harvest.of(bench).input(configuration.input().paths());
    }
  }

  private static Path write(Path folder, List<String> file) throws IOException {
    Path path = folder.resolve("corpus").resolve(file.get(0));
    Files.createDirectories(path.getParent());
    return Files.writeString(path, file.get(1));
  }

  private static Configuration everything(Path warehouse, Path... inputs) {
    return Configuration.of(settings(warehouse, inputs));
  }

  private static Configuration sinceLast(Path warehouse, Path... inputs) {
    return Configuration.of(settings(warehouse, inputs).with("input.since-last", "true"));
  }

  private static Settings settings(Path warehouse, Path... inputs) {
    return Settings.defaults()
        .with("input.paths", Stream.of(inputs).map(Path::toString).toList())
        .with("warehouse", warehouse.toString());
  }

  private static List<Row> events(Summary run) {
    return tablesOf(run).events().collectAsList();
  }

  /** All rows in their order; only the run that read an article may be another. */
  private static List<String> rows(Summary run, Table<?> table) {
    return tablesOf(run).rows(table).drop("ingest_run").collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  private static Tables tablesOf(Summary run) {
    String warehouse = run.path().substring(0, run.path().indexOf("/runs/"));
    return Tables.open(SPARK, warehouse).at(run.manifest().runId());
  }
}
