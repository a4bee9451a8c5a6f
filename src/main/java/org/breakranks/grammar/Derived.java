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
    List<Draft> clear = withoutVague(drafts);
    return clear.stream()
        .map(draft -> isPrelude(draft, clear) ? draft.with(PRELUDE) : draft)
        .toList();
  }

  private static List<Draft> withoutVague(List<Draft> drafts) {
    List<List<Draft>> chains = Chains.of(drafts);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int act = Chains.indexOf(chains, draft);
      boolean vague = act >= 0 && chains.get(act).stream().allMatch(Derived::isVague);
      kept.add(vague ? draft.with(VAGUE) : draft);
    }
    return kept;
  }

  /** People without a figure, a place and a time. */
  private static boolean isVague(Draft draft) {
    boolean unsided = draft.eventType() == EventType.SURRENDER || !draft.recipient().isKnown();
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
