package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds who does what a trigger says, by the build of the clause: over asides ("62 fighters,
 * including 30 Pakistanis, surrendered"), relative clauses ("fighters who surrendered"), verbs in a
 * row ("threw off their uniforms and joined") and control ("persuaded 20 fighters to surrender").
 */
final class Subjects {

  private final WordClasses words;
  private final Asides asides;
  private final RelativePronouns pronouns;
  private final Circumstances circumstances;
  private final Attendants attendants;
  private final Boundaries boundaries;
  private final Embedding embedding;
  private final Descriptions descriptions;

  Subjects(WordClasses words) {
    this.words = words;
    this.asides = new Asides(words);
    this.pronouns = new RelativePronouns(words);
    this.circumstances = new Circumstances(words);
    this.attendants = new Attendants(words);
    this.boundaries = new Boundaries(words);
    this.embedding = new Embedding(words, asides, boundaries);
    this.descriptions = new Descriptions(words);
  }

  /** The people who are the subject of the verb, or null when the clause names none. */
  PersonGroup of(Reading reading, Trigger trigger, VerbGroup verb) {
    if (verb.mood() == VerbGroup.Mood.INFINITIVE) {
      PersonGroup controlled = reading.groupEndingAt(verb.start());
      if (controlled != null && !isAgent(reading, controlled)) {
        boolean predicate = words.is("be", reading.word(controlled.from() - 1));
        PersonGroup meant = predicate ? inClause(reading, controlled.from() - 2) : null;
        return meant == null ? controlled : meant;
      }
    }
    if (opensWithLatest(reading, verb.start() - 2)) {
      return predicate(reading, trigger);
    }
    PersonGroup seen = reading.groupEndingAt(verb.start());
    if (seen != null && words.is("perception", reading.word(seen.from() - 1))) {
      return seen;
    }
    if (verb.isInto(reading)) {
      return reading.groupEndingAt(verb.start() - 1);
    }
    PersonGroup attendant =
        verb.mood() == VerbGroup.Mood.GERUND ? attendants.of(reading, verb) : null;
    if (attendant != null) {
      return attendant;
    }
    boolean having = verb.start() == 0 && reading.word(0).equals("having");
    if (having || (verb.mood() == VerbGroup.Mood.GERUND && isAdjunct(reading, verb))) {
      return ofMainClause(reading, trigger, verb);
    }
    int before = skipBack(reading, verb.start() - 1);
    if (words.is("relative", reading.word(before))) {
      PersonGroup named = isAmongThose(reading, before) ? predicate(reading, trigger) : null;
      if (named != null) {
        return named;
      }
      PersonGroup meant = pronouns.antecedent(reading, before - 1);
      return meant == null ? null : amongThem(reading, meant);
    }
    PersonGroup told = reading.word(before).equals("it") ? announcing(reading, before) : null;
    return told == null ? inClause(reading, verb.start() - 1) : told;
  }

  /** "The latest to surrender were ten Taliban". */
  private boolean opensWithLatest(Reading reading, int article) {
    boolean opens = article == 0 || (article > 0 && !reading.token(article - 1).isWord());
    return opens
        && words.is("article", reading.word(article))
        && words.is("latest", reading.word(article + 1));
  }

  /** "A brigade of 300 men announced on Friday that it had gone over": the body that says so. */
  private PersonGroup announcing(Reading reading, int it) {
    PersonGroup body = inClause(reading, sayBefore(reading, it) - 1);
    if (body == null) {
      return null;
    }
    boolean unit = words.find("collective", reading.sentence(), body.from(), body.to()) >= 0;
    boolean rebels =
        body.kind() == PersonGroup.Kind.GROUP
            && body.actors().stream().noneMatch(named -> named.actor().isState());
    return unit || rebels ? body : null;
  }

  /** Where the verb of saying stands before "that it", 0 if none does. */
  private int sayBefore(Reading reading, int it) {
    int at = it - 1;
    while (at > 0
        && !words.is("say", reading.word(at))
        && (reading.word(at).equals("that")
            || reading.momentAt(at) != null
            || words.is("preposition", reading.word(at)))) {
      at--;
    }
    return words.is("say", reading.word(at)) ? at : 0;
  }

  /** "persuaded by their families to give up": who persuades does not act. */
  private static boolean isAgent(Reading reading, PersonGroup group) {
    return reading.word(group.from() - 1).equals("by");
  }

  /** "after surrendering": a form in -ing that shares the subject of the clause around it. */
  private boolean isAdjunct(Reading reading, VerbGroup verb) {
    String before = reading.word(verb.start() - 1);
    return verb.start() == 0
        || words.is("gerund-done", before)
        || before.equals("without")
        || before.equals("by");
  }

  /** The subject before the adjunct, or behind its comma when the sentence begins with it. */
  private PersonGroup ofMainClause(Reading reading, Trigger trigger, VerbGroup verb) {
    PersonGroup before = verb.start() < 2 ? null : inClause(reading, verb.start() - 2);
    if (before != null) {
      return before;
    }
    for (int at = trigger.to(); at < reading.size(); at++) {
      PersonGroup group = reading.word(at).equals(",") ? reading.groupAt(at + 1) : null;
      if (group != null && group.from() == at + 1) {
        return group;
      }
    }
    return null;
  }

  /** "Among those who surrendered were six rebels". */
  private static boolean isAmongThose(Reading reading, int relative) {
    return reading.word(relative - 1).equals("those") && reading.word(relative - 2).equals("among");
  }

  /** The people behind the first form of "be" after the trigger, or null. */
  private PersonGroup predicate(Reading reading, Trigger trigger) {
    for (int at = trigger.to(); at < reading.size() && !boundaries.isBoundary(reading, at); at++) {
      if (words.is("be", reading.word(at))) {
        return reading.groupAt(at + 1);
      }
    }
    return null;
  }

  /**
   * "500 fighters were among 3,500 people who": those who are counted among the others, unless all
   * of those bear arms: "two generals were among 26 officers who".
   */
  private PersonGroup amongThem(Reading reading, PersonGroup group) {
    int among = group.from() - 1;
    boolean army = group.quantity() != null && group.isArmed();
    if (!words.is("including", reading.word(among)) || !words.is("be", reading.word(among - 1))) {
      return group;
    }
    PersonGroup subject = inClause(reading, among - 2);
    if (subject == null) {
      return group;
    }
    if (!army) {
      return subject;
    }
    boolean named = group.isImplied() && !subject.actors().isEmpty();
    return named ? group.ofNone().of(subject.actors()) : group;
  }

  private PersonGroup inClause(Reading reading, int from) {
    List<PersonGroup> candidates = new ArrayList<>();
    PersonGroup described = null;
    int at = from;
    boolean adjacent = true;
    while (at >= 0) {
      int aside = asides.before(reading, at);
      if (aside >= 0) {
        described = described == null ? descriptions.of(reading, aside) : described;
        at = aside;
        continue;
      }
      int name = asides.beforeName(reading, at);
      if (name >= 0) {
        at = name;
        continue;
      }
      PersonGroup group = reading.groupAt(at);
      if (group != null) {
        if (!embedding.isEmbedded(reading, group)) {
          candidates.add(group);
          if (adjacent && embedding.startsClause(reading, group)) {
            return group;
          }
        }
        adjacent &= embedding.isEmbedded(reading, group);
        at = group.from() - 1;
        continue;
      }
      if (boundaries.isComplete(reading, at, from, candidates)) {
        candidates.clear();
        adjacent = false;
        at--;
        continue;
      }
      if (candidates.isEmpty() && opensChain(reading, at)) {
        return pronouns.antecedent(reading, at - 1);
      }
      if (boundaries.isBoundary(reading, at)
          || Boundaries.isComplementizer(reading, at, candidates)) {
        break;
      }
      adjacent &= circumstances.standAt(reading, at);
      at--;
    }
    PersonGroup resumed = resumes(reading, at, from) ? inClause(reading, at - 1) : null;
    if (resumed != null) {
      return resumed;
    }
    Collections.reverse(candidates);
    if (candidates.size() > 1 && isTold(reading, at, candidates.get(0))) {
      candidates.remove(0);
    }
    if (candidates.size() > 1 && endsSubordinate(reading, Math.max(0, at), candidates)) {
      candidates.remove(0);
    }
    return candidates.isEmpty() ? described : leading(reading, candidates, at + 1);
  }

  /**
   * "They crossed after rebels had overrun their camp, and gave themselves up": behind the comma
   * the main clause goes on.
   */
  private boolean resumes(Reading reading, int opener, int from) {
    return opener > 1
        && words.is("clause-opener", reading.word(opener))
        && reading.token(opener - 1).isWord()
        && reading.word(from).equals("and")
        && reading.word(from - 1).equals(",");
  }

  /**
   * "As the Taliban seized the town, 300 soldiers and guards fled": the main clause comes behind.
   */
  private boolean endsSubordinate(Reading reading, int opener, List<PersonGroup> people) {
    int begin = people.get(0).to();
    int end = people.get(1).from();
    boolean first = opener == 0 || !reading.token(opener - 1).isWord();
    return first
        && words.is("clause-opener", reading.word(opener))
        && reading.word(end - 1).equals(",")
        && IntStream.range(begin, end).mapToObj(reading::word).anyMatch(this::isVerb);
  }

  private boolean isVerb(String word) {
    return words.is("finite", word) || words.is("aux", word) || word.endsWith("ed");
  }

  /** "six rebels who had decided to return": a chain of verbs right behind the pronoun. */
  private boolean opensChain(Reading reading, int at) {
    return words.is("relative", reading.word(at)) && reading.groupEndingAt(at) != null;
  }

  /** "told reporters seven rebels surrendered": who is told something does not act. */
  private boolean isTold(Reading reading, int verb, PersonGroup first) {
    return verb >= 0 && words.is("tell", reading.word(verb)) && first.from() == verb + 1;
  }

  /** Of several people in a clause the first governs, unless it only stands in a leading phrase. */
  private PersonGroup leading(Reading reading, List<PersonGroup> candidates, int clause) {
    PersonGroup first = candidates.get(0);
    boolean timed = first.from() > 0 && reading.momentAt(first.from() - 1) != null;
    boolean phrase =
        !timed && isLeadingPhrase(reading, clause) && !hasComma(reading, clause, first.from());
    for (PersonGroup next : candidates.subList(1, candidates.size())) {
      boolean comma = hasComma(reading, first.to(), next.from());
      if (!comma || (first.isArmed() && !phrase) || !next.isArmed()) {
        break;
      }
      first = next;
    }
    return first;
  }

  private static boolean hasComma(Reading reading, int from, int to) {
    return IntStream.range(from, to).anyMatch(at -> reading.word(at).equals(","));
  }

  /** "Wanted for an ambush that killed five soldiers, ...": no subject stands in such words. */
  private boolean isLeadingPhrase(Reading reading, int at) {
    String first = reading.word(at);
    return words.is("preposition", first)
        || words.is("fronting", first)
        || (reading.groupAt(at) == null && (first.endsWith("ed") || first.endsWith("ing")));
  }

  private int skipBack(Reading reading, int from) {
    int at = from;
    while (at >= 0 && (words.is("adv", reading.word(at)) || reading.word(at).equals(","))) {
      if (reading.word(at).equals(",")) {
        int aside = asides.before(reading, at);
        if (aside < 0) {
          return at;
        }
        at = aside + 1;
      }
      at--;
    }
    return at;
  }
}
