package org.breakranks.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Status;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.text.Remark;

/** A mention as a human reads it: what was understood, from which words, by which rule. */
final class MentionText {

  private MentionText() {}

  /** Several lines; the first one says what the mention is, and whether it counts. */
  static String of(Mention mention) {
    List<String> lines = new ArrayList<>();
    lines.add(word(mention.status()) + " " + word(mention.eventType()) + cumulative(mention));
    lines.add(row("rule", mention.rule() + ": " + meaning(mention.status())));
    lines.add(
        row(
            "evidence",
            "[%d, %d) %s"
                .formatted(
                    mention.evidenceBegin(),
                    mention.evidenceEnd(),
                    quoted(oneLine(mention.evidence())))));
    lines.add(row("who", party(mention.actor())));
    lines.add(row("to whom", party(mention.recipient())));
    lines.add(row("how many", people(mention.people())));
    lines.add(row("when", when(mention.when())));
    lines.add(row("where", where(mention.where())));
    lines.add(row("on whose word", claim(mention)));
    lines.add(row("confidence", String.format(Locale.ROOT, "%.2f", mention.confidence())));
    mention.remarks().forEach(remark -> lines.add(row("further", further(remark))));
    return String.join("\n", lines);
  }

  /** One line: what the mention is, the rule that decided, and its sentence. */
  static String line(Mention mention) {
    return "%s %s, %s: %s"
        .formatted(
            word(mention.status()),
            word(mention.eventType()),
            mention.rule(),
            quoted(mention.sentence()));
  }

  /** Why a mention of this status counts or does not. */
  static String meaning(Status status) {
    return switch (status) {
      case ACCEPTED -> "the text says that it happened";
      case NEGATED -> "the text says that it did not happen";
      case REFUSED -> "they were asked to and would not";
      case DEMANDED -> "somebody asks for it";
      case OFFERED -> "it is only offered";
      case PLANNED -> "it is only planned or expected";
      case HYPOTHETICAL -> "it is only supposed, asked or feared";
      case HISTORICAL -> "it belongs to a past that is no news";
      case CAPTURED -> "they were taken and did not give themselves up";
      case CIVILIAN -> "the people were no armed force";
      case PARTY_POLITICS -> "it is about parties, not armed groups";
      case THING_NOT_PEOPLE -> "a thing was given up, not people";
      case FIGURATIVE -> "it is a manner of speaking";
      case BOILERPLATE -> "it is no part of the story";
      case UNRESOLVED -> "who acted cannot be told";
    };
  }

  private static String cumulative(Mention mention) {
    return mention.cumulative() ? ", a running total" : "";
  }

  private static String party(Party party) {
    return words(party.name(), bracketed(party.id()), quoted(party.text()));
  }

  private static String people(People people) {
    String figure =
        words(
            people.best() == null ? null : people.best().toString(),
            bracketed(range(people)),
            quoted(people.text()),
            word(people.basis()));
    return Stream.of(
            figure,
            counted(people.leaders(), "leaders"),
            counted(people.womenChildren(), "women and children besides"),
            counted(people.foreignNationals(), "foreigners"),
            counted(people.weapons(), "weapons"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String range(People people) {
    if (Objects.equals(people.low(), people.high())) {
      return null;
    }
    if (people.low() == null) {
      return "at most " + people.high();
    }
    return people.high() == null
        ? "at least " + people.low()
        : people.low() + " to " + people.high();
  }

  private static String when(When when) {
    return words(
        when.eventDate() != null
            ? when.eventDate().toString()
            : DaysText.of(when.dateStart(), when.dateEnd()),
        "(precision %d, %s)".formatted(when.timePrecision(), when.basis()),
        quoted(when.text()));
  }

  private static String where(Where where) {
    String place =
        Stream.of(where.location(), where.admin2(), where.admin1(), where.country())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return words(
        place.isEmpty() ? null : place,
        where.geoPrecision() == null ? null : "(precision " + where.geoPrecision() + ")",
        quoted(where.text()));
  }

  private static String claim(Mention mention) {
    String claimant = mention.claim().claimant();
    return words(
        claimant == null ? "the outlet" : claimant,
        bracketed(word(mention.claim().claimantType())),
        word(mention.claim().stance()));
  }

  private static String further(Remark remark) {
    return "%s of [%d, %d) by %s"
        .formatted(
            quoted(remark.result()), remark.begin(), remark.end(), quoted(remark.annotator()));
  }

  private static String row(String label, String text) {
    return String.format(Locale.ROOT, "  %-14s %s", label, text);
  }

  private static String words(String first, String... more) {
    String rest = Stream.of(more).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return ((first == null ? "unknown" : first) + " " + rest).strip();
  }

  private static String counted(Integer number, String what) {
    return number == null ? null : number + " " + what;
  }

  private static String bracketed(String text) {
    return text == null ? null : "(" + text + ")";
  }

  private static String quoted(String text) {
    return text == null ? null : "\"" + oneLine(text) + "\"";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
