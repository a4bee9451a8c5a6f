package org.breakranks.grammar;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Mentions as lines for people: one for each, in the order of the text, its parts between bars. Of
 * a mention that asserts no act only its status, its type and its words are given.
 */
final class MentionText {

  private static final String UNKNOWN = "-";
  private static final String HEADER =
      "# status | type | actor > recipient | fewest best most | day or month"
          + " | country/admin1/admin2 | claimant | single or total | evidence\n";

  private MentionText() {}

  static String of(List<Mention> mentions) {
    return mentions.stream().map(MentionText::line).collect(joining("", HEADER, ""));
  }

  private static String line(Mention mention) {
    Stream<String> parts =
        mention.isAccepted() ? accepted(mention) : Stream.of(status(mention), type(mention));
    return Stream.concat(parts, Stream.of(mention.evidence().replaceAll("\\s+", " ")))
        .collect(joining(" | ", "", "\n"));
  }

  private static Stream<String> accepted(Mention mention) {
    return Stream.of(
        status(mention),
        type(mention),
        known(mention.actor().name()) + " > " + known(mention.recipient().name()),
        people(mention.people()),
        day(mention.when()),
        place(mention.where()),
        known(mention.claim().claimant()),
        mention.cumulative() ? "total" : "single");
  }

  private static String status(Mention mention) {
    return mention.status().name().toLowerCase(Locale.ROOT);
  }

  private static String type(Mention mention) {
    return mention.eventType().name().toLowerCase(Locale.ROOT);
  }

  private static String people(People people) {
    return Stream.of(people.low(), people.best(), people.high())
        .map(MentionText::known)
        .collect(joining(" "));
  }

  private static String day(When when) {
    if (when.eventDate() != null) {
      return when.eventDate().toString();
    }
    boolean inOneMonth =
        when.timePrecision() <= 3
            && when.dateStart() != null
            && YearMonth.from(when.dateStart()).equals(YearMonth.from(when.dateEnd()));
    return inOneMonth ? YearMonth.from(when.dateStart()).toString() : UNKNOWN;
  }

  private static String place(Where where) {
    return Stream.of(where.country(), where.admin1(), where.admin2())
        .map(MentionText::known)
        .collect(joining("/"));
  }

  private static String known(Object value) {
    return value == null ? UNKNOWN : value.toString();
  }
}
