package org.breakranks.grammar;

import java.util.stream.IntStream;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PeopleBasis;

/**
 * Looks at what stands behind a trigger: whether a thing, a place or a god is what is given up, and
 * whether what the trigger needs is there.
 */
final class Complements {

  private static final int RECIPIENT_REACH = 16;
  private static final int NOUN_REACH = 7;
  private static final Verdict THING = new Verdict(Status.THING_NOT_PEOPLE, "object");

  private final WordClasses words;
  private final Receivers receivers;
  private final Disarmament disarmament;
  private final OwnArms arms;
  private final FurtherPeople further;

  Complements(WordClasses words, Countries countries) {
    this.words = words;
    this.receivers = new Receivers(words, countries);
    this.disarmament = new Disarmament(words);
    this.arms = new OwnArms(words);
    this.further = new FurtherPeople(words);
  }

  /**
   * Whether the trigger can be read as an act at all, before the people of its sentence are read.
   * True of one that could report an act without others.
   */
  boolean mayStand(Reading reading, Trigger trigger) {
    boolean context = trigger.needs() == Trigger.Need.CONTEXT;
    return !(context || trigger.isFurther())
        || (further.mayBeIn(reading) && (context || further.mayFollow(reading, trigger)));
  }

  /** Whether what stands behind the trigger lets it be read as an act of people. */
  Verdict of(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject, Clause clause) {
    int next = skipAdverbs(reading, trigger.to());
    if (trigger.otherSense()) {
      return new Verdict(Status.FIGURATIVE, "other-sense");
    }
    if (words.is("absence", trigger.name()) && has("fallen", reading)) {
      return new Verdict(Status.FIGURATIVE, "fallen");
    }
    if (words.is("getting-away", trigger.name()) && has("pursuit", reading)) {
      return new Verdict(Status.FIGURATIVE, "pursued");
    }
    boolean defects =
        words.is("side-changing", trigger.name()) && trigger.needs() != Trigger.Need.SIDE;
    if (defects && reading.word(next).equals("from") && !isFromSide(reading, next + 1)) {
      return new Verdict(Status.FIGURATIVE, "from-no-side");
    }
    if (isFigurative(reading, next)) {
      return new Verdict(Status.FIGURATIVE, "figurative");
    }
    return switch (trigger.needs()) {
      case ALONE, YIELD, DESERT -> alone(reading, trigger, verb, subject, next);
      case CONTEXT -> found(further.areCounted(reading, trigger, subject), "no-figure");
      case FURTHER ->
          found(further.mayFollow(reading, trigger, verb, subject, clause), "no-others");
      case ARMS -> arms.of(reading, trigger, subject);
      case RECIPIENT ->
          found(
              isReceived(reading, trigger) && !isSaid(reading, trigger, verb),
              Sideless.NO_RECIPIENT);
      case SIDE -> found(receivers.side(reading, trigger) != null, Sideless.NO_SIDE);
      case PLACE -> found(hasRoleAround(reading, trigger), "no-place");
      case QUIT, LEAVE ->
          clause.has("on-orders", reading, words)
              ? new Verdict(Status.FIGURATIVE, "on-orders")
              : words.is("plain-leaving", trigger.name())
                  ? found(isPlainlyLeft(reading, trigger), "no-group-left")
                  : found(isLeft(reading, trigger), Sideless.NO_SIDE);
      case RECEPTION -> found(disarmament.haveLeft(reading, trigger, subject), Sideless.NO_LEAVERS);
      case RECRUITS -> found(areRecruits(reading, subject), "no-recruits");
      case MEDIATED -> found(isMediated(reading, trigger), "no-mediator");
      case POST ->
          verb.passive()
              ? new Verdict(Status.THING_NOT_PEOPLE, "passive")
              : post(reading, trigger, clause);
      case MISSING -> found(isPosted(reading), "no-post");
      case PEACE, ABROAD, CROSSING, ARRIVAL, APPROACH, UNBIDDEN, NOUN -> Verdict.ASSERTED;
    };
  }

