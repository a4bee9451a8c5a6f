package org.breakranks.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breakranks.grammar.Finding;

/** What the readers understood, a line each. */
final class FindingText {

  private FindingText() {}

  /** Several lines, empty where nothing was understood. */
  static String of(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : findings.stream()
            .map(FindingText::line)
            .collect(Collectors.joining("\n", "\n\nunderstood\n", ""));
  }

  private static String line(Finding finding) {
    return String.format(
        Locale.ROOT,
        "  %-7s [%d, %d) \"%s\": %s",
        finding.kind().name().toLowerCase(Locale.ROOT),
        finding.span().begin(),
        finding.span().end(),
        finding.text().strip().replaceAll("\\s+", " "),
        finding.meaning());
  }
}
