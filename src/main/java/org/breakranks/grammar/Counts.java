package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.Quantity;
import org.breakranks.text.Span;

/**
 * Counts the people of an act: "a leader and his deputy surrendered along with 60 fighters" are 62;
 * "62, including 30 Pakistanis" are 62 of whom 30 are foreigners; women and children stand apart.
 */
final class Counts {

  private static final int FOLLOWER_REACH = 8;

  private final WordClasses words;
  private final Rows rows;
  private final FiguresApart apart;
  private final Particulars particulars;

  Counts(WordClasses words) {
    this.words = words;
    this.rows = new Rows(words);
    this.apart = new FiguresApart(words);
    this.particulars = new Particulars(words);
  }

  /** How many people the subject of a trigger are, with those who come along. */
  People of(Reading reading, Trigger trigger, PersonGroup subject) {
    return of(reading, trigger, subject, rows.of(reading, subject));
  }

  /** How many people some of those in a row are, with those who come along. */
  People of(Reading reading, Trigger trigger, PersonGroup subject, List<PersonGroup> together) {
    List<PersonGroup> actors = new ArrayList<>(together);
    List<PersonGroup> kin = new ArrayList<>();
    PersonGroup counted = apart.counted(reading, subject, together);
    if (counted != null) {
      actors.clear();
      actors.add(counted);
    }
    for (PersonGroup follower : followers(reading, trigger, subject)) {
      if (!actors.contains(follower)) {
        (follower.isKin() ? kin : actors).add(follower);
      }
    }
    boolean couple = isCouple(reading, together);
    actors.removeIf(group -> group.isKin() && !isKinsman(reading, group) && !couple);
    together.stream()
        .filter(group -> group.isKin() && !isKinsman(reading, group) && !couple)
        .forEach(kin::add);
    if (actors.isEmpty()) {
      actors.add(subject);
    }
    return new People(
        bound(actors, Side.LOW),
        bound(actors, Side.BEST),
        bound(actors, Side.HIGH),
        text(reading, actors),
        basis(actors),
        leaders(actors),
        sum(kin),
        particulars.foreigners(reading, subject),
        particulars.weapons(reading, trigger));
  }

  /** "a deputy governor and his two brothers": men of the family are of those who act. */
  private boolean isKinsman(Reading reading, PersonGroup group) {
    return (group.isSingular() || group.quantity() != null)
        && (words.is("kinsman", reading.word(group.head()))
            || isMember(reading, group)
            || !group.actors().isEmpty());
  }

  /** "a commander and his wife surrendered": both did. */
  private boolean isCouple(Reading reading, List<PersonGroup> together) {
    return together.size() == 2
        && together.get(0).isSingular()
        && together.get(1).isSingular()
        && words.is("spouse", reading.word(together.get(1).head()));
  }

  /** "his wife, also a member of the outfit". */
  private static boolean isMember(Reading reading, PersonGroup group) {
    PersonGroup told =
        reading.word(group.to()).equals(",") ? reading.groupAt(group.to() + 2) : null;
    return told != null && told.isSingular() && !told.isCivil() && !told.isKin();
  }

  /**
   * Those who come along: "surrendered with 12 of his men", "accompanied by four guerrillas, he
   * gave himself up".
   */
  List<PersonGroup> followers(Reading reading, Trigger trigger, PersonGroup subject) {
    List<PersonGroup> brought = brought(reading, trigger, subject);
    if (!brought.isEmpty()) {
      return brought;
    }
    List<PersonGroup> behind = behind(reading, trigger, subject);
    return behind.isEmpty() && subject.isSingular() ? fronted(reading, subject) : behind;
  }

  /** "took 90 soldiers over to the rebels". */
  private List<PersonGroup> brought(Reading reading, Trigger trigger, PersonGroup subject) {
    return words.is("bringing", trigger.name())
        ? reading.groups().stream()
            .filter(group -> group.from() >= trigger.from() && group.to() <= trigger.to())
            .filter(group -> joins(subject, group) && !group.isKin())
            .toList()
        : List.of();
  }

