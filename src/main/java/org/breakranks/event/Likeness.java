package org.breakranks.event;

import org.breakranks.event.Figure.Agreement;
import org.breakranks.event.Link.Strength;
import org.breakranks.event.Spot.Nearness;
import org.breakranks.event.Timing.Closeness;
import org.breakranks.grammar.EventType;

/**
 * The rule that says whether two accounts may speak of one act.
 *
 * <p>The same group must be left, the places must be compatible and the days no more than one
 * apart. Figures may differ widely where day and district agree (41 and 86), and must be near where
 * only the province or only the month does. Receivers may differ where all the rest agrees: rival
 * accounts. Surrender, desertion and defection may be three words for one act.
 *
 * <pre>
 *               DISTRICT                          PROVINCE                   COUNTRY
 * SAME_DAY      strong, unless figures UNLIKE     strong if NEAR or LOOSE    weak if NEAR
 *                                                 weak if SIMILAR, UNKNOWN
 * NEXT_DAY      strong if NEAR or LOOSE           strong if NEAR             weak if NEAR
 *               weak if SIMILAR, UNKNOWN          weak if LOOSE
 * SAME_PERIOD   strong if NEAR                    weak if NEAR or LOOSE      weak if SAME
 *               weak if LOOSE, UNKNOWN
 * OPEN          weak if NEAR                      weak if NEAR               -
 * </pre>
 *
 * Where day or place say little the figures must be of some size, and a link with an unknown group
 * is at most weak, unless day, district and figure agree.
 */
final class Likeness {

  private static final int DAYS_BETWEEN_TELLINGS_OF_A_TOTAL = 14;

  private Likeness() {}

  /**
   * Compares two single acts.
   *
   * @param agreement of their figures, the best over all figures of the act
   */
  static Link of(Facts account, Facts act, Agreement agreement) {
    Closeness closeness = account.timing().to(act.timing());
    Nearness nearness = account.spot().to(act.spot());
    if (closeness == Closeness.APART || nearness == Nearness.APART || sidesClash(account, act)) {
      return Link.NONE;
    }
    Strength strength = strength(closeness, nearness, agreement);
    int size = sizeThatTells(closeness, nearness, agreement);
    if (size > 0
        && agreement != Agreement.LOOSE
        && !(account.figure().isTelling(size) && act.figure().isTelling(size))) {
      return Link.NONE;
    }
    boolean firm = isNear(agreement) && closeness == Closeness.SAME_DAY;
    if (strength == Strength.STRONG
        && (account.actor() == null || act.actor() == null)
        && !(firm && nearness == Nearness.DISTRICT)) {
      strength = Strength.WEAK;
    }
    if (!rivalryIsBelievable(account, act, closeness, nearness, agreement)) {
      return Link.NONE;
    }
    return strength == Strength.NONE
        ? Link.NONE
        : new Link(strength, score(account, act, closeness, nearness, agreement));
  }

  /** Running totals are one if told of the same group and place within two weeks, and near. */
  static Link ofTotals(Facts account, Facts act, Agreement agreement) {
    boolean samePlace = account.spot().equals(act.spot()) && account.spot().country() != null;
    boolean sameSides = account.actor() != null && account.actor().equals(act.actor());
    boolean sameType = account.type() == act.type();
    long lag = Math.abs(account.timing().start() - act.timing().start());
    boolean sameTime =
        account.timing().kind() == act.timing().kind() && lag <= DAYS_BETWEEN_TELLINGS_OF_A_TOTAL;
    if (samePlace && sameSides && sameType && sameTime && isNear(agreement)) {
      return new Link(Strength.STRONG, agreement == Agreement.SAME ? 100 : 50 - (int) lag);
    }
    return Link.NONE;
  }

  private static boolean sidesClash(Facts account, Facts act) {
    if ((account.type() == EventType.RECRUITMENT) != (act.type() == EventType.RECRUITMENT)) {
      return true;
    }
    if (account.actor() != null && act.actor() != null) {
      return !account.actor().equals(act.actor());
    }
    return (account.actor() == null && same(account.recipient(), act.actor()))
        || (act.actor() == null && same(act.recipient(), account.actor()));
  }

  private static Strength strength(Closeness closeness, Nearness nearness, Agreement agreement) {
    return switch (nearness) {
      case DISTRICT -> inDistrict(closeness, agreement);
      case PROVINCE -> inProvince(closeness, agreement);
      case COUNTRY -> inCountry(closeness, agreement);
      case APART -> Strength.NONE;
    };
  }

