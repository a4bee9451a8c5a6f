package org.breakranks.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.People;
import org.breakranks.grammar.When;

/**
 * An accepted mention as the scorer sees it. Anything but the article id may be null.
 *
 * @param articleId id of the annotated article; a path or a missing ".txt" is forgiven
 * @param eventType kind of act
 * @param actor group that is left, any name or id of it
 * @param to receiver, any name or id of it
 * @param peopleLow fewest
 * @param peopleBest point estimate
 * @param peopleHigh most
 * @param eventDate ISO day
 * @param eventMonth {@code YYYY-MM}
 * @param place where
 * @param claimedBy on whose word
 * @param cumulative a running total
 * @param evidence part of the text that carries the act
 * @param eventId the merged event it belongs to; null stands alone
 */
public record Prediction(
    String articleId,
    EventType eventType,
    String actor,
    String to,
    Integer peopleLow,
    Integer peopleBest,
    Integer peopleHigh,
    String eventDate,
    String eventMonth,
    GoldEvent.Triple place,
    String claimedBy,
    boolean cumulative,
    String evidence,
    String eventId) {

  /** The prediction that an accepted mention of the article {@code articleId} makes. */
  public static Prediction of(Mention mention, String articleId, String eventId) {
    People people = mention.people();
    When when = mention.when();
    return new Prediction(
        articleId,
        mention.eventType(),
        mention.actor().name(),
        mention.recipient().name(),
        people.low(),
        people.best(),
        people.high(),
        when.eventDate() == null ? null : when.eventDate().toString(),
        month(when),
        new GoldEvent.Triple(
            mention.where().country(), mention.where().admin1(), mention.where().admin2()),
        mention.claim().claimant(),
        mention.cumulative(),
        mention.evidence(),
        eventId);
  }

  /** The prediction of a mention whose article id is that of the annotated article. */
  public static Prediction of(Mention mention, String eventId) {
    return of(mention, mention.articleId(), eventId);
  }

  /** The prediction that repeats an annotation; scored against it, every measure is perfect. */
  public static Prediction of(Gold article, GoldEvent event) {
    Double point = Slots.point(event.countLow(), event.countHigh(), null);
    return new Prediction(
        article.id(),
        event.type(),
        event.actor(),
        event.to(),
        event.countLow(),
        point == null ? null : (int) Math.rint(point),
        event.countHigh(),
        event.date(),
        event.monthKnown(),
        event.place(),
        event.claimedBy(),
        event.cumulative(),
        event.evidence(),
        event.eventGroup());
  }

  /** The month of the day, or the one month in which all possible days lie; else null. */
  private static String month(When when) {
    LocalDate from = when.dateStart();
    LocalDate to = when.dateEnd();
    if (when.eventDate() != null) {
      return YearMonth.from(when.eventDate()).toString();
    }
    if (when.timePrecision() > 3 || from == null || to == null) {
      return null;
    }
    YearMonth month = YearMonth.from(from);
    return month.equals(YearMonth.from(to)) ? month.toString() : null;
  }

  /** The same prediction as part of the merged event {@code id}. */
  public Prediction inEvent(String id) {
    return new Prediction(
        articleId,
        eventType,
        actor,
        to,
        peopleLow,
        peopleBest,
        peopleHigh,
        eventDate,
        eventMonth,
        place,
        claimedBy,
        cumulative,
        evidence,
        id);
  }

  /** The day, null when unknown. */
  String day() {
    return Names.isEmpty(eventDate) ? null : Names.start(eventDate, 10);
  }

  /** The month, of its own or of the day; null when neither is known. */
  String monthKnown() {
    if (!Names.isEmpty(eventMonth)) {
      return Names.start(eventMonth, 7);
    }
    return day() == null ? null : Names.start(day(), 7);
  }
}
