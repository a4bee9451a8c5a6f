package org.breakranks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The last complete month in a few figures.
 *
 * @param month the month
 * @param figures of it
 */
record Headline(String month, List<Figure> figures) {

  private static final int BASELINE = 3;

  Headline {
    figures = List.copyOf(figures);
  }

  /** Empty when no month is complete. */
  static Optional<Headline> of(Area area, Period period) {
    return period.lastComplete().map(month -> of(area, period, month));
  }

  private static Headline of(Area area, Period period, LocalDate month) {
    int at = period.months().indexOf(month);
    Cell cell = area.months().get(at);
    Sum sum = cell.sum();
    String range = sum.best() == null ? "" : Words.people(sum).replaceFirst("^[^(]*", "");
    return new Headline(
        Words.month(month),
        List.of(
            new Figure(
                sum.acts() == 1 ? "act" : "acts",
                Words.number(sum.acts()),
                contested(sum),
                cell.change().mean() == null
                    ? "The three months before were not all covered"
                    : "%s a month in the three before".formatted(Words.mean(cell.change().mean())),
                cell.change().band()),
            new Figure(
                "people, best estimate",
                sum.acts() > 0 && sum.best() == null ? "?" : Words.number(sum.people()),
                range,
                before(area, at, c -> c.sum().people()),
                null),
            new Figure(
                area.part().equals("country") ? "countries with acts" : "provinces with acts",
                Words.number(withActs(area, at)),
                "of " + Words.number(covered(area, at)) + " that the news named",
                null,
                null),
            new Figure(
                "articles read",
                Words.number(cell.articles()),
                area.id().equals(Area.ALL) ? "" : "that name " + area.name(),
                before(area, at, Cell::articles),
                null)));
  }

  private static String contested(Sum sum) {
    return sum.contested() == 0 ? "" : Words.number(sum.contested()) + " contested";
  }

  private static String before(Area area, int at, ToLongFunction<Cell> value) {
    if (at < BASELINE) {
      return null;
    }
    double mean =
        area.months().subList(at - BASELINE, at).stream().mapToLong(value).sum()
            / (double) BASELINE;
    return "%s a month in the three before".formatted(Words.mean(mean));
  }

  private static long withActs(Area area, int at) {
    return area.places().stream()
        .filter(place -> place.place().isKnown() && place.months().get(at).sum().acts() > 0)
        .count();
  }

  private static long covered(Area area, int at) {
    return area.places().stream()
        .filter(place -> place.place().isKnown())
        .filter(place -> place.months().get(at).change().band() != Band.NOT_COVERED)
        .count();
  }
}
