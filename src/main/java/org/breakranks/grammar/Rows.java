package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;

/** Finds people in a row, who act together: "a captain, two sergeants and six men". */
final class Rows {

  private final WordClasses words;
  private final Asides asides;

  Rows(WordClasses words) {
    this.words = words;
    this.asides = new Asides(words);
  }

  /** The subject and what is joined to it by "and": "a colonel and dozens of soldiers". */
  List<PersonGroup> of(Reading reading, PersonGroup subject) {
    List<PersonGroup> all = new ArrayList<>();
    PersonGroup last = named(reading, subject);
    while (last != null) {
      all.add(last);
      List<PersonGroup> listed = listed(reading, last);
      all.addAll(listed);
      last = next(reading, listed.isEmpty() ? last : listed.get(listed.size() - 1));
    }
    return all;
  }

  /** "Maoist cadres Ramesh Kumar, Sita Devi and Hari Lal": the names count, not the word. */
  private PersonGroup named(Reading reading, PersonGroup subject) {
    PersonGroup name = reading.groupAt(subject.to());
    boolean names =
        name != null
            && name.kind() == PersonGroup.Kind.NAME
            && subject.quantity() == null
            && subject.noun() != null
            && subject.noun().plural();
    return names && (next(reading, name) != null || !listed(reading, name).isEmpty())
        ? name
        : subject;
  }

  /** The middle of "a captain, two sergeants and six men": what stands between commas. */
  private List<PersonGroup> listed(Reading reading, PersonGroup first) {
    List<PersonGroup> items = new ArrayList<>();
    PersonGroup last = first;
    while (reading.word(last.to()).equals(",") && next(reading, last) == null) {
      PersonGroup item = reading.groupAt(last.to() + 1);
      if (item == null || item.from() != last.to() + 1 || !isLike(reading, first, item)) {
        return List.of();
      }
      items.add(item);
      last = item;
    }
    return next(reading, last) == null ? List.of() : items;
  }

  /** Names stand in a row with names, counted people with counted people. */
  private boolean isLike(Reading reading, PersonGroup first, PersonGroup item) {
    boolean names = first.kind() == PersonGroup.Kind.NAME || first.isOne();
    boolean one = item.isOne() && (!names || words.is("own", reading.word(item.from())));
    boolean told = item.quantity() != null || one || item.isKin();
    return item.kind() == PersonGroup.Kind.NAME
        ? names
        : told && item.noun() != null && !item.isCivil();
  }

  private PersonGroup next(Reading reading, PersonGroup last) {
    int joined = words.match("joined-by", reading.sentence(), end(reading, last));
    if (joined < 0) {
      return null;
    }
    PersonGroup group = reading.groupAt(joined);
    boolean counts =
        group != null
            && group.from() <= joined + 1
            && group.kind() != PersonGroup.Kind.PRONOUN
            && (group.kind() != PersonGroup.Kind.GROUP
                || words.is("own", reading.word(group.from())))
            && (!group.isCivil() || group.isKin() || isCompanion(reading, group));
    return counts && !startsVerb(reading, group) ? group : null;
  }

  /** Behind all that describes people: "a captain of engineers", "in the south, Mullah Jamil,". */
  private int end(Reading reading, PersonGroup last) {
    int end = last.to();
    PersonGroup of = reading.word(end).equals("of") ? reading.groupAt(end + 1) : null;
    end = of == null || of.quantity() != null ? end : of.to();
    boolean outfit =
        of == null
            && reading.word(end).equals("of")
            && words.match("outfit", reading.sentence(), end + 2) > 0;
    end = outfit ? words.match("outfit", reading.sentence(), end + 2) : end;
    end = behindName(reading, behindRank(reading, end));
    int at = end;
    while (at < reading.size() && isLocal(reading, at)) {
      at++;
      end = reading.placeAt(at - 1) == null ? end : at;
    }
    int behind = asides.behindDescription(reading, end);
    return behind > end ? behind : asides.after(reading, end);
  }

  /** "A Taliban deputy district chief": two nouns of one person. */
  private static int behindRank(Reading reading, int at) {
    PersonGroup rank = reading.groupAt(at);
    boolean same =
        rank != null
            && rank.from() == at
            && rank.kind() == PersonGroup.Kind.NEW
            && rank.quantity() == null
            && rank.noun() != null
            && !rank.noun().plural();
    return same ? rank.to() : at;
  }

  /** "called Sher Gul", "identified as alias "Ka Dodong"". */
  private int behindName(Reading reading, int at) {
    int called = words.match("called", reading.sentence(), at);
    int alias = words.match("called", reading.sentence(), called);
    int from = Math.max(called, alias);
    int first = reading.word(from).equals("\"") ? from + 1 : from;
    PersonGroup name = from < 0 ? null : reading.groupAt(first);
    if (name == null && from >= 0 && isSurname(reading, first)) {
      return first + 1;
    }
    if (name == null || name.kind() != PersonGroup.Kind.NAME) {
      return at;
    }
    return first > from && reading.word(name.to()).equals("\"") ? name.to() + 1 : name.to();
  }

  /** "named Rahmatullah": one name. */
  private static boolean isSurname(Reading reading, int at) {
    return at < reading.size()
        && reading.token(at).isCapitalized()
        && reading.actorAt(at) == null
        && reading.placeAt(at) == null;
  }

  private boolean isLocal(Reading reading, int at) {
    return reading.placeAt(at) != null
        || words.is("place-thing", reading.word(at))
        || words.is("article", reading.word(at))
        || words.is("locator", reading.word(at));
  }

  /** "a colonel and his driver", "ten of his bodyguards": those who belong to the one before. */
  private boolean isCompanion(Reading reading, PersonGroup group) {
    boolean counted = group.quantity() != null && words.is("own", reading.word(group.head() - 1));
    return counted || (group.isSingular() && words.is("own", reading.word(group.from())));
  }

  /** "20 quit and 14 others were killed": the next people have a verb of their own. */
  private boolean startsVerb(Reading reading, PersonGroup group) {
    return words.is("aux", reading.word(group.to())) && reading.word(group.from() - 1).equals(",");
  }
}
