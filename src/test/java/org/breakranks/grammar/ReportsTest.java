package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reports in the words of news agencies say in each column of an act. */
class ReportsTest {

  private static final Path REPORTS = Path.of("src/test/resources/reports.tsv");

  /** A row of the table; an empty column is not looked at. */
  record Report(List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    @Override
    public String toString() {
      return cell(9);
    }
  }

  static Stream<Report> reports() throws IOException {
    return Files.readAllLines(REPORTS).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> new Report(List.of(line.split("\t", -1))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tellEachColumnOfAnAct(Report report) {
    Map<Integer, Mention> acts = new LinkedHashMap<>();
    Core.mentions(report.cell(9), LocalDate.parse(report.cell(0))).stream()
        .filter(Mention::isAccepted)
        .forEach(mention -> acts.putIfAbsent(mention.act(), mention));

    assertThat(acts).hasSize(Integer.parseInt(report.cell(1)));
    Mention act = List.copyOf(acts.values()).get(Integer.parseInt(report.cell(2)) - 1);
    List<String> told =
        List.of(
            String.valueOf(act.actor().name()),
            String.valueOf(act.recipient().name()),
            String.valueOf(act.people().best()),
            when(act.when()),
            act.where().admin1() == null ? act.where().country() : act.where().admin1(),
            String.valueOf(act.claim().claimant()));
    for (int column = 0; column < told.size(); column++) {
      String expected = report.cell(3 + column);
      if (!expected.isEmpty()) {
        assertThat(told.get(column)).isEqualTo(expected);
      }
    }
  }

  private static String when(When when) {
    if (when.eventDate() != null) {
      return when.eventDate().toString();
    }
    return when.dateEnd() == null ? "?" : when.dateEnd().toString().substring(0, 7) + "?";
  }
}
