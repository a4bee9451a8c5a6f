package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/**
 * Reads the acts of one sentence: for each trigger who, to whom, how many, where, when, says who.
 */
final class Acts {

  /** Words that could report an act in one sentence; a heap of more of them is no prose. */
  private static final int MOST_TRIGGERS = 30;

  private final WordClasses words;
  private final Triggers triggers;
  private final Modality modality;
  private final Complements complements;
  private final Binder binder;
  private final Counts counts;
  private final Directions directions;
  private final Parties parties;
  private final Standing standing;
  private final Movements movements;
  private final Roles roles;
  private final Sums sums;

  Acts(WordClasses words, Triggers triggers, Parties parties, Countries countries) {
    this.words = words;
    this.triggers = triggers;
    this.parties = parties;
    this.modality = new Modality(words);
    this.complements = new Complements(words, countries);
    this.binder = new Binder(words, new StatementTimes(words));
    this.counts = new Counts(words);
    this.standing = new Standing(words, parties);
    this.movements = new Movements(words, parties, countries);
    Receivers receivers = new Receivers(words, countries);
    Appositions appositions = new Appositions(words);
    this.roles = new Roles(words, appositions, receivers, binder);
    Leavers leavers = new Leavers(parties, counts, appositions, words);
    this.directions = new Directions(parties, leavers, receivers, roles);
    this.sums = new Sums(words, modality, binder, receivers);
  }

  /**
   * The acts of an article in order, asserted or not; those of further people only if there are any
   * whom these can have followed.
   */
  List<Draft> in(Story story) {
    List<Draft> all = new ArrayList<>();
    Map<Integer, List<List<Trigger>>> silent = new TreeMap<>();
    for (int sentence = 0; sentence < story.readings().size(); sentence++) {
      List<List<Trigger>> found = triggers.in(story.readings().get(sentence).sentence());
      List<Draft> drafts = in(story, sentence, found, trigger -> !trigger.isFurther());
      if (drafts.stream().allMatch(it -> it.verdict().status() == Status.UNRESOLVED)) {
        silent.put(sentence, found);
      }
      all.addAll(drafts);
    }
    if (all.stream().anyMatch(Draft::isAccepted)) {
      silent.forEach(
          (sentence, found) ->
              in(story, sentence, found, Trigger::isFurther).stream().limit(1).forEach(all::add));
    }
    all.sort(Draft.IN_TEXT);
    return all;
  }

  private List<Draft> in(
      Story story, int sentence, List<List<Trigger>> found, Predicate<Trigger> which) {
    List<List<Trigger>> asked =
        found.stream()
            .map(all -> all.stream().filter(which).toList())
            .filter(here -> !here.isEmpty())
            .limit(MOST_TRIGGERS)
            .toList();
    List<Draft> drafts = new ArrayList<>();
    int floor = 0;
    for (List<Trigger> here : asked) {
      boolean may = here.stream().anyMatch(it -> mayReport(story, sentence, it));
      Draft best = may ? best(story, sentence, here, floor) : null;
      if (best != null) {
        drafts.add(best);
        floor = best.isAccepted() ? best.trigger().to() : floor;
      }
    }
    return drafts;
  }

  private boolean mayReport(Story story, int sentence, Trigger trigger) {
    return movements.mayStand(story, sentence, trigger)
        && complements.mayStand(story.readings().get(sentence), trigger);
  }

  /** What one word reports, null for nothing, told by the best of the triggers that begin there. */
  private Draft best(Story story, int sentence, List<Trigger> here, int floor) {
    Draft best = null;
    boolean first = true;
    for (Trigger trigger : here) {
      if (trigger.from() >= floor && !isModifier(story.readings().get(sentence), trigger)) {
        Draft draft = draft(story, sentence, trigger);
        best = first || better(draft, best) ? draft : best;
        first = false;
      }
    }
    return best;
  }

