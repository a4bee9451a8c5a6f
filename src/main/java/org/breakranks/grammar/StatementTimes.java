package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Tells the time at which something was said from the time at which it happened. */
final class StatementTimes {

  /** Words from "in" to "post". */
  private static final int POST_REACH = 4;

  private final WordClasses words;

  StatementTimes(WordClasses words) {
    this.words = words;
  }

  /** Whether a time expression says when something was said, not when it happened. */
  boolean holds(Reading reading, Moment moment) {
    List<Attribution> spoken = reading.attributions();
    for (Attribution attribution : spoken) {
      if (isBeside(reading, attribution, moment) || opens(reading, attribution, moment)) {
        return true;
      }
    }
    return !spoken.isEmpty() && isOfDocument(reading, moment);
  }

  /** "said late on Monday", "said in Kabul on Monday", "on Monday said", "said X on Monday". */
  private boolean isBeside(Reading reading, Attribution said, Moment moment) {
    int begin = Math.min(said.from(), said.verb());
    int end = Math.max(said.to(), said.verb() + 1);
    if (moment.from() >= begin && moment.to() <= end) {
      return true;
    }
    return moment.from() >= end ? follows(reading, end, moment) : false;
  }

  private boolean follows(Reading reading, int end, Moment moment) {
    for (int at = end; at < moment.from(); at++) {
      boolean bridge =
          words.is("statement-word", reading.word(at))
              || reading.momentAt(at) != null
              || reading.placeAt(at) != null;
      if (!bridge || reading.word(at).equals("that")) {
        return false;
      }
    }
    return true;
  }

  /** "On Monday, the ministry said". */
  private boolean opens(Reading reading, Attribution said, Moment moment) {
    int between = said.from() - moment.to();
    boolean comma = between == 0 || (between == 1 && reading.word(moment.to()).equals(","));
    return moment.from() <= 1 && comma && said.verb() >= said.to();
  }

  /** "in a statement on Monday", "its Tuesday bulletin". */
  private boolean isOfDocument(Reading reading, Moment moment) {
    int before = moment.from() - 1;
    boolean bound = words.is("time-preposition", reading.word(before));
    int noun = bound ? before - 1 : before;
    boolean site = words.is("post", reading.word(noun)) && !isWrittenIn(reading, noun);
    return (words.is("document", reading.word(noun)) && !site)
        || words.is("document", reading.word(moment.to()));
  }

  /** "in a post on Monday"; not "walked into a military post on Monday". */
  private boolean isWrittenIn(Reading reading, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - POST_REACH); at--) {
      if (words.is("preposition", reading.word(at))) {
        return reading.word(at).equals("in");
      }
    }
    return false;
  }
}
