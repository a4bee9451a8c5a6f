package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells mentions that are no act of their own: too vague for one, or only how fighters came to give
 * up.
 */
final class Derived {

  private static final Verdict VAGUE = new Verdict(Status.UNRESOLVED, "vague");
  private static final Verdict PRELUDE = new Verdict(Status.UNRESOLVED, "prelude");

  private final Parties parties;

  Derived(Parties parties) {
    this.parties = parties;
  }

  /** The drafts in the same order; those that are no act of their own are not accepted. */
  List<Draft> judge(List<Draft> drafts) {
    List<Draft> whole = drafts.stream().map(draft -> withoutShare(draft, drafts)).toList();
    List<Draft> clear = withoutVague(whole);
    return clear.stream()
        .map(draft -> isPrelude(draft, clear) ? draft.with(PRELUDE) : draft)
        .toList();
  }

  /** "One of them came in with a rifle", of those told before: no figure of its own. */
  private static Draft withoutShare(Draft draft, List<Draft> drafts) {
    boolean share =
        draft.isAccepted() && draft.moment() == null && draft.place() == null && isOfThem(draft);
    boolean told =
        share
            && drafts.stream()
                .filter(other -> other.isAccepted() && other.sentence() < draft.sentence())
                .filter(other -> other.eventType() == draft.eventType())
                .filter(other -> other.actor().name().equals(draft.actor().name()))
                .anyMatch(other -> isFewer(draft, other));
    return told ? draft.with(People.UNKNOWN) : draft;
  }

  private static boolean isOfThem(Draft draft) {
    PersonGroup people = draft.subject();
    int end = people == null ? 0 : people.to();
    int begin = people == null ? 0 : people.from();
    return endsWithThem(draft.reading(), end)
        || (draft.reading().word(begin - 1).equals(",")
            && endsWithThem(draft.reading(), begin - 1));
  }

  private static boolean endsWithThem(Reading reading, int end) {
    return reading.word(end - 1).equals("them") && reading.word(end - 2).equals("of");
  }

  private static boolean isFewer(Draft share, Draft whole) {
    Integer few = share.people().best();
    Integer all = whole.people().best();
    return few != null && all != null && few < all;
  }

  private static List<Draft> withoutVague(List<Draft> drafts) {
    List<List<Draft>> chains = Chains.of(drafts);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int act = Chains.indexOf(chains, draft);
      boolean vague =
          act >= 0
              && (chains.get(act).stream().allMatch(Derived::isVague)
                  || isAlliance(draft, chains.get(act)));
      kept.add(vague ? draft.with(VAGUE) : draft);
    }
    return kept;
  }

  /** "3R joined the coalition", of which nine gave up: a group that allies itself, no people. */
  private static boolean isAlliance(Draft draft, List<Draft> chain) {
    return isVague(draft)
        && draft.eventType() == EventType.DEFECTION
        && chain.stream()
            .allMatch(other -> other.isSame(draft) || other.eventType() != EventType.DEFECTION);
  }

  /** People without a figure, a place and a time. */
  private static boolean isVague(Draft draft) {
    boolean whole =
        draft.subject() != null
            && draft.subject().kind() == PersonGroup.Kind.GROUP
            && draft.subject().noun() == null;
    boolean unsided =
        whole || draft.eventType() == EventType.SURRENDER || !draft.recipient().isKnown();
    return draft.people().best() == null
        && draft.moment() == null
        && draft.place() == null
        && unsided;
  }

  /**
   * "They had fled from a camp of the outfit", before those who did gave up; "before they left the
   * post", of those who went over to the other side.
   */
  private boolean isPrelude(Draft draft, List<Draft> drafts) {
    boolean leaves =
        draft.isAccepted()
            && draft.trigger().needs() == Trigger.Need.POST
            && draft.subject().quantity() == null
            && draft.actor().isKnown();
    boolean rebels = leaves && !parties.isState(draft.actor());
    boolean same = leaves && draft.isAnaphoric();
    return drafts.stream()
        .filter(Draft::isAccepted)
        .filter(
            other ->
                (rebels && other.eventType() == EventType.SURRENDER)
                    || (same && other.eventType() == EventType.DEFECTION))
        .filter(other -> other.people().best() != null)
        .anyMatch(other -> other.actor().name().equals(draft.actor().name()));
  }
}