  /**
   * "members affiliated with ISIS", "recruits", "an abandoned camp": words in a noun phrase say who
   * people are, not what they do.
   */
  private boolean isModifier(Reading reading, Trigger trigger) {
    if (trigger.shape() == Trigger.Shape.VERB
        && words.is("article", reading.word(trigger.from() - 1))) {
      return true;
    }
    PersonGroup group = reading.groupAt(trigger.from());
    return (group != null && trigger.from() > group.from() && trigger.to() <= group.to())
        || isNoun(reading, trigger, group);
  }

  /** "back from leave", "the defects of their rifles": no verb stands right behind such a word. */
  private boolean isNoun(Reading reading, Trigger trigger, PersonGroup group) {
    String before = reading.word(trigger.from() - 1);
    boolean form = trigger.can(VerbForm.BASE) || trigger.can(VerbForm.THIRD);
    boolean other = trigger.can(VerbForm.PAST) || trigger.can(VerbForm.PARTICIPLE);
    return form
        && !other
        && trigger.shape() != Trigger.Shape.NOUN
        && (words.is("noun-opener", before)
            || words.is("article", before)
            || (group != null && group.noun() != null && group.head() == trigger.from()));
  }

  /** Everyday words that report an act only beside others are no mention without them. */
  private static boolean isNothing(Trigger trigger, Verdict verdict) {
    boolean everyday =
        switch (trigger.needs()) {
          case CONTEXT, FURTHER, MEDIATED, CROSSING, LEAVE, APPROACH, MISSING, UNBIDDEN -> true;
          case ALONE, ARMS, RECIPIENT, SIDE, POST, ABROAD, PEACE, PLACE, YIELD -> false;
          case DESERT, QUIT, ARRIVAL, RECEPTION, NOUN -> false;
          case RECRUITS -> trigger.shape() == Trigger.Shape.VERB;
        };
    return !verdict.isAccepted() && everyday;
  }

  /**
   * Of several readings of one word the asserted one counts, then one that names a side before one
   * that only repeats an act ("joined them"), then the first, which is the longest.
   */
  private static boolean better(Draft draft, Draft best) {
    if (draft == null || !draft.isAccepted()) {
      return false;
    }
    boolean told = best != null && best.trigger().repeats() && draft.recipient().isKnown();
    return best == null || !best.isAccepted() || told;
  }

