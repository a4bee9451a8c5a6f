package org.breakranks.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.People;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;

/** What each party says of an event: the rows of the table of claims. */
final class Positions {

  private static final Comparator<EventClaim> ORDER =
      Comparator.comparing(EventClaim::articleId)
          .thenComparingInt(EventClaim::evidenceBegin)
          .thenComparingInt(EventClaim::evidenceEnd)
          .thenComparing(EventClaim::field)
          .thenComparing(EventClaim::value, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(EventClaim::claimant, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Positions() {}

  /** One row per article, claimant, field and value: the first place where it is said. */
  static List<EventClaim> of(String eventId, List<Account> accounts) {
    Set<List<Object>> said = new HashSet<>();
    List<EventClaim> rows = new ArrayList<>();
    accounts.stream()
        .flatMap(account -> account.mentions().stream())
        .flatMap(mention -> of(eventId, mention))
        .sorted(ORDER)
        .filter(row -> said.add(key(row)))
        .forEach(rows::add);
    return rows;
  }

  private static List<Object> key(EventClaim row) {
    return List.of(
        row.articleId(),
        row.field(),
        row.stance(),
        Objects.requireNonNullElse(row.claimant(), ""),
        Objects.requireNonNullElse(row.value(), ""));
  }

  private static Stream<EventClaim> of(String eventId, Mention mention) {
    List<EventClaim> rows = new ArrayList<>();
    rows.add(row(eventId, mention, ClaimField.OCCURRENCE, null));
    String type = mention.eventType().name().toLowerCase(Locale.ROOT);
    rows.add(row(eventId, mention, ClaimField.TYPE, type));
    add(rows, row(eventId, mention, ClaimField.PEOPLE, people(mention.people())));
    add(rows, row(eventId, mention, ClaimField.RECIPIENT, mention.recipient().name()));
    add(rows, row(eventId, mention, ClaimField.DATE, date(mention.when())));
    add(rows, row(eventId, mention, ClaimField.PLACE, place(mention.where())));
    return rows.stream();
  }

  private static void add(List<EventClaim> rows, EventClaim row) {
    if (row.value() != null) {
      rows.add(row);
    }
  }

  private static EventClaim row(String eventId, Mention mention, ClaimField field, String value) {
    return new EventClaim(
        eventId,
        mention.claim().claimant(),
        mention.claim().claimantType(),
        mention.claim().stance(),
        field,
        value,
        mention.articleId(),
        mention.evidenceBegin(),
        mention.evidenceEnd());
  }

  /** The wording, else the figure: "62", "100 or more", "up to 55", "20 to 30". */
  private static String people(People people) {
    if (people.text() != null || people.best() == null) {
      return people.text();
    }
    if (people.low() == null) {
      return "up to " + people.best();
    }
    if (people.high() == null) {
      return people.low() + " or more";
    }
    boolean one = people.low().equals(people.high());
    return one ? String.valueOf(people.low()) : people.low() + " to " + people.high();
  }

  /** An ISO day, or the first and the last possible one with a slash between them. */
  private static String date(When when) {
    if (when.eventDate() != null) {
      return when.eventDate().toString();
    }
    boolean known = when.dateStart() != null && when.dateEnd() != null;
    return known ? when.dateStart() + "/" + when.dateEnd() : null;
  }

  private static String place(Where where) {
    String place =
        Stream.of(where.admin2(), where.admin1(), where.country())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? null : place;
  }
}
