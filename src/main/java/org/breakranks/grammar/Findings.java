package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.Quantity;
import org.breakranks.text.CleanText;
import org.breakranks.text.Span;

/** What the readers understood in an article, in the order of the text. */
final class Findings {

  private final String received;
  private final CleanText clean;
  private final List<Finding> found = new ArrayList<>();

  private Findings(String received) {
    this.received = received;
    this.clean = CleanText.of(received);
  }

  static List<Finding> of(Story story) {
    Findings findings = new Findings(story.passage().received());
    story.readings().forEach(findings::take);
    return findings.found.stream()
        .sorted(Comparator.comparing((Finding finding) -> finding.span().begin()))
        .toList();
  }

  private void take(Reading reading) {
    for (PersonGroup group : reading.groups()) {
      take(Finding.Kind.PEOPLE, reading, group.from(), group.to(), meaning(group));
    }
    reading
        .actors()
        .forEach(
            actor ->
                take(
                    Finding.Kind.ACTOR,
                    reading,
                    actor.from(),
                    actor.to(),
                    actor.actor().name() + ", " + word(actor.kind())));
    for (Quantity quantity : reading.quantities()) {
      take(Finding.Kind.NUMBER, reading, quantity.from(), quantity.to(), meaning(quantity));
    }
    for (Moment moment : reading.moments()) {
      take(Finding.Kind.TIME, reading, moment.from(), moment.to(), meaning(moment));
    }
    for (PlaceMention place : reading.places()) {
      take(Finding.Kind.PLACE, reading, place.from(), place.to(), meaning(place));
    }
  }

  private void take(Finding.Kind kind, Reading reading, int from, int to, String meaning) {
    Span span = clean.received(reading.sentence().span(from, to));
    found.add(new Finding(kind, span, span.of(received), meaning));
  }

  private static String meaning(PersonGroup group) {
    String noun = group.noun() == null ? null : word(group.noun().kind());
    return joined(word(group.kind()), noun, group.isArmed() ? "armed" : null);
  }

  private static String meaning(Quantity quantity) {
    boolean single = Objects.equals(quantity.low(), quantity.high());
    String range = single ? null : quantity.low() + " to " + quantity.high();
    return joined(Integer.toString(quantity.best()), range, word(quantity.basis()));
  }

  private static String meaning(Moment moment) {
    String days = moment.isDay() ? moment.start().toString() : null;
    String range =
        moment.isResolved() && !moment.isDay() ? moment.start() + " to " + moment.end() : null;
    return joined(word(moment.kind()), days, range, moment.basis());
  }

  private static String meaning(PlaceMention mention) {
    Place place = mention.place();
    String name =
        place == null
            ? mention.name()
            : Stream.of(place.name(), place.admin1(), place.country())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    return joined(name, word(mention.kind()), word(mention.role()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
