package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.Quantity;

/**
 * How far a noun phrase for people reaches around its head: to the left over "a group of 24
 * hardened", to the right over "of the Taliban" and "who had pledged allegiance to Daesh".
 */
final class Edges {

  static final int LONGEST_MODIFIER = 6;

  private final WordClasses words;

  Edges(WordClasses words) {
    this.words = words;
  }

  /** How far a noun phrase reaches to the left of its head. */
  Extent left(Reading reading, int head, int floor) {
    Extent extent = new Extent(head, null, new ArrayList<>(), false);
    int at = head - 1;
    int modifiers = 0;
    while (at >= floor) {
      if (reading.isShortQuote(at)) {
        at--;
        continue;
      }
      Quantity quantity = reading.quantityAt(at);
      ActorMention actor = reading.actorAt(at);
      if (quantity != null && extent.quantity() == null) {
        extent =
            countsBodies(reading, quantity) ? extent.at(quantity.from()) : extent.with(quantity);
        at = quantity.from() - 1;
      } else if (actor != null) {
        extent = extent.with(actor);
        at = actor.from() - 1;
      } else if (reading.placeAt(at) != null
          && extent.quantity() == null
          && reading.placeAt(at).kind() == PlaceMention.Kind.PLACE) {
        extent = extent.at(Math.max(floor, reading.placeAt(at).from()));
        at = extent.from() - 1;
      } else if (words.match("in-sum", reading.sentence(), at - 1) == at + 1) {
        return extent;
      } else if (words.is("determiner", reading.token(at))) {
        boolean adds = words.is("additional", reading.token(at));
        extent = new Extent(at, extent.quantity(), extent.actors(), extent.additional() || adds);
        boolean counted = at > floor && reading.quantityAt(at - 1) != null;
        if (!words.is("others", reading.token(at)) || !counted || extent.quantity() != null) {
          return extent;
        }
        at--;
      } else if (reading.word(at).equals("of") && at > floor && isCounted(reading, at - 1)) {
        extent = extent.at(at - 1);
        at = at - 2;
        if (reading.quantityAt(extent.from()) != null && extent.quantity() == null) {
          extent = extent.with(reading.quantityAt(extent.from()));
          at = extent.from() - 1;
        }
      } else if (modifiers++ < LONGEST_MODIFIER
          && extent.quantity() == null
          && isModifier(reading, at)) {
        extent = extent.at(at);
        at--;
      } else {
        return extent;
      }
    }
    return extent;
  }

  /** "two groups of fighters", of groups and not of people; "a 45-man group of fighters" is 45. */
  private boolean countsBodies(Reading reading, Quantity quantity) {
    int body = reading.word(quantity.to()).equals("more") ? quantity.to() + 1 : quantity.to();
    boolean several = quantity.best() == 1 || reading.word(body).endsWith("s");
    return several
        && words.is("body-of-people", reading.word(body))
        && reading.word(body + 1).equals("of");
  }

  private boolean isCounted(Reading reading, int at) {
    return at >= 0 && (reading.quantityAt(at) != null || words.is("collective", reading.token(at)));
  }

  static boolean isPossessive(Reading reading, int at) {
    return reading.word(at).equals("'s")
        || (reading.word(at).equals("'") && reading.word(at - 1).endsWith("s"));
  }

