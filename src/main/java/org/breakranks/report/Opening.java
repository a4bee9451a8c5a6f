package org.breakranks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.event.Event;

/** The sentences above the figures and above the list of acts, for each area its own. */
final class Opening {

  private final Findings findings;
  private final Period period;

  Opening(Findings findings, Period period) {
    this.findings = findings;
    this.period = period;
  }

  String standfirst(Area area) {
    Sum total = area.total();
    String people =
        total.best() == null
            ? "Nobody says how many people took part."
            : "At least %s took part, %s by the best estimate."
                .formatted(
                    Words.persons(total.low(), total.low(), total.low()),
                    Words.number(total.best()));
    return "%s of surrender, desertion or defection %s reported%s%s. %s"
        .formatted(
            Words.counted(total.acts(), "act"),
            total.acts() == 1 ? "is" : "are",
            isWhole(area) ? "" : " from " + area.name(),
            span().isEmpty() ? "" : ", " + span(),
            people);
  }

  String byline(Area area) {
    long articles = area.months().stream().mapToLong(Cell::articles).sum();
    String naming = isWhole(area) ? "" : " that name " + area.name();
    return "Read from %s%s. Reports of one act count once."
        .formatted(Words.counted(articles, "dated article"), naming);
  }

  private String span() {
    List<LocalDate> months = period.months();
    if (months.isEmpty()) {
      return "";
    }
    LocalDate first = months.get(0);
    LocalDate last = months.get(months.size() - 1);
    return first.equals(last)
        ? Words.month(first)
        : Words.month(first) + " to " + Words.month(last);
  }

  /** Why the list is longer or shorter than the acts of the area are many. */
  String listed(Area area) {
    List<Event> events =
        findings.events().stream().filter(event -> isWhole(area) || isOf(area, event)).toList();
    long totals = events.stream().filter(Event::isCumulative).count();
    return Stream.of(
            totals == 0
                ? ""
                : "%s among them %s in no sum."
                    .formatted(Words.counted(totals, "running total"), totals == 1 ? "is" : "are"),
            period.scope().isOfSomeMonths() ? undated(events) : "",
            omitted(area))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String undated(List<Event> events) {
    long undated = events.stream().filter(event -> event.date().eventMonth() == null).count();
    return undated == 0
        ? ""
        : "%s without a known month may lie in these months."
            .formatted(Words.counted(undated, "act"));
  }

  private String omitted(Area area) {
    long omitted = findings.omitted();
    return omitted == 0
        ? ""
        : "%s older%s %s not listed here but in events.csv."
            .formatted(
                omitted == 1 ? "One" : Words.number(omitted),
                isWhole(area) ? "" : ", of all countries,",
                omitted == 1 ? "is" : "are");
  }

  private boolean isOf(Area area, Event event) {
    return Objects.equals(
        area.id(), Areas.country(event.place().iso3(), event.place().country()).id());
  }

  private static boolean isWhole(Area area) {
    return area.id().equals(Area.ALL);
  }
}
