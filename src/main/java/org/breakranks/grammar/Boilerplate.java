package org.breakranks.grammar;

import java.util.BitSet;
import java.util.List;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells the lines that are not the article's own prose: links to other stories, captions, widgets,
 * bylines, notices of the site, code, and the comments of readers, which go on to the end. The
 * headline above the first paragraph is none of them.
 */
final class Boilerplate {

  private static final int SHORTEST_PROSE = 6;

  /** Sentences that a site speaks in one go. */
  private static final int LONGEST_NOTICE = 6;

  private static final String LINKS = "boilerplate";
  private static final String COMMENTS = "comments_below";
  private static final String END = "article_end";
  private static final String NOTICES = "site_notice";
  private static final String COMMENT_BY = "comment_by";

  /** Paragraphs of an article that has come to its end, and tokens of the line that says so. */
  private static final int FEWEST_PARAGRAPHS = 2;

  private static final int LONGEST_END = 20;

  /** How many words the one who comments is called by. */
  private static final int LONGEST_NAME = 6;

  /** What no prose holds. */
  private static final List<String> CODE = List.of("{", "}", "||", "();", "</", "<script");

  private final WordClasses words;
  private final Teasers teasers;

  Boilerplate(WordClasses words) {
    this.words = words;
    this.teasers = new Teasers(words);
  }

  /** The ordinals of the sentences that are boilerplate. */
  BitSet in(List<Reading> readings) {
    BitSet found = teasers.in(readings);
    BitSet notices = notices(readings);
    int prose = 0;
    boolean list = false;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean over = prose >= FEWEST_PARAGRAPHS && endsArticle(reading);
      if (over || (prose > 0 && opensComments(reading))) {
        found.set(i, readings.size());
        return found;
      }
      if (found.get(i)) {
        continue;
      }
      boolean opens = opens(reading);
      boolean ownProse = isOwnProse(readings, i);
      list = !ownProse && (opens || list);
      boolean stray = prose > 0 && !ownProse;
      boolean notice = notices.get(i);
      if ((opens && isLabel(reading)) || list || stray || notice) {
        found.set(i);
      } else {
        prose += ownProse && opensParagraph(readings, i) ? 1 : 0;
      }
    }
    return found;
  }

  /**
   * The paragraphs in which a site or a reader speaks, or which are code for a browser; of one that
   * is an article without line breaks only those sentences.
   */
  private BitSet notices(List<Reading> readings) {
    BitSet notices = new BitSet();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (isCode(reading.sentence().text()) || isNotice(reading) || isComment(reading)) {
        int from = i;
        int to = i + 1;
        while (from > 0 && inOneParagraph(readings, from - 1, i)) {
          from--;
        }
        while (to < readings.size() && inOneParagraph(readings, to, i)) {
          to++;
        }
        boolean whole = to - from <= LONGEST_NOTICE;
        notices.set(whole ? from : i, whole ? to : i + 1);
      }
    }
    return notices;
  }

  private static boolean inOneParagraph(List<Reading> readings, int one, int other) {
    return readings.get(one).sentence().paragraph() == readings.get(other).sentence().paragraph();
  }

  private boolean isNotice(Reading reading) {
    return words.find(NOTICES, reading.sentence(), 0, reading.size()) >= 0;
  }

  /** "Reader comment by Bob: I heard that ...". */
  private boolean isComment(Reading reading) {
    int by = words.match(COMMENT_BY, reading.sentence(), firstWord(reading));
    for (int at = by; by > 0 && at < Math.min(reading.size(), by + LONGEST_NAME); at++) {
      if (reading.word(at).equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String text) {
    return CODE.stream().anyMatch(text::contains);
  }

  /** Whether the sentence begins with "Related:", "Most read" and the like. */
  private boolean opens(Reading reading) {
    return words.match(LINKS, reading.sentence(), firstWord(reading)) > 0;
  }

  /** Whether what it begins with is a label, with a colon, or the whole line. */
  private boolean isLabel(Reading reading) {
    int end = words.match(LINKS, reading.sentence(), firstWord(reading));
    return end > 0 && (endsAt(end, reading) || !reading.isProse());
  }

  /** Whether the line is but a label over what readers wrote; at most it says how many. */
  private boolean opensComments(Reading reading) {
    int end = words.match(COMMENTS, reading.sentence(), firstWord(reading));
    return end > 0 && (endsAt(end, reading) || reading.word(end).equals("("));
  }

  /** "Copyright 2018 Valley Times", "All rights reserved": what follows is another story. */
  private boolean endsArticle(Reading reading) {
    if (reading.size() > LONGEST_END) {
      return false;
    }
    int at = words.find(END, reading.sentence(), 0, reading.size());
    int end = at < 0 ? -1 : words.match(END, reading.sentence(), at);
    boolean saysSoAlone = end - at > 1 || end == reading.size();
    return end > 0 && (saysSoAlone || !Character.isLowerCase(reading.token(end).text().charAt(0)));
  }

  private static boolean opensParagraph(List<Reading> readings, int index) {
    return index == 0 || !inOneParagraph(readings, index - 1, index);
  }

  private static boolean endsAt(int end, Reading reading) {
    return end >= reading.size() || reading.word(end).equals(":") || reading.word(end).equals("|");
  }

  static int firstWord(Reading reading) {
    int at = 0;
    while (at < reading.size() && !reading.token(at).isWord()) {
      at++;
    }
    return at;
  }

  /** Whether a sentence is running text: it ends as one, or its paragraph has several sentences. */
  static boolean isOwnProse(List<Reading> readings, int index) {
    Reading reading = readings.get(index);
    String first = reading.size() == 0 ? "" : reading.word(0);
    boolean bulleted = !first.isEmpty() && ">•*#·|[".indexOf(first.charAt(0)) >= 0;
    boolean aside = first.equals("(") && reading.word(reading.size() - 1).equals(")");
    if (bulleted || aside) {
      return false;
    }
    if (endsAsProse(reading) && reading.size() >= SHORTEST_PROSE) {
      return true;
    }
    boolean before = index > 0 && inOneParagraph(readings, index - 1, index);
    boolean after = index + 1 < readings.size() && inOneParagraph(readings, index + 1, index);
    boolean last = index == readings.size() - 1 && reading.size() >= 3 * SHORTEST_PROSE;
    return before || after || last;
  }

  /** Whether a sentence ends as one, be it before an aside: "he said. (more)". */
  static boolean endsAsProse(Reading reading) {
    int open = reading.size() - 1;
    if (open > 0 && ")]".contains(reading.word(open))) {
      while (open > 0 && !"([".contains(reading.word(open))) {
        open--;
      }
    }
    return reading.isProse() || (open > 0 && ".!?\"”".contains(reading.word(open - 1)));
  }
}
