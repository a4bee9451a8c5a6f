package org.breakranks.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakranks.publication.History;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Stopped;
import org.breakranks.publication.Warehouse;

/** The history of a warehouse as a table for a terminal. */
final class HistoryText {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String LINE = "%1s %4s  %-19s  %-16s  %9s  %9s  %9s  %9s  %s";

  private HistoryText() {}

  /** A heading and one line per entry; nothing where there is none. */
  static List<String> lines(List<History.Entry> entries, Warehouse warehouse) {
    if (entries.isEmpty()) {
      return List.of();
    }
    int current =
        entries.stream()
            .filter(entry -> warehouse.current().equals(Optional.of(entry.runId())))
            .mapToInt(History.Entry::number)
            .max()
            .orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        LINE.formatted(
            "", "no.", "since (UTC)", "run", "files", "articles", "mentions", "events", ""));
    for (History.Entry entry : entries) {
      Optional<Manifest> manifest = warehouse.manifest(entry.runId());
      String mark = entry.number() == current ? "*" : manifest.isEmpty() ? "-" : "";
      lines.add(line(entry, mark, manifest));
    }
    return lines.stream().map(String::stripTrailing).toList();
  }

  /** The runs that gates stopped, each with these gates; nothing where there is none. */
  static List<String> stopped(List<Stopped> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("stopped by a gate; what was rejected: export rejected --run RUN");
    runs.forEach(
        run ->
            lines.add(
                "        %s  %s  %s".formatted(SECOND.format(run.at()), run.runId(), run.gates())));
    return lines;
  }

  private static String line(History.Entry entry, String mark, Optional<Manifest> manifest) {
    Map<String, Long> figures = manifest.map(Manifest::figures).orElse(Map.of());
    return LINE.formatted(
        mark,
        entry.number(),
        SECOND.format(entry.at()),
        entry.runId(),
        manifest.map(run -> String.valueOf(run.input().files())).orElse(""),
        known(figures, "articles"),
        known(figures, "mentions"),
        known(figures, "events"),
        remark(entry, manifest));
  }

  private static String known(Map<String, Long> figures, String name) {
    return figures.containsKey(name) ? String.format(Locale.ROOT, "%,d", figures.get(name)) : "";
  }

  /** How it came about, from what it was made, and what a gate warned of. */
  private static String remark(History.Entry entry, Optional<Manifest> manifest) {
    String deed = entry.deed() == History.Deed.ROLLED_BACK ? "rolled back" : "";
    String since = manifest.map(run -> run.input().since()).map(run -> "since " + run).orElse("");
    long warnings =
        manifest.stream().flatMap(run -> run.gates().stream()).filter(g -> !g.passed()).count();
    return String.join(
        ", ", Stream.of(deed, since, warned(warnings)).filter(part -> !part.isEmpty()).toList());
  }

  private static String warned(long warnings) {
    return switch ((int) warnings) {
      case 0 -> "";
      case 1 -> "1 warning";
      default -> warnings + " warnings";
    };
  }
}
