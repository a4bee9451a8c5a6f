package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.PlaceMention;

/**
 * Tells which mentions of one article speak of the same act: headline, lead, quote and recap do;
 * acts with their own figure, place or day, and "another 30", do not.
 */
final class Chains {

  private static final double NEAR = 0.1;
  private static final int ANAPHOR_REACH = 2;

  private Chains() {}

  /**
   * The accepted drafts of an article, grouped by act. A headline speaks of an act of the prose: it
   * is an act of its own only when the prose has none by its people.
   */
  static List<List<Draft>> of(List<Draft> drafts) {
    List<List<Draft>> acts = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isAccepted() && !draft.isEcho()) {
        List<Draft> act = actOf(draft, acts);
        if (act == null) {
          act = new ArrayList<>();
          acts.add(act);
        }
        act.add(draft);
      }
    }
    for (Draft draft : drafts) {
      if (draft.isAccepted() && draft.isEcho()) {
        headed(draft, acts).add(draft);
      }
    }
    return acts;
  }

  /** Which of the acts a draft belongs to, -1 for none. */
  static int indexOf(List<List<Draft>> acts, Draft draft) {
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).stream().anyMatch(other -> other.isSame(draft))) {
        return i;
      }
    }
    return -1;
  }

  private static List<Draft> headed(Draft headline, List<List<Draft>> acts) {
    List<Draft> best = actOf(headline, acts);
    for (List<Draft> act : acts) {
      Draft first = act.get(0);
      boolean same = !first.cumulative() && fitActors(headline.actor(), first.actor());
      best = best == null && same ? act : best;
    }
    if (best == null) {
      best = new ArrayList<>();
      acts.add(best);
    }
    return best;
  }

  /**
   * The act before that this mention repeats: the one of equal figure, else the latest that fits.
   */
  private static List<Draft> actOf(Draft draft, List<List<Draft>> acts) {
    List<Draft> latest = null;
    for (int i = acts.size() - 1; i >= 0; i--) {
      List<Draft> act = acts.get(i);
      if (act.stream().allMatch(other -> fits(draft, other))) {
        if (act.stream().anyMatch(other -> sameCount(draft, other))) {
          return act;
        }
        latest = latest == null ? act : latest;
      }
    }
    return latest;
  }

  private static boolean fits(Draft draft, Draft other) {
    boolean joins = draft.eventType() == EventType.RECRUITMENT;
    if (joins != (other.eventType() == EventType.RECRUITMENT)) {
      return false;
    }
    boolean sameTrigger = draft.sharesSubject(other);
    if (sameTrigger) {
      return draft.cumulative() == other.cumulative();
    }
    return draft.cumulative() == other.cumulative()
        && !draft.isAdded()
        && !isOfOthers(draft)
        && fitActors(draft.actor(), other.actor())
        && fitTypes(draft, other)
        && (areThose(draft, other)
            || (isOneOccasion(draft, other) && (fitCounts(draft, other) || isOneOf(draft, other))));
  }

  /** "Dozens did likewise a few days earlier": the same deed, by other people. */
  private static boolean isOfOthers(Draft draft) {
    return draft.trigger().shape() == Trigger.Shape.ELLIPSIS
        && !draft.trigger().isFurther()
        && !draft.isAnaphoric();
  }

  /**
   * "Two rebels gave up on Monday. Rustam Isaev handed over a pistol": one by name, of whom no day
   * or place of his own is told, is of those told right before.
   */
  private static boolean isOneOf(Draft draft, Draft other) {
    Integer all = other.people().best();
    boolean named = draft.subject() != null && draft.subject().kind() == PersonGroup.Kind.NAME;
    return named
        && all != null
        && all > 1
        && draft.moment() == null
        && draft.place() == null
        && draft.sentence() > other.sentence()
        && draft.sentence() - other.sentence() <= ANAPHOR_REACH;
  }

  private static boolean isOneOccasion(Draft draft, Draft other) {
    return (pointsBack(draft, other) || fitPlaces(draft.place(), other.place()))
        && fitMoments(draft.moment(), other.moment());
  }

  /**
   * "The eight", of whom eight were told before, did not break ranks twice: a further day or place
   * is that of a step of the same act.
   */
  private static boolean areThose(Draft draft, Draft other) {
    PersonGroup people = draft.subject();
    boolean definite =
        people != null
            && people.kind() == PersonGroup.Kind.DEFINITE
            && draft.sentence() > other.sentence();
    boolean counted =
        definite
            && people.quantity() != null
            && other.people().best() != null
            && people.quantity().best() == other.people().best();
    return counted || (definite && people.isOne() && isPerson(other) && sameWord(draft, other));
  }

  /** "A soldier ... the soldier"; not "a captain ... the policeman". */
  private static boolean sameWord(Draft draft, Draft other) {
    String one = draft.reading().word(draft.subject().head());
    return one.equals(other.reading().word(other.subject().head()));
  }

  /** "the fighters" of the sentences before are the same people, wherever they are said to be. */
  private static boolean pointsBack(Draft draft, Draft other) {
    boolean flight = isFlight(draft) && isFlight(other) && sameCount(draft, other);
    boolean anaphor =
        draft.subject() != null
            && draft.isAnaphoric()
            && draft.subject().isImplied()
            && draft.subject().quantity() == null
            && draft.sentence() - other.sentence() <= ANAPHOR_REACH;
    return flight || anaphor;
  }

  /** Whether what is denied can be this act, as far as people, place and number are said. */
  static boolean canSpeakOf(Draft denial, Draft other) {
    return fitActors(denial.actor(), other.actor())
        && fitPlaces(denial.place(), other.place())
        && fitCounts(denial, other);
  }

  private static boolean isFlight(Draft draft) {
    return draft.trigger().isFlight();
  }

  private static boolean fitActors(Party one, Party other) {
    return !one.isKnown() || !other.isKnown() || one.name().equals(other.name());
  }

  private static boolean fitTypes(Draft one, Draft other) {
    return one.eventType() == other.eventType()
        || one.isAnaphoric()
        || sameCount(one, other)
        || (one.eventType() != EventType.DESERTION && other.eventType() != EventType.DESERTION);
  }

  /** Whether two acts can have happened at one place, as far as is said. */
  static boolean fitPlaces(PlaceMention one, PlaceMention other) {
    if (one == null || other == null || one.place() == null || other.place() == null) {
      return true;
    }
    return one.place().placeId().equals(other.place().placeId())
        || one.place().contains(other.place())
        || other.place().contains(one.place())
        || fitParents(one, other);
  }

  /** Whether a part of an act can have happened where the whole did: at least in its province. */
  static boolean mayBeIn(PlaceMention part, PlaceMention whole) {
    boolean told = part != null && whole != null && part.place() != null && whole.place() != null;
    String province = told ? whole.place().admin1Id() : null;
    return (province != null && province.equals(part.place().admin1Id())) || fitPlaces(part, whole);
  }

  /** A province against a town of it, or two names of which one is only a part of the country. */
  private static boolean fitParents(PlaceMention one, PlaceMention other) {
    String province = one.place().admin1Id();
    String otherProvince = other.place().admin1Id();
    boolean known = province != null && otherProvince != null;
    boolean both = one.place().local() != null && other.place().local() != null;
    boolean sameCountry = one.place().iso2().equals(other.place().iso2());
    return sameCountry && (!known || (province.equals(otherProvince) && !both));
  }

  private static boolean fitMoments(Moment one, Moment other) {
    boolean resolved = one != null && other != null && one.isResolved() && other.isResolved();
    if (!resolved) {
      boolean bare = one != null && other != null;
      return !bare || (one.kind() != Moment.Kind.RELATIVE && other.kind() != Moment.Kind.RELATIVE);
    }
    return !one.start().isAfter(other.end().plusDays(1))
        && !other.start().isAfter(one.end().plusDays(1));
  }

  private static boolean fitCounts(Draft draft, Draft other) {
    Integer one = draft.people().best();
    Integer two = other.people().best();
    if (one == null || two == null || sameCount(draft, other) || bounds(draft, other)) {
      return true;
    }
    if (isVague(draft.people(), two) || isVague(other.people(), one)) {
      return true;
    }
    if (isPerson(draft) && isPerson(other)) {
      return true;
    }
    boolean rival =
        draft.attribution() != null
            && other.attribution() != null
            && !draft.attribution().speaker().equals(other.attribution().speaker());
    boolean ownCircumstance = draft.place() != null || draft.moment() != null;
    boolean near = Math.max(one, two) <= 2 * Math.min(one, two);
    return rival && !ownCircumstance && near;
  }

  /** "several" may be ten, "dozens" may be a hundred: a vague word fits figures of its size. */
  private static boolean isVague(People people, int figure) {
    return people.basis() == PeopleBasis.VAGUE
        && people.high() != null
        && figure <= 2 * people.high()
        && 2 * figure >= people.low();
  }

  /** A person by name and "the commander" are one, whoever else is counted with them. */
  private static boolean isPerson(Draft draft) {
    return draft.subject() != null && draft.subject().isSingular();
  }

  private static boolean sameCount(Draft draft, Draft other) {
    return sameFigure(draft.people(), other.people());
  }

  /** Whether two head-counts are within a tenth of each other. */
  static boolean sameFigure(People people, People others) {
    Integer one = people.best();
    Integer two = others.best();
    return one != null && two != null && Math.abs(one - two) <= NEAR * Math.max(one, two);
  }

  /** "dozens" in the headline, 62 below; "over 100" and 150. */
  private static boolean bounds(Draft draft, Draft other) {
    return holds(draft.people(), other.people().best())
        || holds(other.people(), draft.people().best());
  }

  private static boolean holds(People range, int figure) {
    boolean open = range.low() == null || range.high() == null || range.low() < range.high();
    return open
        && (range.low() == null || figure >= range.low())
        && (range.high() == null || figure <= range.high())
        && (range.low() == null || figure <= 3 * range.low());
  }
}
