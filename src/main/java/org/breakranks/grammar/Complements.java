package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;

/**
 * Looks at what stands behind a trigger: whether a thing, a place or a god is what is given up, and
 * which side it is given up to.
 */
final class Complements {

  private static final int RECIPIENT_REACH = 16;
  private static final int NOUN_REACH = 7;

  private final WordClasses words;

  Complements(WordClasses words) {
    this.words = words;
  }

  /** Whether what stands behind the trigger lets it be read as an act of people. */
  Verdict of(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    int next = skipAdverbs(reading, trigger.to());
    if (isFigurative(reading, next)) {
      return new Verdict(Status.FIGURATIVE, "figurative");
    }
    return switch (trigger.needs()) {
      case ALONE, YIELD, DESERT -> alone(reading, trigger, verb, next);
      case CONTEXT -> found(isCounted(subject), "no-figure");
      case ARMS -> arms(reading, trigger, subject);
      case RECIPIENT -> found(recipient(reading, trigger) != null, "no-recipient");
      case SIDE -> found(side(reading, trigger) != null, "no-side");
      case ABROAD -> found(abroad(reading, trigger, subject) || isRefuge(trigger), "not-abroad");
      case PLACE -> found(hasRoleAround(reading, trigger), "no-place");
      case QUIT -> found(actorSoon(reading, trigger.to()) != null, "no-side");
      case RECEPTION -> found(haveLeft(reading, subject), "no-leavers");
      case MEDIATED -> found(isMediated(reading, trigger), "no-mediator");
      case POST -> post(reading, trigger);
      case PEACE, MISSING, ARRIVAL, NOUN -> Verdict.ASSERTED;
    };
  }

  /** "handed over to the police by elders": those between the two sides bring them. */
  private boolean isMediated(Reading reading, Trigger trigger) {
    int end = trigger.to() + RECIPIENT_REACH;
    return words.find("elders", reading.sentence(), 0, trigger.to()) >= 0
        && words.find("authority", reading.sentence(), trigger.from(), end) >= 0;
  }

  /** "another 152 arrived", "14 followed": only more of those told before. */
  private static boolean isCounted(PersonGroup people) {
    return people != null
        && people.quantity() != null
        && (people.additional() || people.kind() == PersonGroup.Kind.NUMBER);
  }

  /** A post that is left for a patrol, or on orders, is not deserted. */
  private Verdict post(Reading reading, Trigger trigger) {
    boolean errand = words.find("errand", reading.sentence(), trigger.to(), reading.size()) >= 0;
    boolean ordered =
        words.find("on-orders", reading.sentence(), trigger.to(), reading.size()) >= 0;
    if (errand || ordered) {
      return new Verdict(Status.FIGURATIVE, ordered ? "on-orders" : "errand");
    }
    return Verdict.ASSERTED;
  }

  /**
   * Whether the words for the people say that they have left their side: "repentant insurgents".
   */
  private boolean haveLeft(Reading reading, PersonGroup people) {
    if (people == null) {
      return false;
    }
    boolean leavers = people.noun() != null && people.noun().kind() == PersonNoun.Kind.LEAVER;
    return leavers || words.find("left-word", reading.sentence(), people.from(), people.to()) >= 0;
  }

  private static Verdict found(boolean present, String otherwise) {
    return present ? Verdict.ASSERTED : new Verdict(Status.UNRESOLVED, otherwise);
  }

  private static boolean isRefuge(Trigger trigger) {
    return trigger.name().contains("refuge");
  }

  private int skipAdverbs(Reading reading, int from) {
    int at = from;
    while (at < reading.size() && words.is("adv", reading.word(at))) {
      at++;
    }
    return at;
  }

  private boolean isFigurative(Reading reading, int next) {
    boolean to = reading.word(next).equals("to");
    int noun = to ? next + 1 : next;
    while (words.is("determiner", reading.word(noun))) {
      noun++;
    }
    return to
        && words.match("figurative", reading.sentence(), noun) > 0
        && reading.actorAt(noun) == null;
  }

  /** A verb without an object: what follows at once must not be a thing that is given up. */
  private Verdict alone(Reading reading, Trigger trigger, VerbGroup verb, int next) {
    if (verb.passive() && words.is("transitive", trigger.name())) {
      return new Verdict(Status.THING_NOT_PEOPLE, "passive");
    }
    if (next >= reading.size() || (!reading.token(next).isWord() && !isDigit(reading, next))) {
      return Verdict.ASSERTED;
    }
    if (reading.momentAt(next) != null || words.match("after-verb", reading.sentence(), next) > 0) {
      return Verdict.ASSERTED;
    }
    if (trigger.type() == EventType.DESERTION) {
      boolean own = actorSoon(reading, next) != null;
      boolean post = words.find("post", reading.sentence(), next, next + NOUN_REACH) >= 0;
      return own || post ? Verdict.ASSERTED : new Verdict(Status.FIGURATIVE, "deserted-thing");
    }
    if (!words.is("transitive", trigger.name())) {
      return Verdict.ASSERTED;
    }
    if (words.find("arms", reading.sentence(), next, next + 4) >= 0) {
      return Verdict.ASSERTED;
    }
    if (words.find("struggle", reading.sentence(), next, next + 3) >= 0) {
      return Verdict.ASSERTED;
    }
    return new Verdict(Status.THING_NOT_PEOPLE, "object");
  }