  private static Strength inDistrict(Closeness closeness, Agreement agreement) {
    return switch (closeness) {
      case SAME_DAY -> agreement == Agreement.UNLIKE ? Strength.NONE : Strength.STRONG;
      case NEXT_DAY ->
          switch (agreement) {
            case SAME, NEAR, LOOSE -> Strength.STRONG;
            case SIMILAR, UNKNOWN -> Strength.WEAK;
            case FAR, UNLIKE -> Strength.NONE;
          };
      case SAME_PERIOD ->
          switch (agreement) {
            case SAME, NEAR -> Strength.STRONG;
            case LOOSE, UNKNOWN -> Strength.WEAK;
            case SIMILAR, FAR, UNLIKE -> Strength.NONE;
          };
      case OPEN -> isNear(agreement) ? Strength.WEAK : Strength.NONE;
      case APART -> Strength.NONE;
    };
  }

  private static Strength inProvince(Closeness closeness, Agreement agreement) {
    return switch (closeness) {
      case SAME_DAY ->
          switch (agreement) {
            case SAME, NEAR, LOOSE -> Strength.STRONG;
            case SIMILAR, UNKNOWN -> Strength.WEAK;
            case FAR, UNLIKE -> Strength.NONE;
          };
      case NEXT_DAY ->
          switch (agreement) {
            case SAME, NEAR -> Strength.STRONG;
            case LOOSE -> Strength.WEAK;
            case SIMILAR, UNKNOWN, FAR, UNLIKE -> Strength.NONE;
          };
      case SAME_PERIOD ->
          isNear(agreement) || agreement == Agreement.LOOSE ? Strength.WEAK : Strength.NONE;
      case OPEN -> isNear(agreement) ? Strength.WEAK : Strength.NONE;
      case APART -> Strength.NONE;
    };
  }

  private static Strength inCountry(Closeness closeness, Agreement agreement) {
    boolean fits =
        switch (closeness) {
          case SAME_DAY, NEXT_DAY -> isNear(agreement);
          case SAME_PERIOD -> agreement == Agreement.SAME;
          case OPEN, APART -> false;
        };
    return fits ? Strength.WEAK : Strength.NONE;
  }

  /**
   * How large figures must be to identify an act: 0 where day and place do, more where they say
   * little, since many acts are of 5 people and few of 60.
   */
  private static int sizeThatTells(Closeness closeness, Nearness nearness, Agreement agreement) {
    boolean same = agreement == Agreement.SAME;
    if (closeness == Closeness.OPEN) {
      return nearness == Nearness.DISTRICT ? (same ? 5 : 20) : (same ? 20 : 50);
    }
    return switch (nearness) {
      case DISTRICT, APART -> 0;
      case PROVINCE -> closeness == Closeness.SAME_PERIOD && !same ? 5 : 0;
      case COUNTRY -> same ? 2 : 5;
    };
  }

  /** Another receiver or another kind of act is believed only where nearly all the rest agrees. */
  private static boolean rivalryIsBelievable(
      Facts account, Facts act, Closeness closeness, Nearness nearness, Agreement agreement) {
    boolean rivals =
        account.recipient() != null
            && act.recipient() != null
            && !account.recipient().equals(act.recipient());
    boolean placed =
        nearness == Nearness.DISTRICT || (nearness == Nearness.PROVINCE && isNear(agreement));
    boolean timed = closeness == Closeness.SAME_DAY || closeness == Closeness.NEXT_DAY;
    if (rivals && !(timed && placed)) {
      return false;
    }
    boolean sameType = account.type() == act.type();
    return sameType || isNear(agreement) || (timed && nearness == Nearness.DISTRICT);
  }

  private static int score(
      Facts account, Facts act, Closeness closeness, Nearness nearness, Agreement agreement) {
    int time =
        switch (closeness) {
          case SAME_DAY -> account.timing().start() == act.timing().start() ? 7 : 6;
          case NEXT_DAY -> 4;
          case SAME_PERIOD -> 2;
          case OPEN, APART -> 0;
        };
    int place =
        switch (nearness) {
          case DISTRICT -> 4;
          case PROVINCE -> 2;
          case COUNTRY, APART -> 0;
        };
    int number =
        switch (agreement) {
          case SAME -> 5;
          case NEAR -> 4;
          case LOOSE -> 3;
          case UNKNOWN, SIMILAR -> 1;
          case FAR, UNLIKE -> 0;
        };
    int sides = 0;
    sides += same(account.actor(), act.actor()) ? 1 : 0;
    sides += same(account.recipient(), act.recipient()) ? 1 : 0;
    sides += account.type() == act.type() ? 1 : 0;
    return time + place + number + sides;
  }

  private static boolean isNear(Agreement agreement) {
    return agreement == Agreement.SAME || agreement == Agreement.NEAR;
  }

  private static boolean same(String one, String other) {
    return one != null && one.equals(other);
  }
}
