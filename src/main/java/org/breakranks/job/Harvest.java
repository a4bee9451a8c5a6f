package org.breakranks.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.corpus.ColumnNames;
import org.breakranks.corpus.ContentHash;
import org.breakranks.corpus.Corpus;
import org.breakranks.corpus.Limits;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.stage.Articles;
import org.breakranks.stage.Coverage;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Screened;
import org.breakranks.stage.Told;
import org.breakranks.table.Catalog;
import org.breakranks.table.InputRow;
import org.breakranks.trend.CoverageCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run reads, and what it keeps of the run before: every file and nothing; or, since the last
 * run, only files that it has not seen, and all that it published.
 *
 * <p>What is kept gives the same tables as reading it again would. So it is kept only if the same
 * code read it with the same words and settings, and if no file has changed since.
 *
 * @param files all files the tables are made of, sorted
 * @param unread those that this run reads
 * @param before the run whose tables are kept, null when everything is read
 * @param readAgain why everything is read although only new files were asked for, else null
 */
record Harvest(List<InputRow> files, List<InputRow> unread, Tables before, String readAgain) {

  private static final Logger LOG = LoggerFactory.getLogger(Harvest.class);

  /** Lists the files of the configuration and looks which of them are new. */
  static Harvest of(Workbench bench) {
    List<InputRow> listed =
        bench.time(
            "list",
            () -> corpus(bench).files(bench.spark()),
            files -> "files %,d, ".formatted(files.size()));
    if (!bench.configuration().input().sinceLast()) {
      return new Harvest(listed, listed, null, null);
    }
    Harvest harvest =
        bench
            .before()
            .map(before -> since(before, listed, bench))
            .orElseGet(() -> new Harvest(listed, listed, null, "nothing is published yet"));
    LOG.info(harvest.text());
    return harvest;
  }

  private static Harvest since(Tables before, List<InputRow> listed, Workbench bench) {
    String run = before.manifest().runId();
    Map<String, InputRow> known = byUri(before.records(Catalog.INPUTS).collectAsList());
    Optional<String> change =
        bench
            .done(run)
            .changeFrom(before.manifest().stages().get(Stage.EXTRACT.key()))
            .or(() -> changed(listed, known));
    if (change.isPresent()) {
      String why = "%s since run %s".formatted(change.get(), run);
      List<InputRow> all = withAbsent(listed, known, why, bench);
      return new Harvest(all, all, null, why);
    }
    List<InputRow> unread =
        listed.stream().filter(file -> !known.containsKey(file.sourceUri())).toList();
    unread.forEach(file -> known.put(file.sourceUri(), file));
    return new Harvest(List.copyOf(known.values()), unread, before, null);
  }

  private static Map<String, InputRow> byUri(List<InputRow> files) {
    return files.stream()
        .collect(
            Collectors.toMap(
                InputRow::sourceUri, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  /** A file that could not be read counts as changed: it may be readable now. */
  private static Optional<String> changed(List<InputRow> listed, Map<String, InputRow> known) {
    return listed.stream()
        .filter(file -> known.containsKey(file.sourceUri()))
        .filter(file -> file.sha256() == null || !file.equals(known.get(file.sourceUri())))
        .findFirst()
        .map(file -> file.sourceUri() + " has changed");
  }

  /** The files listed and those that were read before and are not listed any more. */
  private static List<InputRow> withAbsent(
      List<InputRow> listed, Map<String, InputRow> known, String why, Workbench bench) {
    Map<String, InputRow> all = byUri(listed);
    List<String> absent = known.keySet().stream().filter(uri -> !all.containsKey(uri)).toList();
    try {
      List<InputRow> found = Corpus.filesAt(absent, bench.spark());
      return Stream.concat(listed.stream(), found.stream())
          .sorted(Comparator.comparing(InputRow::sourceUri))
          .toList();
    } catch (ExpectedFailure gone) {
      throw ExpectedFailure.badInput(
          "everything must be read again, because %s; but %s: leave out --since-last to go on without it"
              .formatted(why, gone.getMessage()),
          gone);
    }
  }

  /** Whether the run before did all this already. */
  boolean isNothingNew(Workbench bench, Stage... stages) {
    return unread.isEmpty() && Arrays.stream(stages).allMatch(stage -> holds(stage, bench));
  }

  /** Whether the run before did a stage just as this run would do it. */
  boolean holds(Stage stage, Workbench bench) {
    return before != null
        && bench.done("").changeFrom(before.manifest().stages().get(stage.key())).isEmpty();
  }

  /** What stands in the manifest. */
  Manifest.Input input(List<String> paths) {
    List<String> parts = new ArrayList<>();
    files.forEach(
        file -> parts.addAll(List.of(file.sourceUri(), file.bytes() + " " + file.sha256())));
    return new Manifest.Input(
        paths,
        files.size(),
        ContentHash.of(parts.toArray(String[]::new)),
        unread.size(),
        before == null ? null : before.manifest().runId(),
        readAgain);
  }

  /** Each content of the corpus once, after the first look. */
  Dataset<Screened> records(Workbench bench) {
    long kept = before == null ? 0 : before.manifest().bytes();
    bench.fit(kept + unread.stream().mapToLong(InputRow::bytes).sum());
    Dataset<Screened> fresh =
        Articles.in(corpus(bench).readFiles(bench.spark(), unread), bench.words());
    return Articles.once(
        before == null
            ? fresh
            : Articles.known(before.records(Catalog.ARTICLES), before.records(Catalog.REJECTED))
                .union(fresh));
  }

  /** What all articles tell. */
  Dataset<Told> told(Dataset<Told> read, Dataset<Screened> fresh) {
    return before == null
        ? read
        : Mentions.plus(Mentions.of(before.records(Catalog.MENTIONS)), read, Articles.rows(fresh));
  }

  /** How many of all articles name which place. */
  Dataset<CoverageCount> coverage(Dataset<Screened> fresh) {
    return before == null
        ? Coverage.of(fresh)
        : Coverage.plus(before.records(Catalog.COVERAGE), before.records(Catalog.ARTICLES), fresh);
  }

  Dataset<InputRow> inputs(Workbench bench) {
    return bench.spark().createDataset(files, Catalog.INPUTS.encoder());
  }

  private static Corpus corpus(Workbench bench) {
    Configuration told = bench.configuration();
    return Corpus.of(told.input().paths(), ColumnNames.of(told.input()), Limits.of(told.input()));
  }

  private String text() {
    return readAgain != null
        ? "all %d files are read: %s".formatted(files.size(), readAgain)
        : "%d of %d files are read, the others are known from run %s"
            .formatted(unread.size(), files.size(), before.manifest().runId());
  }
}