  /** "defected from the army", "from Syria"; not "from hatred". */
  private boolean isFromSide(Reading reading, int from) {
    boolean named =
        IntStream.range(from, Math.min(reading.size(), from + NOUN_REACH))
            .anyMatch(at -> reading.actorAt(at) != null || reading.placeAt(at) != null);
    return named
        || reading.token(Math.min(from, reading.size() - 1)).isCapitalized()
        || words.is("determiner", reading.word(from))
        || words.find("post", reading.sentence(), from, from + NOUN_REACH) >= 0
        || words.find("outfit", reading.sentence(), from, from + NOUN_REACH) >= 0;
  }

  /** "handed over to the police by elders": those between the two sides bring them. */
  private boolean isMediated(Reading reading, Trigger trigger) {
    int end = trigger.to() + RECIPIENT_REACH;
    return words.find("elders", reading.sentence(), 0, trigger.to()) >= 0
        && words.find("authority", reading.sentence(), trigger.from(), end) >= 0;
  }

  /** A post that is left for a patrol, or on orders, is not deserted. */
  private Verdict post(Reading reading, Trigger trigger, Clause clause) {
    boolean laidThere = words.find("arms", reading.sentence(), trigger.from(), trigger.to()) >= 0;
    if (laidThere) {
      return new Verdict(Status.THING_NOT_PEOPLE, "arms-left");
    }
    boolean errand = words.find("errand", reading.sentence(), trigger.from(), reading.size()) >= 0;
    boolean ordered = clause.has("on-orders", reading, words);
    if (errand || ordered) {
      return new Verdict(Status.FIGURATIVE, ordered ? "on-orders" : "errand");
    }
    return Verdict.ASSERTED;
  }

  /** "fourteen pupils", "forty young men": people counted who bear arms for nobody. */
  private boolean areRecruits(Reading reading, PersonGroup people) {
    return people != null
        && people.actors().isEmpty()
        && people.quantity() != null
        && people.quantity().basis() != PeopleBasis.VAGUE
        && people.noun() != null
        && (people.noun().kind().mayBeRecruited()
            || words.is("young", reading.word(people.head() - 1)));
  }

  /** "have been missing from their barracks": not lost at sea, nor in a battle. */
  private boolean isPosted(Reading reading) {
    return has("posted", reading) && !has("accident", reading);
  }

  /** "are reported to have been poisoned": not to a side. */
  private boolean isSaid(Reading reading, Trigger trigger, VerbGroup verb) {
    return verb.passive() && words.is("have", reading.word(trigger.to()));
  }

  /** "presented themselves at the police post": a side, or a place of it. */
  private boolean isReceived(Reading reading, Trigger trigger) {
    int end = trigger.to() + NOUN_REACH;
    return receivers.recipient(reading, trigger) != null
        || (trigger.type() == EventType.SURRENDER
            && words.find("installation", reading.sentence(), trigger.to(), end) >= 0);
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }

  private static Verdict found(boolean present, String otherwise) {
    return found(present, new Verdict(Status.UNRESOLVED, otherwise));
  }

