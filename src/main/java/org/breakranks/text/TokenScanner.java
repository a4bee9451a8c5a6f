package org.breakranks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a stretch of text into tokens, from left to right, looking at each character once or twice.
 * A token is, whichever fits first:
 *
 * <ol>
 *   <li>letters with a full stop behind each: {@code U.S.}
 *   <li>a known abbreviation with its full stop: {@code Lt.}
 *   <li>a number in groups of digits: {@code 1,037} or {@code 1,037.5}
 *   <li>a decimal number: {@code 2.5}
 *   <li>words and numbers joined by hyphens or apostrophes: {@code fifty-five}, {@code O'Donnell}
 *   <li>{@code 's}
 *   <li>any other character that is no blank
 * </ol>
 */
public final class TokenScanner {

  private static final int ASCII = 128;
  private static final int FEWEST_INITIALS = 2;
  private static final int LONGEST_FIRST_GROUP = 3;
  private static final int LONGEST_GROUP = 3;
  private static final int SHORTEST_GROUP = 2;

  /** The types of characters that words are made of: letters, marks and numbers. */
  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int WORD =
      LETTERS
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private final Map<Character, List<String>> abbreviations;
  private final int longest;

  private TokenScanner(Set<String> dotted) {
    this.abbreviations =
        dotted.stream().sorted().collect(Collectors.groupingBy(word -> word.charAt(0)));
    this.longest = dotted.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A scanner that knows abbreviations.
   *
   * @param dotted the words whose full stop is part of the token, in lower case without it
   */
  public static TokenScanner of(Set<String> dotted) {
    return new TokenScanner(dotted);
  }

  /** The tokens of a text; their spans count from {@code offset}. */
  public List<Token> tokens(String text, int offset) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int dot = text.indexOf('.');
    int at = 0;
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      if (dot >= 0 && dot < at) {
        dot = text.indexOf('.', at);
      }
      int end = end(text, at, dot);
      tokens.add(Token.of(text.substring(at, end), offset + at));
      at = end;
    }
    return tokens;
  }

  /**
   * Where the token ends that begins at {@code at}.
   *
   * @param dot the next full stop at or behind {@code at}, -1 for none
   */
  private int end(String text, int at, int dot) {
    char c = text.charAt(at);
    if (dot >= 0 && dot - at <= Math.max(longest, 2) && isLetter(text, at)) {
      int end = initials(text, at);
      end = end < 0 ? abbreviation(text, at) : end;
      if (end > 0) {
        return end;
      }
    }
    if (isDigit(c)) {
      int end = groups(text, at);
      end = end < 0 ? decimal(text, at, dot) : end;
      if (end > 0) {
        return end;
      }
    }
    if (isWord(text, at)) {
      return word(text, at);
    }
    return c == '\'' && isFinalS(text, at)
        ? at + 2
        : at + Character.charCount(text.codePointAt(at));
  }

  /** Behind "U.S.", or -1. */
  private static int initials(String text, int begin) {
    int at = begin;
    int count = 0;
    while (at < text.length() && isLetter(text, at)) {
      int stop = at + Character.charCount(text.codePointAt(at));
      if (stop >= text.length() || text.charAt(stop) != '.') {
        break;
      }
      at = stop + 1;
      count++;
    }
    return count >= FEWEST_INITIALS ? at : -1;
  }

  /** Behind "Lt.", or -1; a word that goes on before it is none: "1Lt." */
  private int abbreviation(String text, int at) {
    if (at > 0 && is(text.codePointBefore(at), WORD)) {
      return -1;
    }
    for (String word : abbreviations.getOrDefault(lower(text.charAt(at)), List.of())) {
      int end = at + word.length();
      if (end < text.length() && text.charAt(end) == '.' && stands(word, text, at)) {
        return end + 1;
      }
    }
    return -1;
  }

  private static boolean stands(String word, String text, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** Behind "1,037", "1,00,000" or "1,037.5", or -1. */
  private static int groups(String text, int begin) {
    int first = digits(text, begin, LONGEST_FIRST_GROUP);
    int at = first;
    int end = group(text, at);
    while (end > 0) {
      at = end;
      end = group(text, at);
    }
    return at == first ? -1 : fraction(text, at);
  }

  private static int group(String text, int comma) {
    if (comma >= text.length() || text.charAt(comma) != ',') {
      return -1;
    }
    int end = digits(text, comma + 1, LONGEST_GROUP);
    return end - comma > SHORTEST_GROUP ? end : -1;
  }

  /** Behind the digits after a decimal point, or {@code at} if there are none. */
  private static int fraction(String text, int at) {
    boolean point = at < text.length() && text.charAt(at) == '.';
    int end = point ? digits(text, at + 1, text.length()) : at;
    return end > at + 1 ? end : at;
  }

  private static int decimal(String text, int at, int dot) {
    if (dot < 0) {
      return -1;
    }
    int point = digits(text, at, text.length());
    int end = fraction(text, point);
    return end > point ? end : -1;
  }

  private static int digits(String text, int begin, int most) {
    int at = begin;
    while (at < text.length() && at - begin < most && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Behind a word with all that hyphens and apostrophes join to it. */
  private static int word(String text, int begin) {
    int at = begin;
    while (true) {
      while (at < text.length() && isWord(text, at)) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at + 1 >= text.length() || !joins(text, at) || !isWord(text, at + 1)) {
        return at;
      }
      at++;
    }
  }

  private static boolean joins(String text, int at) {
    char mark = text.charAt(at);
    return mark == '-' || (mark == '\'' && !isFinalS(text, at));
  }

  /** Whether an apostrophe is that of "the army's". */
  private static boolean isFinalS(String text, int apostrophe) {
    int after = apostrophe + 2;
    return after <= text.length()
        && text.charAt(apostrophe + 1) == 's'
        && (after == text.length() || !continues(text.codePointAt(after)));
  }

  private static boolean continues(int c) {
    return c == '_'
        || is(c, LETTERS | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.NON_SPACING_MARK);
  }

  private static boolean isLetter(String text, int at) {
    return is(text.codePointAt(at), LETTERS);
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < ASCII) {
      return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
    }
    return is(text.codePointAt(at), WORD);
  }

  private static boolean is(int c, int types) {
    return (types >> Character.getType(c) & 1) != 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Blanks as regular expressions know them. */
  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }
}