  private static boolean isDigit(Reading reading, int at) {
    return Character.isDigit(reading.word(at).charAt(0));
  }

  /** Arms laid down by their bearers: people must be the subject, and the arms their own. */
  private Verdict arms(Reading reading, Trigger trigger, PersonGroup subject) {
    boolean others = false;
    for (int at = trigger.from() + 1; at < trigger.to(); at++) {
      others |= reading.word(at).equals("'s") || reading.actorAt(at) != null;
    }
    if (others || subject == null) {
      return new Verdict(Status.THING_NOT_PEOPLE, "arms-of-others");
    }
    return Verdict.ASSERTED;
  }

  /** The words behind a trigger that name the side given up to or gone over to. */
  record Side(int from, int to, ActorMention actor, boolean authority) {}

  /** The receiver behind "to", "before", "with" and the like, or null. */
  Side recipient(Reading reading, Trigger trigger) {
    boolean change =
        trigger.type() == EventType.DEFECTION || trigger.needs() == Trigger.Need.MEDIATED;
    for (int at = trigger.from() + 1; change && at < trigger.to(); at++) {
      if (reading.actorAt(at) != null || words.match("authority", reading.sentence(), at) > 0) {
        return sideIn(reading, at, 1);
      }
    }
    boolean own = words.is("recipient-preposition", reading.word(trigger.to() - 1));
    if (own) {
      Side side = sideIn(reading, trigger.to(), NOUN_REACH);
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
      if (after > 0) {
        Side side = sideIn(reading, after, NOUN_REACH);
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  private boolean isNewClause(Reading reading, int at) {
    boolean opener =
        words.is("clause-opener", reading.word(at)) && !reading.word(at).equals("before");
    return opener && reading.momentAt(at) == null;
  }

  /** The side that stands right behind "joined", "sided with" and the like, or null. */
  Side side(Reading reading, Trigger trigger) {
    return sideIn(reading, trigger.to(), NOUN_REACH);
  }

  private Side sideIn(Reading reading, int from, int reach) {
    for (int at = from; at < Math.min(reading.size(), from + reach); at++) {
      ActorMention actor = reading.actorAt(at);
      if (actor != null) {
        Side state = actor.actor().isState() ? null : stateBeside(reading, actor.to());
        return state != null ? state : new Side(actor.from(), actor.to(), actor, false);
      }
      int authority = words.match("authority", reading.sentence(), at);
      if (authority > 0) {
        return new Side(from, authority, null, true);
      }
      boolean passes =
          (Character.isLetterOrDigit(reading.word(at).charAt(0)) && !isStop(reading, at))
              || reading.word(at).equals("'s")
              || reading.word(at).equals("\"");
      if (!passes) {
        return null;
      }
    }
    return null;
  }

  /** "to the Taliban and local government forces": of two receivers the state counts. */
  private Side stateBeside(Reading reading, int and) {
    if (!reading.word(and).equals("and")) {
      return null;
    }
    for (int at = and + 1; at < Math.min(reading.size(), and + 4); at++) {
      ActorMention actor = reading.actorAt(at);
      if (actor != null) {
        return actor.actor().isState() ? new Side(at, actor.to(), actor, false) : null;
      }
      if (words.match("authority", reading.sentence(), at) > 0
          && words.match("rebel-authority", reading.sentence(), at) < 0) {
        return new Side(at, at + 1, null, true);
      }
    }
    return null;
  }

  private boolean isStop(Reading reading, int at) {
    String word = reading.word(at);
    return words.is("subordinator", word)
        || words.is("aux", word)
        || words.is("arms", word)
        || reading.momentAt(at) != null
        || (words.is("preposition", word) && !word.equals("of"));
  }

  private static ActorMention actorSoon(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + 4); at++) {
      if (reading.actorAt(at) != null) {
        return reading.actorAt(at);
      }
    }
    return null;
  }

  private boolean abroad(Reading reading, Trigger trigger, PersonGroup subject) {
    for (int at = trigger.from(); at < Math.min(reading.size(), trigger.to() + 5); at++) {
      boolean border = words.is("border", reading.word(at));
      PlaceMention place = reading.placeAt(at);
      boolean country =
          place != null
              && place.place() != null
              && isForeign(place.place(), subject)
              && place.from() >= trigger.to() - 1;
      if (border || country) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place lies outside the country of the people; a country does, as far as is known. */
  private static boolean isForeign(Place place, PersonGroup subject) {
    if (subject == null || subject.actors().isEmpty()) {
      return place.kind() == Place.Kind.COUNTRY;
    }
    List<String> own = subject.actors().get(0).actor().countries();
    return own.isEmpty() ? place.kind() == Place.Kind.COUNTRY : !own.contains(place.iso2());
  }

  private boolean hasRoleAround(Reading reading, Trigger trigger) {
    return recipient(reading, trigger) != null
        || !reading.places().isEmpty()
        || !reading.moments().isEmpty();
  }
}
