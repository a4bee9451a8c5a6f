package org.breakranks.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Gate;
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
  private final Manifest parent;

  private Publication(Workbench bench, String runId, Manifest.Input input) {
    this.bench = bench;
    this.warehouse = bench.warehouse();
    this.runId = runId;
    this.input = input;
    this.parent = warehouse.current().flatMap(warehouse::manifest).orElse(null);
  }

  /** The publication of a run over this input. */
  static Publication of(String job, String key, Manifest.Input input, Workbench bench) {
    return new Publication(bench, RunId.of(job, key, bench), input);
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
    List<GateResult> gates = Gates.ask(bench.spark(), asked(figures), figures);
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

  /** The gates that this job can answer: one about events waits for the job that makes them. */
  private List<Gate> asked(Map<String, Long> figures) {
    return bench.configuration().gates().stream()
        .filter(
            gate ->
                Figures.OF_EVENTS.stream()
                    .noneMatch(
                        name -> gate.holds().contains(name) && !figures.containsKey("events")))
        .toList();
  }

  private Summary summary() {
    Tables tables = Tables.open(bench.spark(), warehouse.uri()).at(runId);
    return Summary.of(tables, warehouse.run(runId), bench.stopwatch().stages());
  }

  private String attempt() {
    return bench.spark().sparkContext().applicationId();
  }
}
