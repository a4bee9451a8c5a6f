package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds what is told of people between commas behind them: how many a unit are, of which group
 * somebody by name is.
 */
final class Appositions {

  /** "the largest group so far, 39 men of ...": how far behind a unit its comma may stand. */
  private static final int COMMA_REACH = 4;

  private final WordClasses words;

  Appositions(WordClasses words) {
    this.words = words;
  }

  /** "a third squad, 18 members of the NLFT, disarmed": the members of a unit, else itself. */
  PersonGroup members(Reading reading, PersonGroup unit) {
    boolean told =
        unit != null
            && unit.quantity() == null
            && unit.noun() != null
            && unit.noun().kind() == PersonNoun.Kind.UNIT
            && !unit.noun().plural();
    int comma = told ? comma(reading, unit.to()) : -1;
    PersonGroup members = comma < 0 ? null : reading.groupAt(comma + 1);
    boolean closed =
        members != null
            && members.from() == comma + 1
            && members.quantity() != null
            && reading.word(members.to()).equals(",");
    return closed ? members.of(unit.actors()) : unit;
  }

  private int comma(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + COMMA_REACH); at++) {
      if (reading.word(at).equals(",")) {
        return at;
      }
      boolean passes =
          words.is("adv", reading.word(at))
              || words.is("preposition", reading.word(at))
              || reading.placeAt(at) != null;
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  /** "Alias Tinay, 34, medical officer of the NPA, gave up": what is told of a name behind it. */
  List<PersonGroup> ofName(Reading reading, Trigger trigger, PersonGroup name) {
    return reading.groups().stream()
        .filter(other -> name.kind() == PersonGroup.Kind.NAME && other.isSingular())
        .filter(other -> other.from() > name.to() && other.to() <= trigger.from())
        .filter(other -> reading.word(other.from() - 1).equals(","))
        .toList();
  }
}
