package org.breakranks.event;

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

  private static final Comparator<Position> ORDER =
      Comparator.comparing((Position position) -> position.mention.articleId())
          .thenComparingInt(position -> position.mention.evidenceBegin())
          .thenComparingInt(position -> position.mention.evidenceEnd())
          .thenComparing(Position::field)
          .thenComparing(Position::value, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Position::claimant, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Positions() {}

  /**
   * One row per article, claimant, field and value: the first place where it is said. What a
   * mention has from another one of its account is the position of whoever said it there, not of
   * its own claimant as well.
   */
  static List<EventClaim> of(String eventId, List<Account> accounts) {
    Set<List<Object>> said = new HashSet<>();
    return accounts.stream()
        .flatMap(account -> in(account.mentions()))
        .sorted(ORDER)
        .filter(position -> said.add(position.key()))
        .map(position -> position.row(eventId))
        .toList();
  }

  private static Stream<Position> in(List<Mention> account) {
    List<Position> positions = account.stream().flatMap(Positions::of).toList();
    Set<List<Object>> inOwnWords =
        positions.stream()
            .filter(Position::isInOwnWords)
            .map(Position::what)
            .collect(Collectors.toSet());
    return positions.stream()
        .filter(position -> position.isInOwnWords() || !inOwnWords.contains(position.what()));
  }

  private static Stream<Position> of(Mention mention) {
    String type = mention.eventType().name().toLowerCase(Locale.ROOT);
    String people = people(mention.people());
    Stream<Position> fields =
        Stream.of(
                new Position(mention, ClaimField.TYPE, type, ""),
                new Position(mention, ClaimField.PEOPLE, people, mention.people().text()),
                new Position(
                    mention,
                    ClaimField.RECIPIENT,
                    mention.recipient().name(),
                    mention.recipient().text()),
                new Position(mention, ClaimField.DATE, date(mention.when()), mention.when().text()),
                new Position(
                    mention, ClaimField.PLACE, place(mention.where()), mention.where().text()))
            .filter(position -> position.value() != null);
    return Stream.concat(Stream.of(new Position(mention, ClaimField.OCCURRENCE, null, "")), fields);
  }

  /**
   * What a mention says of one field.
   *
   * @param wording the words that say it, null where it is inferred
   */
  private record Position(Mention mention, ClaimField field, String value, String wording) {

    String claimant() {
      return mention.claim().claimant();
    }

    boolean isInOwnWords() {
      return wording != null && mention.sentence().contains(wording);
    }

    /** Equal where the same is said: "100" and "one hundred" are one figure. */
    List<Object> what() {
      Figure figure = Figure.of(mention.people());
      boolean counted = field == ClaimField.PEOPLE && figure.isStated();
      return List.of(field, counted ? figure : Objects.requireNonNullElse(value, ""));
    }

    /** Equal where the same claimant says the same in one article. */
    List<Object> key() {
      return List.of(
          mention.articleId(),
          mention.claim().stance(),
          Objects.requireNonNullElse(Key.plain(claimant()), ""),
          what());
    }

    EventClaim row(String eventId) {
      return new EventClaim(
          eventId,
          claimant(),
          mention.claim().claimantType(),
          mention.claim().stance(),
          field,
          value,
          mention.articleId(),
          mention.evidenceBegin(),
          mention.evidenceEnd());
    }
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
