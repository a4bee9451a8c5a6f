package org.breakranks.reading;

import java.util.Set;
import org.breakranks.reading.Meaning.What;
import org.breakranks.reading.Moment.Kind;
import org.breakranks.text.Sentence;

/**
 * The clause behind "since": "since the coup in February", "since the offensive began", "has since
 * risen"; not "since they were hungry".
 */
final class SinceClauses {

  private static final int LONGEST = 16;
  private static final int LONGEST_OPEN = 10;
  private static final Set<String> ENDS = Set.of(";", ":", ".", "\"", "?", "!", "(", ")");

  private final TimeWords words;

  SinceClauses(TimeWords words) {
    this.words = words;
  }

  boolean beginsAt(Sentence sentence, int at) {
    return sentence.token(at).lower().equals("since");
  }

  /** "the number has since risen". */
  boolean isAdverb(Sentence sentence, int at) {
    return words.has(TimeWords.Role.HAVE, sentence, at - 1);
  }

  /** "since they had no food", "since we're late". */
  boolean isCause(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return true;
    }
    String next = sentence.token(at + 1).lower();
    int apostrophe = next.indexOf('\'');
    String subject = apostrophe < 0 ? next : next.substring(0, apostrophe);
    return words.isSubject(subject)
        || !Character.isLetterOrDigit(sentence.token(at + 1).text().charAt(0));
  }

  /** The token after the clause: a mark or a word of reporting ends it. */
  int end(Sentence sentence, int at) {
    int end = at + 1;
    int last = Math.min(sentence.size(), at + LONGEST);
    while (end < last && !ENDS.contains(sentence.token(end).text()) && !isReport(sentence, end)) {
      end++;
    }
    return end;
  }

  /** "the governor announced"; not "the programme was announced". */
  private boolean isReport(Sentence sentence, int at) {
    return words.has(TimeWords.Role.REPORTING, sentence, at)
        && !words.has(TimeWords.Role.BE, sentence, at - 1);
  }

  /** The token after the first few words of a clause without a date. */
  int firstPart(Sentence sentence, int at) {
    int end = at + 1;
    int last = Math.min(end(sentence, at), at + LONGEST_OPEN);
    while (end < last && !sentence.token(end).text().equals(",")) {
      end++;
    }
    return end;
  }

  /** Whether a time dates the clause: behind a comma only a date or month does. */
  boolean canHold(Sentence sentence, int at, TimeMatch time) {
    if (time.pattern().kind() != Kind.POINT) {
      return false;
    }
    What what = time.pattern().meaning().what();
    boolean isCalendar =
        what == What.DATE
            || what == What.MONTH_NAMED
            || what == What.LAST_MONTH_NAMED
            || what == What.YEAR_NAMED;
    boolean hasComma =
        sentence.tokens().subList(at, time.from()).stream()
            .anyMatch(token -> token.text().equals(","));
    return isCalendar || !hasComma;
  }
}