  private static Verdict found(boolean present, Verdict otherwise) {
    return present ? Verdict.ASSERTED : otherwise;
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
  private Verdict alone(
      Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject, int next) {
    if (verb.passive() && words.is("transitive", trigger.name())) {
      return disarmament.areDisarmed(reading, trigger, subject)
          ? Verdict.ASSERTED
          : new Verdict(Status.THING_NOT_PEOPLE, "passive");
    }
    boolean meant =
        verb.mood() == VerbGroup.Mood.INFINITIVE && words.is("rebels-only", trigger.name());
    if (meant) {
      return new Verdict(Status.PLANNED, "plan");
    }
    boolean others =
        words.is("transitive", trigger.name()) && words.is("object-them", reading.word(next));
    boolean post = !words.is("side-changing", trigger.name()) && isPostAlone(reading, trigger);
    if (others || post) {
      return THING;
    }
    boolean ends =
        next >= reading.size() || (!reading.token(next).isWord() && !isDigit(reading, next));
    return ends ? Verdict.ASSERTED : object(reading, trigger, subject, next);
  }

  /** What follows at once behind a verb that needs no object: "surrendered the fort". */
  private Verdict object(Reading reading, Trigger trigger, PersonGroup subject, int next) {
    int given = words.find("arms", reading.sentence(), next, next + 4);
    if (given >= 0 && arms.areStock(reading, subject, trigger.to(), given)) {
      return THING;
    }
    if (reading.momentAt(next) != null || words.match("after-verb", reading.sentence(), next) > 0) {
      return Verdict.ASSERTED;
    }
    if (trigger.type() == EventType.DESERTION) {
      boolean own = actorSoon(reading, next) != null;
      boolean post =
          words.find("post", reading.sentence(), next, next + NOUN_REACH) >= 0
              || words.find("outfit", reading.sentence(), next, next + 2) >= 0;
      return own || post ? Verdict.ASSERTED : new Verdict(Status.FIGURATIVE, "deserted-thing");
    }
    if (given >= 0 || !words.is("transitive", trigger.name())) {
      return Verdict.ASSERTED;
    }
    int struggle = words.find("struggle", reading.sentence(), next, next + 3);
    int behind = struggle < 0 ? -1 : words.match("struggle", reading.sentence(), struggle);
    if (struggle >= 0 && words.match("prize", reading.sentence(), behind) < 0) {
      return Verdict.ASSERTED;
    }
    return THING;
  }

  /** "surrendered the fort", where nobody says how many were in it. */
  private boolean isPostAlone(Reading reading, Trigger trigger) {
    int end = trigger.to();
    return words.find("own-strongpoint", reading.sentence(), trigger.from(), end) >= 0
        && words.find("own", reading.sentence(), trigger.from(), end) < 0
        && reading.groups().stream()
            .noneMatch(group -> group.to() <= trigger.from() && group.quantity() != null);
  }

  private static boolean isDigit(Reading reading, int at) {
    return Character.isDigit(reading.word(at).charAt(0));
  }

  /** "quit the Taliban", "broke with Damascus": a side is named that is left. */
  private boolean isLeft(Reading reading, Trigger trigger) {
    boolean disowned = words.is("disowning", trigger.name());
    Receivers.Side side = disowned ? receivers.side(reading, trigger) : null;
    return actorSoon(reading, trigger.to()) != null || (side != null && side.isNamed());
  }

  /**
   * "left al-Shabaab in April"; not "left al-Shabaab in disarray", "left Taliban fighters dead".
   */
  private boolean isPlainlyLeft(Reading reading, Trigger trigger) {
    int name = trigger.to() + (words.is("article", reading.word(trigger.to())) ? 1 : 0);
    ActorMention group = name < reading.size() ? reading.actorAt(name) : null;
    boolean remains = words.is("be", reading.word(trigger.from() - 1));
    if (group == null || group.actor().isState() || remains) {
      return false;
    }
    int next = group.to();
    boolean ends =
        next >= reading.size()
            || !reading.token(next).isWord()
            || reading.momentAt(next) != null
            || words.is("coordinator", reading.word(next));
    boolean inPlace = words.is("in-at", reading.word(next)) && isWhenOrWhere(reading, next + 1);
    return ends || inPlace;
  }

  private boolean isWhenOrWhere(Reading reading, int at) {
    return reading.placeAt(at) != null
        || reading.momentAt(at) != null
        || (words.is("article", reading.word(at)) && words.is("place-thing", reading.word(at + 1)));
  }

  private static ActorMention actorSoon(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + 4); at++) {
      if (reading.actorAt(at) != null) {
        return reading.actorAt(at);
      }
    }
    return null;
  }

  private boolean hasRoleAround(Reading reading, Trigger trigger) {
    return receivers.recipient(reading, trigger) != null
        || !reading.places().isEmpty()
        || !reading.moments().isEmpty();
  }
}
