package org.breakranks.grammar;

import java.util.List;
import org.breakranks.text.Remark;
import org.breakranks.text.Span;

/**
 * One place in an article that reports, or seems to report, an act.
 *
 * @param mentionId hash of article, evidence offsets and type
 * @param articleId the article it stands in
 * @param status whether it asserts an act
 * @param rule name of the rule that decided
 * @param sentence the sentence, as cleaned
 * @param evidence the clause that carries the act, exactly as received
 * @param evidenceBegin offset of the evidence in the article as received
 * @param evidenceEnd offset after the evidence
 * @param eventType kind of act
 * @param actor the group that is left
 * @param recipient the side joined or the authority given up to
 * @param people how many
 * @param when the day of the act, with its precision
 * @param where the place of the act, with its precision
 * @param claim on whose word
 * @param cumulative a running total, or a total over more than seven days
 * @param confidence 0 to 1
 * @param act mentions of one article that carry the same number speak of the same act
 * @param remarks what annotators of the user's own say of the evidence, offsets as received
 */
public record Mention(
    String mentionId,
    String articleId,
    Status status,
    String rule,
    String sentence,
    String evidence,
    int evidenceBegin,
    int evidenceEnd,
    EventType eventType,
    Party actor,
    Party recipient,
    People people,
    When when,
    Where where,
    Claim claim,
    boolean cumulative,
    double confidence,
    int act,
    List<Remark> remarks) {

  public Mention {
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
    if (evidenceBegin < 0 || evidenceEnd < evidenceBegin) {
      throw new IllegalArgumentException(
          "evidence needs 0 <= begin <= end, got [" + evidenceBegin + ", " + evidenceEnd + ")");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence needs 0 to 1, got " + confidence);
    }
  }

  public boolean isAccepted() {
    return status == Status.ACCEPTED;
  }

  /** Where the evidence stands in the article as received. */
  public Span evidenceSpan() {
    return new Span(evidenceBegin, evidenceEnd);
  }

  /** This mention, about whose status nothing is said, and why. */
  public Mention unresolved(String why) {
    return new Mention(
        mentionId,
        articleId,
        Status.UNRESOLVED,
        why,
        sentence,
        evidence,
        evidenceBegin,
        evidenceEnd,
        eventType,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        cumulative,
        confidence,
        act,
        remarks);
  }

  /** This mention with what further annotators say of its evidence. */
  public Mention with(List<Remark> said) {
    return new Mention(
        mentionId,
        articleId,
        status,
        rule,
        sentence,
        evidence,
        evidenceBegin,
        evidenceEnd,
        eventType,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        cumulative,
        confidence,
        act,
        said);
  }
}