  private List<PersonGroup> fronted(Reading reading, PersonGroup subject) {
    boolean comma = reading.word(subject.from() - 1).equals(",");
    for (int at = subject.from() - 2; comma && at >= 0; at--) {
      int after = words.match("in-company", reading.sentence(), at);
      PersonGroup group = after < 0 ? null : groupSoon(reading, after);
      if (group != null && group.quantity() != null && !group.isCivil() && !group.isKin()) {
        return List.of(group);
      }
      if (",;:\"".contains(reading.word(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<PersonGroup> behind(Reading reading, Trigger trigger, PersonGroup subject) {
    int end = Math.min(reading.size(), trigger.to() + FOLLOWER_REACH + 22);
    int begin = Math.min(Math.max(subject.to(), trigger.to() - FOLLOWER_REACH - 6), trigger.to());
    for (int at = begin; at < end; at++) {
      int after = words.match("along-with", reading.sentence(), at);
      boolean blocked =
          words.is("subordinator", reading.word(at))
              || words.is("comparing", reading.word(at))
              || words.is("say", reading.word(at))
              || ";:\"".contains(reading.word(at));
      if (blocked && at > trigger.from()) {
        return List.of();
      }
      PersonGroup group = after < 0 || blocked ? null : groupSoon(reading, after);
      PersonGroup led = group == null ? null : led(reading, subject, group);
      if (led != null) {
        return List.of(led);
      }
      if (group != null && joins(subject, group)) {
        List<PersonGroup> all = new ArrayList<>();
        all.addAll(rows.of(reading, group));
        return all;
      }
    }
    return List.of();
  }

  /** "a commander of 15 men went over with all of them": those whose number was told before. */
  private PersonGroup led(Reading reading, PersonGroup subject, PersonGroup group) {
    PersonGroup behind = reading.groupAt(subject.to() + 1);
    boolean commands =
        subject.isSingular()
            && reading.word(subject.to()).equals("of")
            && behind != null
            && behind.quantity() != null;
    boolean them =
        group.quantity() == null
            && (words.is("object-pronoun", reading.word(group.head()))
                || words.is("own", reading.word(group.from())));
    return commands && them ? behind : null;
  }

  private boolean joins(PersonGroup subject, PersonGroup group) {
    boolean counted = group.quantity() != null || group.isKin();
    boolean own = group.from() >= subject.to();
    return own && counted && !group.isCivil();
  }

  private PersonGroup groupSoon(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + 4); at++) {
      PersonGroup group = reading.groupAt(at);
      if (group != null) {
        return group;
      }
      boolean other =
          words.is("arms", reading.word(at)) || words.is("number-noun", reading.word(at));
      if (other || reading.word(at).equals(",")) {
        return null;
      }
    }
    return null;
  }

  private enum Side {
    LOW,
    BEST,
    HIGH
  }

  private static Integer bound(List<PersonGroup> groups, Side side) {
    int sum = 0;
    boolean any = false;
    for (PersonGroup group : groups) {
      Integer one = one(group, side);
      if (one == null && (group.quantity() != null || isUncounted(group, groups.get(0)))) {
        return null;
      }
      if (one == null) {
        continue;
      }
      any = true;
      sum += one;
    }
    return any ? sum : null;
  }

  /** "a commander and his men". */
  private static boolean isUncounted(PersonGroup group, PersonGroup leader) {
    return leader.isOne()
        && group.noun() != null
        && (group.noun().plural() || group.noun().kind() == PersonNoun.Kind.UNIT);
  }

  private static Integer one(PersonGroup group, Side side) {
    Quantity quantity = group.quantity();
    PersonNoun noun = group.noun();
    boolean bodies = noun != null && noun.kind() == PersonNoun.Kind.UNIT;
    if (bodies && (noun.plural() || (quantity != null && quantity.best() == 1))) {
      return null;
    }
    if (quantity == null) {
      return group.isOne() ? 1 : null;
    }
    return switch (side) {
      case LOW -> quantity.low();
      case BEST -> Integer.valueOf(quantity.best());
      case HIGH -> quantity.high();
    };
  }

  private static PeopleBasis basis(List<PersonGroup> groups) {
    PeopleBasis basis = PeopleBasis.NONE;
    for (PersonGroup group : groups) {
      if (group.quantity() != null) {
        PeopleBasis own = group.quantity().basis();
        basis = basis == PeopleBasis.NONE || own.compareTo(basis) > 0 ? own : basis;
      }
    }
    boolean named = groups.stream().anyMatch(PersonGroup::isOne);
    return basis == PeopleBasis.NONE && named ? PeopleBasis.NAMED : basis;
  }

  private static String text(Reading reading, List<PersonGroup> groups) {
    boolean counted = groups.stream().anyMatch(group -> group.quantity() != null);
    if (!counted) {
      return null;
    }
    if (groups.size() == 1) {
      return groups.get(0).quantity().text();
    }
    Span cover = reading.sentence().span(groups.get(0).from(), groups.get(0).to());
    for (PersonGroup group : groups) {
      cover = cover.cover(reading.sentence().span(group.from(), group.to()));
    }
    int begin = reading.sentence().span().begin();
    return reading.sentence().text().substring(cover.begin() - begin, cover.end() - begin);
  }

  private Integer leaders(List<PersonGroup> groups) {
    int leaders = 0;
    for (PersonGroup group : groups) {
      PersonNoun noun = group.noun();
      boolean leads =
          noun != null
              && (noun.kind() == PersonNoun.Kind.COMMANDER
                  || noun.kind() == PersonNoun.Kind.LEADER
                  || noun.kind() == PersonNoun.Kind.OFFICER);
      if (leads && (group.quantity() != null || !noun.plural())) {
        leaders += group.quantity() == null ? 1 : group.quantity().best();
      }
    }
    return leaders == 0 ? null : leaders;
  }

  private static Integer sum(List<PersonGroup> groups) {
    int sum = 0;
    for (PersonGroup group : groups) {
      sum += group.quantity() == null ? 0 : group.quantity().best();
    }
    return sum == 0 ? null : sum;
  }
}
