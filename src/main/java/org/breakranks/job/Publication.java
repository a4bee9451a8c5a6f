package org.breakranks.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FSError;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Edition;
import org.breakranks.publication.GateResult;
import org.breakranks.publication.Gates;
import org.breakranks.publication.History;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Views;
import org.breakranks.publication.Warehouse;
import org.breakranks.table.Catalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last step of every job: gates, tables, manifest, pointer. */
final class Publication {

  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private final Workbench bench;
  private final Warehouse warehouse;
  private final String runId;
  private final Manifest.Input input;
  private final Map<String, Manifest.Done> stages;
  private final Manifest parent;

  private Publication(
      Workbench bench, String runId, Manifest.Input input, Map<String, Manifest.Done> stages) {
    this.bench = bench;
    this.warehouse = bench.warehouse();
    this.runId = runId;
    this.input = input;
    this.stages = stages;
    this.parent = bench.before().map(Tables::manifest).orElse(null);
  }

  /** The publication of a run that reads a corpus and does these stages. */
  static Publication of(Harvest harvest, Workbench bench, Stage... stages) {
    Manifest.Input input = harvest.input(bench.configuration().input().paths());
    String read = input.fingerprint() + (input.since() == null ? "" : " since " + input.since());
    String runId = RunId.of(stages[stages.length - 1], read, bench);
    return new Publication(bench, runId, input, with(Map.of(), bench.done(runId), stages));
  }

  /** The publication of a run that does a stage over again, from what another run found. */
  static Publication after(Manifest other, Workbench bench, Stage stage) {
    Map<String, Manifest.Done> before = new TreeMap<>(other.stages());
    Arrays.stream(Stage.values())
        .filter(later -> later.compareTo(stage) >= 0)
        .forEach(later -> before.remove(later.key()));
    String runId = RunId.of(stage, before.toString(), bench);
    return new Publication(bench, runId, other.input(), with(before, bench.done(runId), stage));
  }

  private static Map<String, Manifest.Done> with(
      Map<String, Manifest.Done> before, Manifest.Done done, Stage... stages) {
    Map<String, Manifest.Done> all = new TreeMap<>(before);
    for (Stage stage : stages) {
      all.put(stage.key(), done);
    }
    return all;
  }

  /** Whether this very run has been done before; its tables need not be written again. */
  boolean isDone() {
    return warehouse.manifest(runId).isPresent();
  }

  /** Makes the run that was done before the current one, if the gates let it. */
  Summary again() {
    Map<String, Long> figures = warehouse.manifest(runId).orElseThrow().figures();
    requirePassed(ask(figures), figures, failed -> rejectedIn(warehouse.run(runId)));
    bench.turn().use(runId, History.Deed.PUBLISHED, attempt());
    return summary(runId);
  }

  /** What the current run is: there was nothing to do. */
  Summary asBefore() {
    return summary(parent.runId()).nothingNew();
  }

  /**
   * Writes and publishes the tables. When another job has made this very run in the meantime, its
   * tables count, whatever became of ours.
   *
   * @throws ExpectedFailure if a gate that may fail a run does not hold, or the warehouse cannot be
   *     written; nothing is published then
   */
  Summary publish(Figures counted, Writing... tables) {
    Map<String, Long> figures = counted.after(parent).byName();
    List<GateResult> gates = ask(figures);
    Edition edition = warehouse.edition(runId, attempt());
    requirePassed(gates, figures, failed -> left(edition, List.of(tables), figures, failed));
    try {
      bench.time(
          "publish",
          () -> written(edition, List.of(tables), figures, gates),
          done -> rows(done.tables()));
    } catch (Exception | FSError e) { // Spark throws checked exceptions without saying so
      discard(edition, e);
      if (!warehouse.current().equals(Optional.of(runId))) {
        unwritten(e)
            .ifPresent(
                told -> {
                  throw told;
                });
        throw e;
      }
      LOG.info("another job has made run {} in the meantime", runId);
    }
    return summary(runId);
  }