  /** What a trigger reports, null for nothing. */
  private Draft draft(Story story, int sentence, Trigger trigger) {
    Reading reading = story.readings().get(sentence);
    VerbGroup verb = VerbGroup.of(reading, trigger, words);
    PersonGroup subject = roles.subject(reading, trigger, verb);
    Clause clause = Clause.of(reading, trigger, verb, subject, words);
    Verdict verdict = verdict(reading, trigger, verb, subject, clause);
    if (isNothing(trigger, verdict)) {
      return null;
    }
    Spoken spoken = new Spoken(reading, reading.attributions(), words);
    Attribution attribution = spoken.of(trigger);
    PlaceMention place = roles.place(reading, trigger, verb, clause, attribution);
    String admin1Id = place == null || place.place() == null ? null : place.place().admin1Id();
    Direction direction =
        directions.of(
            story, sentence, trigger, verb, subject, clause, spoken.actor(trigger), admin1Id);
    Party actor = direction.from();
    Party recipient = direction.to();
    if (verdict.isAccepted() && direction.objection() != null) {
      verdict = direction.objection();
    }
    if (verdict.isAccepted() && spoken.names(trigger)) {
      verdict = new Verdict(Status.UNRESOLVED, "speaker");
    }
    if (verdict.isAccepted() && isLongAgo(reading, verb, clause)) {
      verdict = new Verdict(Status.HISTORICAL, "background");
    }
    if (verdict.isAccepted() && isRumour(reading, trigger, attribution)) {
      verdict = new Verdict(Status.NEGATED, "rumour");
    }
    if (verdict.isAccepted()) {
      Verdict stands = standing.of(story, reading, trigger, subject, clause, actor, recipient);
      verdict = stands.isAccepted() ? verdict : stands;
    }
    if (verdict.isAccepted()) {
      Verdict moves = movements.of(story, sentence, trigger, subject, clause, actor, recipient);
      verdict = moves.isAccepted() ? verdict : moves;
    }
    boolean captors = words.find("captor", reading.sentence(), trigger.to(), reading.size()) >= 0;
    boolean caught = !verdict.isAccepted() && isCapture(reading);
    if (trigger.shape() == Trigger.Shape.VERB && (captors || caught)) {
      verdict = new Verdict(Status.CAPTURED, "captured");
    }
    if (isNothing(trigger, verdict)) {
      return null;
    }
    Moment moment = binder.moment(reading, clause);
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        direction.turns() ? EventType.DEFECTION : trigger.type(),
        actor,
        parties.isSameSide(story, actor, recipient) ? Party.UNKNOWN : recipient,
        subject == null ? People.UNKNOWN : counts.of(reading, trigger, subject),
        moment == null ? binder.announced(reading, subject, spoken.attributions()) : moment,
        binder.stated(reading),
        null,
        place,
        attribution,
        sums.hold(reading, trigger, verb, subject, clause, place));
  }

  /** "Twelve fighters were captured after refusing to surrender": armed people who were taken. */
  private boolean isCapture(Reading reading) {
    boolean armed = false;
    for (int at = 0; at < reading.size(); at++) {
      PersonGroup group = reading.groupAt(at);
      armed |= group != null && group.isArmed();
      boolean taken =
          words.is("captured", reading.word(at)) && words.is("be", reading.word(at - 1));
      if (armed && taken) {
        return true;
      }
    }
    return false;
  }

  /**
   * "two who had surrendered were found dead": what went before another story, at no known time.
   */
  private boolean isLongAgo(Reading reading, VerbGroup verb, Clause clause) {
    return words.is("relative", reading.word(verb.start() - 1))
        && reading.word(verb.start()).equals("had")
        && binder.moment(reading, clause) == null
        && !binder.isCumulative(reading, clause);
  }

  /** Talk that nobody stands for: "a rumour on Telegram said", "gossip had it that". */
  private boolean isRumour(Reading reading, Trigger trigger, Attribution attribution) {
    boolean told =
        attribution != null
            && words.find("hearsay", reading.sentence(), attribution.from(), attribution.to()) >= 0;
    return told || words.find("rumoured", reading.sentence(), 0, trigger.from()) >= 0;
  }

  private Verdict verdict(
      Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject, Clause clause) {
    if (trigger.shape() == Trigger.Shape.NOUN && modality.isCredit(reading, trigger)) {
      return new Verdict(Status.ACCEPTED, "credit");
    }
    if (trigger.shape() == Trigger.Shape.NOUN && !isAnnounced(reading, trigger, subject)) {
      return new Verdict(Status.UNRESOLVED, "noun-without-people");
    }
    if (trigger.shape() == Trigger.Shape.TOTAL) {
      return complements.of(reading, trigger, verb, subject, clause);
    }
    if (trigger.shape() == Trigger.Shape.DENIAL) {
      return new Verdict(Status.NEGATED, "denied");
    }
    Verdict asserted =
        trigger.shape() == Trigger.Shape.NOUN
            ? modality.ofNoun(reading, trigger, subject)
            : modality.of(reading, trigger, verb, subject);
    return asserted.isAccepted()
        ? complements.of(reading, trigger, verb, subject, clause)
        : asserted;
  }

  /** A noun asserts an act only where it counts the people, or where one is received or told of. */
  private boolean isAnnounced(Reading reading, Trigger trigger, PersonGroup subject) {
    if (subject == null || subject.quantity() != null) {
      return subject != null;
    }
    boolean told = words.find("noun-done", reading.sentence(), 0, trigger.from()) >= 0;
    boolean one = subject.isSingular() && subject.kind() == PersonGroup.Kind.NEW;
    return one && told && subject.isArmed();
  }
}
