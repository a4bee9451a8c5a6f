package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;

/** Finds the side that is given up to or gone over to. */
final class Receivers {

  private static final int RECIPIENT_REACH = 16;
  private static final int NOUN_REACH = 7;

  private final WordClasses words;
  private final Countries countries;

  Receivers(WordClasses words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * The words behind a trigger that name the side given up to or gone over to.
   *
   * @param actor the group or force named, null when only a word such as "authorities" stands there
   * @param iso2 the country that stands for its government, null unless it does
   */
  record Side(int from, int to, ActorMention actor, String iso2) {

    /** Whether a group, a force or a country stands there by name. */
    boolean isNamed() {
      return actor != null || iso2 != null;
    }
  }

  /** The receiver behind "to", "before", "with" and the like, or null. */
  Side recipient(Reading reading, Trigger trigger) {
    ActorMention host = isArrival(trigger) ? actorIn(reading, trigger) : null;
    if (host != null) {
      return new Side(host.from(), host.to(), host, null);
    }
    boolean change =
        trigger.type() == EventType.DEFECTION || trigger.needs() == Trigger.Need.MEDIATED;
    boolean brought = words.is("bringing", trigger.name());
    for (int at = trigger.from() + 1; change && !brought && at < trigger.to(); at++) {
      if (reading.actorAt(at) != null || words.match("authority", reading.sentence(), at) > 0) {
        return sideIn(reading, at, 1);
      }
    }
    boolean own = words.is("side-opener", reading.word(trigger.to() - 1));
    if (own) {
      Side side = side(reading, trigger);
      side = side == null && isOath(trigger) ? country(reading, trigger.to()) : side;
      if (side != null) {
        return side;
      }
    }
    int end = Math.min(reading.size(), trigger.to() + RECIPIENT_REACH);
    for (int at = trigger.to(); at < end; at++) {
      String word = reading.word(at);
      if (List.of(";", ":").contains(word) || isNewClause(reading, at)) {
        return null;
      }
      int after = words.match("recipient-preposition", reading.sentence(), at);
      if (after > 0 && !isCompany(reading, at) && !isRaised(reading, at)) {
        boolean them = words.match("side-pronoun", reading.sentence(), after) > 0;
        Side side = them ? speaking(reading, trigger) : sideIn(reading, after, NOUN_REACH);
        boolean names = isOath(trigger) || isGivenTo(reading, trigger, at);
        side = side == null && names ? country(reading, after) : side;
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  /** "walked into the police station": a post of the state, or null. */
  Side statePost(Reading reading, Trigger trigger) {
    int at =
        isArrival(trigger)
            ? words.find("state-post", reading.sentence(), trigger.from(), trigger.to())
            : -1;
    return at < 0 ? null : new Side(at, trigger.to(), null, null);
  }

  private static boolean isArrival(Trigger trigger) {
    return trigger.needs() == Trigger.Need.ARRIVAL || trigger.needs() == Trigger.Need.APPROACH;
  }

  /** "crossed to the Kurdish positions": whose lines they are, or null. */
  private static ActorMention actorIn(Reading reading, Trigger trigger) {
    return reading.actors().stream()
        .filter(actor -> actor.from() > trigger.from() && actor.to() <= trigger.to())
        .findFirst()
        .orElse(null);
  }

  private static boolean isOath(Trigger trigger) {
    return trigger.type() == EventType.DEFECTION && trigger.needs() == Trigger.Need.RECIPIENT;
  }

  /** "surrendered to Ukraine". */
  private static boolean isGivenTo(Reading reading, Trigger trigger, int at) {
    return trigger.type() == EventType.SURRENDER
        && at == trigger.to()
        && reading.word(at).equals("to");
  }

  /** "swore an oath to Russia": a country that stands for its government. */
  private Side country(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + NOUN_REACH); at++) {
      PlaceMention place = reading.placeAt(at);
      if (place != null) {
        boolean country =
            place.place() != null
                && !isDescribing(reading.word(place.to() - 1))
                && (place.place().kind() == Place.Kind.COUNTRY || isSeat(place));
        return country ? new Side(from, place.to(), null, place.place().iso2()) : null;
      }
      if (!words.is("article", reading.word(at))
          && !reading.token(at).isCapitalized()
          && !reading.word(at).equals("of")) {
        return null;
      }
    }
    return null;
  }

  /** "the Iran-backed militia". */
  private static boolean isDescribing(String word) {
    return word.contains("-") && word.endsWith("ed");
  }

  /** "sided with Moscow": the capital stands for its government. */
  private static boolean isSeat(PlaceMention place) {
    return place.place().isCapital() && !place.preposition().equals("in");
  }

  /** "raising to 23 the number of rebels": a figure receives nobody. */
  private boolean isRaised(Reading reading, int to) {
    return reading.quantityAt(to + 1) != null && words.is("total-verb", reading.word(to - 1));
  }

  /** "defected with 20 officers to the rebels": who came along receives nobody. */
  private static boolean isCompany(Reading reading, int with) {
    PersonGroup group = reading.word(with).equals("with") ? reading.groupAt(with + 1) : null;
    return group != null && group.quantity() != null;
  }

  private boolean isNewClause(Reading reading, int at) {
    boolean opener =
        words.is("clause-opener", reading.word(at)) && !reading.word(at).equals("before");
    return opener && reading.momentAt(at) == null;
  }

  /** The side that stands right behind "joined", "sided with" and the like, or null. */
  Side side(Reading reading, Trigger trigger) {
    boolean them = words.match("speakers-side", reading.sentence(), trigger.to()) > 0;
    Side speaking = them ? speaking(reading, trigger) : null;
    if (speaking == null && words.is("side-pronoun", reading.word(trigger.to()))) {
      return before(reading, trigger);
    }
    Side named = speaking == null ? sideIn(reading, trigger.to(), NOUN_REACH) : speaking;
    boolean seat = named == null && words.is("disowning", trigger.name());
    return seat ? country(reading, trigger.to()) : named;
  }

  /**
   * "left the Malian army for the MNLA", "deserted to join the rebels": the side that is left for;
   * null when none is named, or the trigger does not tell of leaving.
   */
  Side destination(Reading reading, Trigger trigger, Clause clause) {
    if (trigger.type() == EventType.DESERTION || trigger.isLeaving()) {
      for (int at = trigger.to(); at < clause.to(); at++) {
        int goal = words.match("leaving-for", reading.sentence(), at);
        boolean dread = goal >= 0 && words.is("dread", reading.word(goal));
        Side side = goal < 0 || dread ? null : sideIn(reading, goal, NOUN_REACH);
        if (side != null && side.actor() != null) {
          return side;
        }
      }
    }
    return null;
  }

  /**
   * "handed their tank to the rebels and joined them", "instead of fighting the Mahdi Army, they
   * joined it": the side told last before, or null.
   */
  private Side before(Reading reading, Trigger trigger) {
    for (int at = trigger.from() - 1; at >= 0; at--) {
      boolean facing = words.is("facing", reading.word(at));
      Side side = facing ? sideIn(reading, at + 1, NOUN_REACH) : null;
      if (side != null && side.to() <= trigger.from()) {
        return side;
      }
    }
    return null;
  }

  /** "The Taliban said 40 soldiers had joined them": the group that says so, or null. */
  private Side speaking(Reading reading, Trigger trigger) {
    ActorMention group = new Spoken(reading, reading.attributions(), words).actor(trigger);
    return group == null ? null : new Side(group.from(), group.to(), group, null);
  }

  private Side sideIn(Reading reading, int from, int reach) {
    for (int at = from; at < Math.min(reading.size(), from + reach); at++) {
      ActorMention leader = leader(reading.groupAt(at));
      ActorMention actor = leader == null ? reading.actorAt(at) : leader;
      if (actor != null) {
        int done = actor.to() + 1;
        boolean theirs = reading.word(actor.to()).equals("'s");
        if (theirs && isUndertaking(reading, done, done + NOUN_REACH - 1, words)) {
          return null;
        }
        boolean soldiers =
            actor.actor().isState() || actor.actor().kind() == Actor.Kind.INTERNATIONAL;
        Side other = soldiers ? mission(reading, actor) : stateBeside(reading, actor.to());
        return other != null ? other : new Side(actor.from(), actor.to(), actor, null);
      }
      Side nation = nation(reading, from, at);
      if (nation != null) {
        return nation;
      }
      int authority = words.match("authority", reading.sentence(), at);
      if (authority > 0) {
        return new Side(from, authority, null, null);
      }
      boolean passes =
          (Character.isLetterOrDigit(reading.word(at).charAt(0)) && !isStop(reading, at))
              || reading.word(at).equals("'s")
              || reading.word(at).equals("\"")
              || (reading.word(at).equals(",") && words.is("rival-body", reading.word(at - 1)));
      if (!passes) {
        return null;
      }
    }
    return null;
  }

  /** "went over to the Russian side"; not "to the Russian side of the border". */
  private Side nation(Reading reading, int from, int at) {
    boolean side =
        words.is("nation-side", reading.word(at + 1)) && !reading.word(at + 2).equals("of");
    List<Country> called = side ? countries.called(reading.word(at)) : List.of();
    return called.size() == 1 ? new Side(from, at + 2, null, called.get(0).iso2()) : null;
  }

  /** "joined the campaign", "the government's campaign": what a side does is not the side. */
  static boolean isUndertaking(Reading reading, int from, int to, WordClasses words) {
    return words.find("undertaking", reading.sentence(), from, to) >= 0;
  }

  /** "forces loyal to Riek Machar", "guerrilla leader Masood": who leads them, or null. */
  private static ActorMention leader(PersonGroup people) {
    return people == null
        ? null
        : people.actors().stream()
            .filter(mention -> mention.kind() == ActorMention.Kind.LEADER)
            .findFirst()
            .orElse(null);
  }

  /** "to the Venezuelan soldiers of the United Nations": those they serve, or null. */
  private Side mission(Reading reading, ActorMention soldiers) {
    int of = soldiers.to();
    int name = words.is("article", reading.word(of + 1)) ? of + 2 : of + 1;
    ActorMention body = reading.word(of).equals("of") ? reading.actorAt(name) : null;
    return body != null && body.actor().kind() == Actor.Kind.INTERNATIONAL
        ? new Side(body.from(), body.to(), body, null)
        : null;
  }

  /** "to the Taliban and local government forces": of two receivers the state counts. */
  private Side stateBeside(Reading reading, int and) {
    if (!reading.word(and).equals("and")) {
      return null;
    }
    for (int at = and + 1; at < Math.min(reading.size(), and + 4); at++) {
      ActorMention actor = reading.actorAt(at);
      if (actor != null) {
        return actor.actor().isState() ? new Side(at, actor.to(), actor, null) : null;
      }
      if (words.match("authority", reading.sentence(), at) > 0
          && words.match("rebel-authority", reading.sentence(), at) < 0) {
        return new Side(at, at + 1, null, null);
      }
    }
    return null;
  }

  private boolean isStop(Reading reading, int at) {
    String word = reading.word(at);
    return words.is("subordinator", word)
        || words.is("aux", word)
        || words.is("arms", word)
        || words.is("errand-verb", word)
        || reading.momentAt(at) != null
        || (words.is("preposition", word) && !word.equals("of"));
  }
}
