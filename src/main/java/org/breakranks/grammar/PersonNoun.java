package org.breakranks.grammar;

import java.util.Locale;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.Row;

/**
 * A word for people, a row of {@code person_nouns.tsv}.
 *
 * @param kind what people they are
 * @param armed whether the word alone says that they bear arms
 * @param plural whether it names several
 * @param size how many it names, null when it does not say: a couple is two
 */
record PersonNoun(Kind kind, Armed armed, boolean plural, Integer size) {

  /** People of whom only their country is told: "18,000 Iraqis". */
  static final PersonNoun NATIONALS = new PersonNoun(Kind.NATIONAL, Armed.MAYBE, true, null);

  /** The same people as members of a group; only who is a civilian else becomes one. */
  PersonNoun asMember() {
    return kind == Kind.CIVILIAN ? enlisted() : this;
  }

  /** Those of them who took up arms; who is a civilian else becomes a fighter. */
  PersonNoun inArms() {
    return kind == Kind.CIVILIAN ? new PersonNoun(Kind.FIGHTER, Armed.YES, plural, size) : this;
  }

  /** Children who are in the ranks of a group: its members. */
  PersonNoun enlisted() {
    return new PersonNoun(Kind.MEMBER, Armed.MAYBE, plural, size);
  }

  /** What people a word names. */
  enum Kind {
    FIGHTER,
    SOLDIER,
    POLICE,
    OFFICER,
    COMMANDER,
    LEADER,
    LEAVER,
    MEMBER,
    NATIONAL,
    UNIT,
    FAMILY,
    CHILD,
    WOMAN,
    CIVILIAN,
    VICTIM,
    OFFICIAL,
    POLITICIAN,
    ATHLETE,
    DIPLOMAT,
    CRIMINAL,
    PRISONER;

    /** Whether such people have no ranks to break. */
    boolean isCivil() {
      return switch (this) {
        case CIVILIAN, VICTIM, OFFICIAL, POLITICIAN, ATHLETE, DIPLOMAT, CRIMINAL, PRISONER -> true;
        case FIGHTER, SOLDIER, POLICE, OFFICER, COMMANDER, LEADER, LEAVER, UNIT -> false;
        case MEMBER, NATIONAL, FAMILY, CHILD, WOMAN -> false;
      };
    }

    /** Whether they are no party to a conflict, and hold no office. */
    boolean mayBeRecruited() {
      return this == CIVILIAN || this == CHILD || this == WOMAN;
    }

    /** Whether they are kin who come along and are counted apart. */
    boolean isKin() {
      return this == FAMILY || this == CHILD || this == WOMAN;
    }

    /** Whether they serve a state. */
    boolean isState() {
      return this == SOLDIER || this == POLICE;
    }
  }

  /** Whether a word alone says that people bear arms. */
  enum Armed {
    YES,
    NO,
    MAYBE
  }

  static PersonNoun from(Row row) {
    return new PersonNoun(
        value(row, "class", Kind.class),
        value(row, "armed", Armed.class),
        row.required("number").equals("pl"),
        size(row));
  }

  private static Integer size(Row row) {
    String cell = row.text("size");
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  private static <E extends Enum<E>> E value(Row row, String column, Class<E> values) {
    String cell = row.required(column);
    try {
      return Enum.valueOf(values, cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new LexiconException(
          "%s, line %d, column \"%s\": \"%s\" is not one of the listed values"
              .formatted(row.file(), row.line(), column, cell),
          unknown);
    }
  }
}
