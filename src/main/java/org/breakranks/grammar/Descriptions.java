package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/** Finds who a name is, which by itself tells of no side, by what is said right behind it. */
final class Descriptions {

  private final WordClasses words;

  Descriptions(WordClasses words) {
    this.words = words;
  }

  /**
   * "Keikal, the RSF commander in Gezira, switched sides": who a name alone does not tell, or null.
   */
  PersonGroup of(Reading reading, int name) {
    boolean named =
        name >= 0 && reading.token(name).isCapitalized() && reading.groupAt(name) == null;
    for (int at = name + 2; named && at < Math.min(reading.size(), name + 4); at++) {
      PersonGroup group = reading.groupAt(at);
      if (group != null) {
        return group.isSingular() ? group : null;
      }
    }
    return named ? leading(reading, name) : null;
  }

  /** "Naqibullah, who led the uprising force in Farah, went over": he is of those he leads. */
  private PersonGroup leading(Reading reading, int name) {
    int who = name + 2;
    boolean leads = reading.word(who).equals("who") && words.is("leads", reading.word(who + 1));
    PersonGroup led = leads ? firstBehind(reading, who + 2) : null;
    return led == null || led.actors().isEmpty()
        ? null
        : new PersonGroup(
            name, name + 1, name, null, null, led.actors(), PersonGroup.Kind.NAME, false);
  }

  private static PersonGroup firstBehind(Reading reading, int from) {
    return reading.groups().stream().filter(group -> group.from() == from).findFirst().orElse(null);
  }
}
