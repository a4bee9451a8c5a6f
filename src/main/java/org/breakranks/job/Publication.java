package org.breakranks.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.CodeVersion;
import org.breakranks.publication.Edition;
import org.breakranks.publication.GateResult;
import org.breakranks.publication.Gates;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Warehouse;

/** The last step of every job: gates, tables, manifest, pointer. */
final class Publication {

  private final Workbench bench;
  private final Warehouse warehouse;
  private final String runId;
  private final Manifest.Input input;
  private final Map<String, String> stages;
  private final Manifest parent;

  private Publication(
      Workbench bench, String runId, Manifest.Input input, Map<String, String> stages) {
    this.bench = bench;
    this.warehouse = bench.warehouse();
    this.runId = runId;
    this.input = input;
    this.stages = stages;
    this.parent = warehouse.current().flatMap(warehouse::manifest).orElse(null);
  }

  /** The publication of a run that reads a corpus and does these stages. */
  static Publication of(Manifest.Input input, Workbench bench, Stage... stages) {
    String runId = RunId.of(stages[stages.length - 1], input.fingerprint(), bench);
    return new Publication(bench, runId, input, with(Map.of(), runId, stages));
  }

  /** The publication of a run that does a stage over again, from what another run found. */
  static Publication after(Manifest other, Workbench bench, Stage stage) {
    Map<String, String> before = new TreeMap<>(other.stages());
    before
        .keySet()
        .removeIf(name -> Stage.valueOf(name.toUpperCase(Locale.ROOT)).compareTo(stage) >= 0);
    String runId = RunId.of(stage, before.toString(), bench);
    return new Publication(bench, runId, other.input(), with(before, runId, stage));
  }

  private static Map<String, String> with(
      Map<String, String> before, String runId, Stage... stages) {
    Map<String, String> all = new TreeMap<>(before);
    for (Stage stage : stages) {
      all.put(stage.name().toLowerCase(Locale.ROOT), runId);
    }
    return all;
  }

  /** Whether this very run has been done before; its tables need not be written again. */
  boolean isDone() {
    return warehouse.manifest(runId).isPresent();
  }

  /** Makes the run that was done before the current one, if the gates let it. */
  Summary again() {
    ask(warehouse.manifest(runId).orElseThrow().figures());
    warehouse.publish(runId, attempt());
    return summary();
  }

  /**
   * Writes and publishes the tables.
   *
   * @throws ExpectedFailure if a gate that may fail a run does not hold; nothing is published then
   */
  Summary publish(Figures counted, Writing... tables) {
    Map<String, Long> figures = counted.after(parent).byName();
    List<GateResult> gates = ask(figures);
    Edition edition = warehouse.edition(runId, attempt());
    try {
      bench.time("publish", () -> written(edition, List.of(tables), figures, gates));
    } catch (RuntimeException e) {
      edition.discard();
      throw e;
    }
    return summary();
  }

  private Edition written(
      Edition edition, List<Writing> tables, Map<String, Long> figures, List<GateResult> gates) {
    tables.forEach(writing -> writing.into(edition, figures));
    edition.publish(
        new Manifest(
            runId,
            parent == null ? null : parent.runId(),
            stages,
            CodeVersion.current(),
            bench.words().lexicon().fingerprint(),
            input,
            Manifest.node(bench.configuration().json()),
            figures,
            gates,
            edition.tables()));
    return edition;
  }

  private List<GateResult> ask(Map<String, Long> figures) {
    List<GateResult> gates =
        Gates.ask(bench.spark(), bench.configuration().gates(), Figures.NAMES, figures);
    String failed =
        gates.stream()
            .filter(gate -> !gate.passed() && gate.severity().equals("fail"))
            .map(gate -> "%s (%s)".formatted(gate.name(), gate.holds()))
            .collect(Collectors.joining(", "));
    if (!failed.isEmpty()) {
      throw ExpectedFailure.gateFailed(
          "nothing was published: gate failed: %s; figures: %s".formatted(failed, figures));
    }
    return gates;
  }

  private Summary summary() {
    Tables tables = Tables.open(bench.spark(), warehouse.uri()).at(runId);
    return Summary.of(tables, warehouse.run(runId), bench.stopwatch().stages());
  }

  private String attempt() {
    return bench.spark().sparkContext().applicationId();
  }
}
