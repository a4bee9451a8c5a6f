package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.GoldEvent;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Stance;
import org.breakranks.grammar.Status;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.reading.PeopleBasis;

/** Annotated events as the mentions of a perfect reader; the event groups stay hidden. */
final class GoldReports {

  private GoldReports() {}

  static List<Report> of(List<Gold> articles) {
    List<Report> reports = new ArrayList<>();
    for (Gold article : articles) {
      for (int i = 0; i < article.events().size(); i++) {
        reports.add(report(article, article.events().get(i), i));
      }
    }
    return reports;
  }

  /** The id of the mention that stands for an annotated event. */
  static String mentionId(Gold article, int index) {
    return article.id() + "#" + index;
  }

  private static Report report(Gold article, GoldEvent event, int index) {
    int begin = article.text().indexOf(event.evidence());
    Mention mention =
        new Mention(
            mentionId(article, index),
            article.id(),
            Status.ACCEPTED,
            "annotation",
            event.evidence(),
            event.evidence(),
            begin,
            begin + event.evidence().length(),
            event.type(),
            party(event.actor()),
            party(event.to()),
            people(event),
            when(event),
            where(event.place()),
            new Claim(event.claimedBy(), ClaimantType.UNNAMED, Stance.REPORTS),
            event.cumulative(),
            1,
            index,
            List.of());
    LocalDate published = article.published() == null ? null : LocalDate.parse(article.published());
    return new Report(mention, article.source(), published, null);
  }

  private static Party party(String name) {
    return name == null ? Party.UNKNOWN : new Party(null, name, null);
  }

  private static People people(GoldEvent event) {
    Integer low = event.countLow();
    Integer high = event.countHigh();
    Integer best = low == null ? high : high == null ? low : Integer.valueOf((low + high) / 2);
    return new People(low, best, high, null, basis(low, high), null, null, null, null);
  }

  private static PeopleBasis basis(Integer low, Integer high) {
    if (low == null && high == null) {
      return PeopleBasis.NONE;
    }
    if (low == null || high == null) {
      return PeopleBasis.BOUND;
    }
    if (low.equals(high)) {
      return low == 1 ? PeopleBasis.NAMED : PeopleBasis.EXACT;
    }
    return high > 2 * low ? PeopleBasis.VAGUE : PeopleBasis.BOUND;
  }

  /** A month whose annotation offers days is one of which the day of the statement is known. */
  private static When when(GoldEvent event) {
    if (event.date() != null) {
      LocalDate day = LocalDate.parse(event.date());
      return new When(day, day, day, 1, null, "annotation");
    }
    if (event.month() == null) {
      return When.UNKNOWN;
    }
    List<LocalDate> days =
        event.dateAlt().stream()
            .filter(d -> d.length() == 10)
            .map(LocalDate::parse)
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      return new When(null, days.get(0), days.get(days.size() - 1), 3, null, "statement");
    }
    YearMonth month = YearMonth.parse(event.month());
    return new When(null, month.atDay(1), month.atEndOfMonth(), 3, null, "annotation");
  }

  private static Where where(GoldEvent.Triple place) {
    return new Where(
        place.country(),
        null,
        place.admin1(),
        null,
        place.admin2(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
