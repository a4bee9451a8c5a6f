package org.breakranks.grammar;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells where an article speaks of other stories of its site, also in whole sentences: what stands
 * behind a label ("READ: ..."), the paragraph below the heading of a list, the summary of a
 * headline below one, what asks to be read in full, and captions. A teaser without any such sign
 * can't be told from the article.
 */
final class Teasers {

  private static final String INVITATIONS = "teaser_invitation";
  private static final String AGE = "teaser_age";
  private static final String FULL_STORY = "teaser_end";

  /** Sentences of a paragraph that may be one teaser; a whole article may be one paragraph. */
  private static final int LONGEST = 6;

  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;
  private static final int FEWEST_SHARED = 3;
  private static final double RETOLD = 0.6;

  private final WordClasses words;
  private final PhotoCredit credit;

  Teasers(WordClasses words) {
    this.words = words;
    this.credit = new PhotoCredit(words);
  }

  /** The ordinals of the sentences that belong to other stories or to pictures. */
  BitSet in(List<Reading> readings) {
    return new Walk(readings).found();
  }

  /** Goes through the paragraphs of one article and knows which list it is in. */
  private final class Walk {

    private final List<Reading> readings;
    private final BitSet found = new BitSet();

    /** Whether a paragraph of the article itself has passed. */
    private boolean prose;

    /** Whether the last line was a heading of stories and nothing else. */
    private boolean heading;

    /** The last headline below a label, null outside of a list. */
    private Reading headline;

    Walk(List<Reading> readings) {
      this.readings = readings;
    }

    BitSet found() {
      for (int from = 0; from < readings.size(); ) {
        int to = from + 1;
        while (to < readings.size() && paragraph(to) == paragraph(from)) {
          to++;
        }
        paragraph(from, to);
        from = to;
      }
      listByAge();
      return prose ? found : new BitSet();
    }

    /**
     * Stories at the end with their age below each, "3 hours ago"; the age of one may be its own.
     */
    private void listByAge() {
      int from = readings.size();
      int entries = 0;
      while (from > 1 && isAge(readings.get(from - 1)) && begin(from - 1) == from - 1) {
        from = begin(from - 2);
        entries++;
      }
      boolean below = IntStream.range(0, from).anyMatch(i -> isStory(i));
      if (entries > 1 && below) {
        found.set(from, readings.size());
      }
    }

    private boolean isStory(int index) {
      return !found.get(index) && Boilerplate.isOwnProse(readings, index);
    }

    /** The first sentence of a paragraph. */
    private int begin(int index) {
      int begin = index;
      while (begin > 0 && paragraph(begin - 1) == paragraph(index)) {
        begin--;
      }
      return begin;
    }

    private int paragraph(int index) {
      return readings.get(index).sentence().paragraph();
    }

    private void paragraph(int from, int to) {
      if (isCaption(from, to)) {
        found.set(from, to);
        return;
      }
      TeaserLabel label = prose ? TeaserLabel.of(readings.get(from), words) : null;
      if (label != null && to - from <= LONGEST) {
        found.set(from, to);
        heading = label.bare() && label.list();
        headline = label.bare() ? null : readings.get(from);
      } else if (prose && isLine(from, to)) {
        heading &= isCounter(readings.get(from));
        headline = headline != null || found.get(from - 1) ? readings.get(from) : null;
      } else {
        prose(from, to);
      }
    }

    private void prose(int from, int to) {
      boolean teaser = prose && to - from <= LONGEST && isTeaser(from, to);
      if (teaser) {
        found.set(from, to);
      } else {
        prose |= Boilerplate.isOwnProse(readings, from);
        headline = null;
        within(from, to);
      }
      heading = false;
    }

    private boolean isTeaser(int from, int to) {
      return heading
          || isEntry(readings.get(from))
          || invites(readings.get(from))
          || endsInInvitation(readings.get(to - 1))
          || (headline != null && retells(readings.get(from), headline));
    }

    /** Labels and credits in a text that lost its line breaks. */
    private void within(int from, int to) {
      for (int i = from + 1; i < to; i++) {
        TeaserLabel label = TeaserLabel.of(readings.get(i), words);
        if (label != null && !label.bare()) {
          found.set(i);
        } else if (credit.isCredit(readings.get(i))) {
          found.set(opensBracket(i - 1) ? i : i - 1, i + 1);
        } else if (credit.isCaption(readings.get(i))) {
          found.set(i);
        }
      }
    }

    /** Whether a paragraph is a picture's: by how it begins or ends, or by the credit behind. */
    private boolean isCaption(int from, int to) {
      int length = to - from;
      return length <= LONGEST / 2
          && (credit.isCaption(readings.get(from))
              || (length > 1 && credit.isCredit(readings.get(to - 1)) && !opensBracket(to - 2)));
    }

    /** "late rice. [Caption: a recruit. Photo: A. Dolo]": only what stands in it is a caption. */
    private boolean opensBracket(int index) {
      String text = readings.get(index).sentence().text();
      return text.lastIndexOf('[') > text.lastIndexOf(']')
          || text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private boolean isLine(int from, int to) {
      return to == from + 1 && !Boilerplate.endsAsProse(readings.get(from));
    }
  }

  /** "3 hours ago", and nothing else. */
  private boolean isAge(Reading reading) {
    return reading.size() > 1 && words.match(AGE, reading.sentence(), 1) == reading.size();
  }

  /** "1", "list 1 of 3". */
  private static boolean isCounter(Reading reading) {
    return reading.sentence().text().chars().noneMatch(Character::isUpperCase);
  }

  /** "12 Oct 2018 | Rebels surrender in Kunduz": prose has no bars. */
  private static boolean isEntry(Reading reading) {
    for (int at = 0; at < reading.size(); at++) {
      if (reading.word(at).equals("|")) {
        return true;
      }
    }
    return false;
  }

  private boolean invites(Reading reading) {
    return words.match(INVITATIONS, reading.sentence(), Boilerplate.firstWord(reading)) > 0;
  }

  /** Whether a sentence ends in "Read more »". */
  private boolean endsInInvitation(Reading reading) {
    int last = reading.size();
    while (last > 0 && !reading.token(last - 1).isWord()) {
      last--;
    }
    for (int at = 0; at < last; at++) {
      if (words.match(FULL_STORY, reading.sentence(), at) == last) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words of a headline, of one stem or the same number, come again. */
  private static boolean retells(Reading told, Reading headline) {
    Set<String> wanted = stems(headline);
    Set<String> shared = stems(told);
    shared.retainAll(wanted);
    return shared.size() >= FEWEST_SHARED && shared.size() >= RETOLD * wanted.size();
  }

  private static Set<String> stems(Reading reading) {
    Set<String> stems = new HashSet<>();
    for (int at = 0; at < reading.size(); at++) {
      String word = reading.token(at).lower();
      if (word.length() >= SHORTEST_WORD || Character.isDigit(word.charAt(0))) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
