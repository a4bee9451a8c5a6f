package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/**
 * Tells captions by who took the picture: "(AP Photo/Name, File)", "[Name/Reuters]", "Photo: Name",
 * "REUTERS/Name"; or by what they say of themselves: "In this Nov. 12, 2017 file photo, ...". An
 * agency alone, "(Xinhua)", is the source of an article.
 */
final class PhotoCredit {

  private static final String PICTURE = "picture";
  private static final String CREDIT = "picture_credit";
  private static final String AGENCY = "picture_agency";
  private static final String OF_CREDIT = "picture_from";
  private static final String THIS = "this_picture";
  private static final int LONGEST = 10;

  private final WordClasses words;

  PhotoCredit(WordClasses words) {
    this.words = words;
  }

  /** Whether the whole sentence only says whose picture it is. */
  boolean isCredit(Reading reading) {
    int first = Boilerplate.firstWord(reading);
    if (reading.size() > LONGEST || first >= reading.size()) {
      return false;
    }
    int label = words.match(CREDIT, reading.sentence(), first);
    return (label > 0 && isOfCredit(reading, label, reading.size()))
        || (first == 0 ? beginsByAgency(reading, 0) : bracketBefore(reading) == 0);
  }

  /** Whether the sentence is a caption by its end, or by its beginning. */
  boolean isCaption(Reading reading) {
    return bracketBefore(reading) >= 0 || tellsOfPicture(reading) || endsByAgency(reading);
  }

  /** Where the bracket opens with which the sentence ends and which holds a credit, or -1. */
  private int bracketBefore(Reading reading) {
    int close = reading.size() - 1;
    while (close > 0 && reading.word(close).equals(".")) {
      close--;
    }
    if (close < 0 || !")]".contains(reading.word(close))) {
      return -1;
    }
    int open = close - 1;
    boolean credit = false;
    while (open >= 0 && isOfCredit(reading, open)) {
      credit |= reading.is(words, PICTURE, open) || isAgencyAndName(reading, open);
      open--;
    }
    return credit && open >= 0 && "([".contains(reading.word(open)) ? open : -1;
  }

  /** Only names stand in a credit; "[Photo: border guards]" tells what another picture shows. */
  private boolean isOfCredit(Reading reading, int at) {
    String text = reading.token(at).text();
    return !"([".contains(text)
        && (!Character.isLowerCase(text.charAt(0))
            || reading.is(words, PICTURE, at)
            || reading.is(words, OF_CREDIT, at));
  }

  private boolean isOfCredit(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isOfCredit(reading, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAgencyAndName(Reading reading, int at) {
    return reading.word(at).equals("/")
        && isName(reading, at - 1)
        && isName(reading, at + 1)
        && reading.is(words, AGENCY, at - 1) != reading.is(words, AGENCY, at + 1);
  }

  private static boolean isName(Reading reading, int at) {
    return at >= 0
        && at < reading.size()
        && Character.isUpperCase(reading.token(at).text().charAt(0));
  }

  private boolean beginsByAgency(Reading reading, int at) {
    return reading.is(words, AGENCY, at) && isAgencyAndName(reading, at + 1);
  }

  private boolean endsByAgency(Reading reading) {
    for (int at = Math.max(1, reading.size() - LONGEST / 2); at < reading.size(); at++) {
      if (beginsByAgency(reading, at) && isOfCredit(reading, at, reading.size())) {
        return true;
      }
    }
    return false;
  }

  /** "In this image made from video", "This photo released by the army shows". */
  private boolean tellsOfPicture(Reading reading) {
    int from = Boilerplate.firstWord(reading);
    int at = words.match(THIS, reading.sentence(), from);
    if (at < 0) {
      return false;
    }
    int to = reading.word(from).equals("in") ? at + LONGEST : at + 2;
    for (int i = at; i < Math.min(to, reading.size()) && !isPause(reading, i); i++) {
      if (words.match(PICTURE, reading.sentence(), i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** A comma that is not part of a day: "In this district, ...". */
  private static boolean isPause(Reading reading, int at) {
    return reading.word(at).equals(",")
        && !(at + 1 < reading.size() && Character.isDigit(reading.word(at + 1).charAt(0)));
  }
}
