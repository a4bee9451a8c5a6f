package org.breakranks.grammar;

import java.util.BitSet;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;

/**
 * Tells the lines that are not the article's own prose: links to other stories, captions, widgets,
 * bylines. The headline above the first paragraph is none of them.
 */
final class Boilerplate {

  private static final int SHORTEST_PROSE = 6;

  private final WordClasses words;

  Boilerplate(WordClasses words) {
    this.words = words;
  }

  /** The ordinals of the sentences that are boilerplate. */
  BitSet in(List<Reading> readings) {
    BitSet found = new BitSet();
    boolean prose = false;
    boolean list = false;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean opens = opens(reading);
      boolean ownProse = isOwnProse(readings, i);
      list = !ownProse && (opens || list);
      boolean stray = prose && !ownProse;
      if ((opens && isLabel(reading)) || list || stray) {
        found.set(i);
      } else {
        prose |= ownProse;
      }
    }
    return found;
  }

  /** Whether the sentence begins with "Related:", "Most read" and the like. */
  private boolean opens(Reading reading) {
    int at = 0;
    while (at < reading.size() && !reading.token(at).isWord()) {
      at++;
    }
    return at < reading.size() && words.match("boilerplate", reading.sentence(), at) > 0;
  }

  /** Whether what it begins with is a label, with a colon, or the whole line. */
  private boolean isLabel(Reading reading) {
    int at = 0;
    while (at < reading.size() && !reading.token(at).isWord()) {
      at++;
    }
    int end = words.match("boilerplate", reading.sentence(), at);
    String next = reading.word(end);
    return end >= reading.size() || next.equals(":") || next.equals("|") || !reading.isProse();
  }

  /** Whether a sentence is running text: it ends as one, or its paragraph has several sentences. */
  private static boolean isOwnProse(List<Reading> readings, int index) {
    Reading reading = readings.get(index);
    Sentence sentence = reading.sentence();
    String first = reading.size() == 0 ? "" : reading.word(0);
    boolean bulleted = !first.isEmpty() && ">•*#·|[".indexOf(first.charAt(0)) >= 0;
    boolean aside = first.equals("(") && reading.word(reading.size() - 1).equals(")");
    if (bulleted || aside) {
      return false;
    }
    if (reading.isProse() && reading.size() >= SHORTEST_PROSE) {
      return true;
    }
    boolean before =
        index > 0 && readings.get(index - 1).sentence().paragraph() == sentence.paragraph();
    boolean after =
        index + 1 < readings.size()
            && readings.get(index + 1).sentence().paragraph() == sentence.paragraph();
    boolean last = index == readings.size() - 1 && reading.size() >= 3 * SHORTEST_PROSE;
    return before || after || last;
  }
}