  /** Whether a word can stand between a determiner and its noun. */
  boolean isModifier(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals("'s") || (word.equals("'") && reading.word(at - 1).endsWith("s"))) {
      return true;
    }
    boolean none = word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    if (none || words.is("not-modifier", word)) {
      return false;
    }
    if (word.endsWith("ed") || word.endsWith("ing")) {
      return words.is("participle-modifier", word)
          || words.is("determiner", reading.word(at - 1))
          || (at > 0 && reading.quantityAt(at - 1) != null);
    }
    return true;
  }

  /**
   * How far it reaches to the right: "of the Taliban", "loyal to ISIS", "of the 64th Brigade",
   * whose army is not named.
   */
  int right(Reading reading, int from, List<ActorMention> actors) {
    boolean apposed =
        reading.word(from).equals(",") && words.is("belonging", reading.word(from + 1));
    int after = words.match("membership", reading.sentence(), apposed ? from + 1 : from);
    boolean company = after > 0 && reading.quantityAt(after) != null;
    boolean against = words.is("opponents", reading.word(from - 1));
    if (after < 0 || against || (company && reading.word(after - 1).equals("with"))) {
      return from;
    }
    int unit = from;
    for (int at = after; at < Math.min(reading.size(), after + LONGEST_MODIFIER); at++) {
      ActorMention actor = reading.actorAt(at);
      boolean names = actor != null && isIntroduced(reading, actor.to());
      if (actor != null && !names && !isModifierOfNext(reading, actor)) {
        int end = Math.max(body(reading, actor.to()), nounEnd(reading, actor.to()));
        ActorMention lord = lord(reading, end);
        actors.add(lord == null ? actor : lord);
        return lord == null ? end : lord.to();
      }
      boolean passes =
          actor != null
              || reading.token(at).isCapitalized()
              || isBody(reading, at)
              || (isModifier(reading, at) && !isFinite(reading, at))
              || words.is("calling", reading.word(at))
              || words.is("determiner", reading.token(at))
              || reading.word(at).equals("of")
              || (reading.word(at).equals("as") && reading.word(at - 1).equals("known"));
      if (!passes) {
        return unit;
      }
      boolean regular = unit == from && isBody(reading, at);
      unit = regular ? at + 1 : unit;
    }
    return unit;
  }

  /** "of the Republican Guard loyal to former president Saleh": whom they follow, or null. */
  private ActorMention lord(Reading reading, int at) {
    boolean loyal = words.is("loyal", reading.word(at)) && reading.word(at + 1).equals("to");
    for (int name = at + 2; loyal && name < at + 2 + LONGEST_MODIFIER; name++) {
      ActorMention lord = reading.actorAt(name);
      if (lord != null) {
        return lord.kind() == ActorMention.Kind.LEADER ? lord : null;
      }
    }
    return null;
  }

  /** "the Somali militant group al Shabaab", "the rebels calling themselves": a name follows. */
  private boolean isIntroduced(Reading reading, int at) {
    boolean named = reading.actorAt(at + 1) != null && words.is("outfit", reading.word(at));
    return named || words.is("calling", reading.word(at));
  }

  /** A verb with a subject; "the armed wing" holds none. */
  private boolean isFinite(Reading reading, int at) {
    return words.is("finite", reading.word(at)) && !words.is("article", reading.word(at - 1));
  }

  private boolean isBody(Reading reading, int at) {
    return words.is("outfit-body", reading.word(at)) || words.is("outfit", reading.word(at));
  }

  /** "of the Islamic State-inspired BIFF": whose followers another group is. */
  private static boolean isModifierOfNext(Reading reading, ActorMention actor) {
    return actor.kind() == ActorMention.Kind.MODIFIER && reading.actorAt(actor.to()) != null;
  }

  /** "young people from the Diffa region of Niger": behind where they are from. */
  private int behindOrigin(Reading reading, int at) {
    int end = at;
    PlaceMention home = homeBehind(reading, end);
    while (home != null) {
      end = home.to();
      home = homeBehind(reading, end);
    }
    return end;
  }

  /** "of south-eastern Niger", "from the Diffa region": the place behind these words, or null. */
  private PlaceMention homeBehind(Reading reading, int at) {
    int name = words.is("article", reading.word(at + 1)) ? at + 2 : at + 1;
    PlaceMention home = words.is("of-from", reading.word(at)) ? reading.placeAt(name) : null;
    return home != null && home.to() > at ? home : null;
  }

  /** "men who had pledged allegiance to Daesh", "a man who collected taxes for al-Shabaab". */
  void member(Reading reading, int behind, List<ActorMention> actors) {
    int from = behindOrigin(reading, behind);
    from = reading.word(from).equals(",") && reading.word(from + 1).equals("who") ? from + 1 : from;
    boolean said = words.match("said-to-be", reading.sentence(), from) > 0;
    boolean opens =
        said || reading.word(from).equals("who") || words.is("made-member", reading.word(from));
    if (!opens) {
      return;
    }
    boolean belongs = said;
    for (int at = from; at < Math.min(reading.size(), from + 3 * LONGEST_MODIFIER); at++) {
      belongs |=
          (words.is("be", reading.word(at - 1))
                  && words.match("in-the-ranks", reading.sentence(), at) > 0)
              || isMembership(reading, at)
              || words.is("made-member", reading.word(at))
              || isSelf(reading, at)
              || reading.word(at).equals("for");
      if (belongs && reading.actorAt(at) != null) {
        actors.add(reading.actorAt(at));
        return;
      }
      if (reading.word(at).equals(",") || reading.word(at).equals("and")) {
        return;
      }
    }
  }

  /** "who said he was a medic in the NPA". */
  private boolean isSelf(Reading reading, int at) {
    return words.is("be", reading.word(at))
        && words.is("pronoun", reading.word(at - 1))
        && words.is("say", reading.word(at - 2));
  }

  /** "who led Renamo", "who fought alongside Renamo"; who fought Renamo is not of it. */
  private boolean isMembership(Reading reading, int at) {
    return words.is("membership-verb", reading.word(at))
        && (!words.is("fought", reading.word(at)) || words.is("alongside", reading.word(at + 1)));
  }

  /** "of the Maoists' Gumma area committee": behind the body of the group, or {@code at}. */
  private int body(Reading reading, int at) {
    for (int end = at + 1; isPossessive(reading, at) && end < at + LONGEST_MODIFIER; end++) {
      if (words.is("outfit-body", reading.word(end))) {
        return isCodename(reading, end + 1) ? end + 2 : end + 1;
      }
      if (end >= reading.size() || !reading.token(end).isWord()) {
        return at;
      }
    }
    return at;
  }

  /** "Sub-Regional Committee Browser": one capital word, while a person has two names. */
  private static boolean isCodename(Reading reading, int at) {
    return at + 1 < reading.size()
        && reading.token(at).isCapitalized()
        && !reading.token(at + 1).isCapitalized();
  }

  private int nounEnd(Reading reading, int at) {
    return words.is("group-noun", reading.word(at)) ? at + 1 : at;
  }

  /** The part of a noun phrase to the left of its head. */
  record Extent(int from, Quantity quantity, List<ActorMention> actors, boolean additional) {

    Extent at(int newFrom) {
      return new Extent(newFrom, quantity, actors, additional);
    }

    Extent with(Quantity found) {
      return new Extent(found.from(), found, actors, additional);
    }

    Extent with(ActorMention actor) {
      List<ActorMention> all = new ArrayList<>();
      all.add(actor);
      all.addAll(actors);
      return new Extent(actor.from(), quantity, all, additional);
    }

    PersonGroup.Kind kind(WordClasses words, Reading reading) {
      String first = reading.word(from);
      boolean counted = quantity != null && quantity.from() == from;
      boolean amongNone =
          reading.word(from - 1).equals("of")
              && words.is("subject-negation", reading.word(from - 2));
      boolean none = (words.is("subject-negation", first) && !counted) || amongNone;
      if (none || reading.word(from - 1).equals("not")) {
        return PersonGroup.Kind.NOBODY;
      }
      return words.is("definite", first) ? PersonGroup.Kind.DEFINITE : PersonGroup.Kind.NEW;
    }
  }
}