  private static void discard(Edition edition, Throwable failure) {
    try {
      edition.discard();
    } catch (UncheckedIOException also) {
      failure.addSuppressed(also);
    }
  }

  /** What a file system said that failed, if it was one. */
  private Optional<ExpectedFailure> unwritten(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).toList();
    return causes.stream().anyMatch(cause -> cause instanceof ExpectedFailure)
        ? Optional.empty()
        : causes.stream()
            .filter(cause -> cause instanceof IOException)
            .reduce((outer, inner) -> inner)
            .map(
                cause ->
                    ExpectedFailure.notWritten(
                        "nothing was published: %s cannot be written (%s)"
                            .formatted(warehouse.uri(), cause.getMessage()),
                        failure));
  }

  private Edition written(
      Edition edition, List<Writing> tables, Map<String, Long> figures, List<GateResult> gates) {
    tables.forEach(writing -> writing.into(edition, figures));
    edition.publish(
        new Manifest(
            runId,
            parent == null ? null : parent.runId(),
            stages,
            bench.done(runId).code(),
            bench.done(runId).lexicon(),
            input,
            Manifest.node(bench.configuration().json()),
            figures,
            gates,
            edition.tables()),
        bench.turn());
    return edition;
  }

  private static String rows(List<Manifest.TableFiles> tables) {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.name(), table.rows()));
    return Stopwatch.counted(rows);
  }

  private List<GateResult> ask(Map<String, Long> figures) {
    return Gates.ask(bench.spark(), bench.configuration().gates(), Figures.NAMES, figures);
  }

  /**
   * Stops the run where a gate that may do so does not hold, and says what was rejected where.
   *
   * @param place where the table of it lies, if there is any, once these gates have failed
   */
  private static void requirePassed(
      List<GateResult> gates, Map<String, Long> figures, UnaryOperator<String> place) {
    String failed =
        gates.stream()
            .filter(gate -> !gate.passed() && gate.severity().equals("fail"))
            .map(gate -> "%s (%s)".formatted(gate.name(), gate.holds()))
            .collect(Collectors.joining(", "));
    if (!failed.isEmpty()) {
      String rejected = figures.getOrDefault("rejected", 0L) == 0 ? "nothing" : place.apply(failed);
      throw ExpectedFailure.gateFailed(
          "nothing was published: gate failed: %s; figures: %s; what was rejected, and why: %s"
              .formatted(failed, figures, rejected));
    }
  }

  private String rejectedIn(String folder) {
    String table = folder + "/" + Catalog.REJECTED.name();
    Map<String, Long> reasons = Summary.counts(bench.spark().read().parquet(table), "reason");
    return Summary.listed(reasons) + ", in " + table;
  }

  /** Where what was rejected can be looked at although nothing was published. */
  private String left(
      Edition edition, List<Writing> tables, Map<String, Long> figures, String failed) {
    try {
      tables.forEach(writing -> writing.rejectedInto(edition, figures));
      return rejectedIn(edition.leave(failed));
    } catch (Exception | FSError e) { // Spark throws checked exceptions without saying so
      discard(edition, e);
      LOG.warn("what was rejected cannot be kept", e);
      return "cannot be kept";
    }
  }

  private Summary summary(String run) {
    Tables tables = Tables.open(bench.spark(), warehouse.uri()).at(run);
    return Summary.of(tables, warehouse.run(run), shown(tables), bench.stopwatch().stages());
  }

  /** The tables are published already: a catalog that fails is worth a warning, no more. */
  private List<String> shown(Tables tables) {
    String database = bench.configuration().catalogDatabase();
    if (database.isEmpty()) {
      return List.of();
    }
    try {
      return bench.time(
          "views",
          () -> Views.in(bench.spark(), database).show(tables),
          views -> "views %,d, ".formatted(views.size()));
    } catch (RuntimeException e) {
      LOG.warn("the tables are published, but there are no views in {}", database, e);
      return List.of();
    }
  }

  /** Two Spark applications that begin in the same moment may have the same id. */
  private String attempt() {
    return bench.spark().sparkContext().applicationId() + "-" + ProcessHandle.current().pid();
  }
}
