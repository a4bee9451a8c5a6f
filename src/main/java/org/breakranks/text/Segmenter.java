package org.breakranks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a cleaned text into sentences and tokens. Headlines and list items are sentences of their
 * own; "Lt. Col. Martin O'Donnell" and "the U.S. Army" are not cut.
 */
public final class Segmenter {

  private static final int LONGEST_SENTENCE = 4_000;
  private static final int LONGEST_LIST_NUMBER = 16;
  private static final int LONGEST_ABBREVIATION = 40;
  private static final int LONGEST_MARKS = 40;

  private final Abbreviations abbreviations;
  private final TokenScanner tokens;

  private Segmenter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.tokens = TokenScanner.of(abbreviations.dotted());
  }

  public static Segmenter of(Abbreviations abbreviations) {
    return new Segmenter(abbreviations);
  }

  /** The abbreviations it knows. */
  public Abbreviations abbreviations() {
    return abbreviations;
  }

  /** The sentences of a cleaned text in order; their tokens are cut when they are asked for. */
  public List<Sentence> sentences(String text) {
    return cut(text).stream().map(sentence -> whole(text, sentence)).toList();
  }

  private Sentence whole(String text, Sentence cut) {
    List<Token> tokens = Tokens.later(() -> tokens(text, cut.span()));
    return new Sentence(cut.span(), cut.text(), tokens, cut.paragraph());
  }

  /** The sentences of a cleaned text in order, not yet cut into tokens. */
  public List<Sentence> cut(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.in(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Span span : sentenceSpans(text, paragraphs.get(i))) {
        sentences.add(new Sentence(span, span.of(text), List.of(), i));
      }
    }
    return sentences;
  }

  /** The tokens of one stretch of the text; their spans count from the beginning of the text. */
  public List<Token> tokens(String text, Span span) {
    return tokens.tokens(span.of(text), span.begin());
  }

  private List<Span> sentenceSpans(String text, Span paragraph) {
    List<Span> spans = new ArrayList<>();
    int begin = paragraph.begin();
    for (int at = begin; at < paragraph.end(); at++) {
      int end = boundaryAfter(text, at, paragraph);
      if (end < 0 && at - begin >= LONGEST_SENTENCE && Character.isWhitespace(text.charAt(at))) {
        end = at;
      }
      if (end > 0) {
        add(spans, text, begin, end);
        begin = end;
        at = end - 1;
      }
    }
    add(spans, text, begin, paragraph.end());
    return spans;
  }

  /** Where the sentence ends whose last mark stands at {@code at}, or -1. */
  private int boundaryAfter(String text, int at, Span paragraph) {
    char mark = text.charAt(at);
    if (mark != '.' && mark != '!' && mark != '?' && mark != '…') {
      return -1;
    }
    int end = at + 1;
    int last = Math.min(paragraph.end(), at + LONGEST_MARKS);
    while (end < last && ".!?…\"')]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == paragraph.end()) {
      return end;
    }
    int next = end;
    while (next < paragraph.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == paragraph.end()) {
      return end;
    }
    if (next == end) {
      return isGlued(text, at, end) ? end : -1;
    }
    boolean listNumber = isNumber(text, paragraph.begin(), at);
    boolean starts = startsSentence(text, next, paragraph) && !listNumber;
    return starts && !continuesAfter(text, at, next, mark) ? end : -1;
  }

  /** Whether only digits stand there: the "1" of a list. */
  private static boolean isNumber(String text, int from, int to) {
    return from < to
        && to - from <= LONGEST_LIST_NUMBER
        && text.substring(from, to).strip().chars().allMatch(Character::isDigit);
  }

  /** "numbers.Dozens": the blank after the full stop was lost. */
  private static boolean isGlued(String text, int at, int end) {
    return end == at + 1
        && at >= 2
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean startsSentence(String text, int next, Span paragraph) {
    int at = next;
    while (at < paragraph.end() && "\"'([-–—".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == paragraph.end()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || (Character.isLowerCase(c) && isLowerCased(text, paragraph));
  }

  /** Whether a paragraph is written without any capitals, so that none can mark a beginning. */
  private static boolean isLowerCased(String text, Span paragraph) {
    return paragraph.of(text).chars().limit(LONGEST_SENTENCE).noneMatch(Character::isUpperCase);
  }

  private boolean continuesAfter(String text, int at, int next, char mark) {
    if (mark != '.') {
      return false;
    }
    int begin = at;
    while (begin > 0 && at - begin < LONGEST_ABBREVIATION && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
    if (word.length() == 1 && Character.isUpperCase(text.charAt(begin))) {
      return true;
    }
    if (abbreviations.titles().contains(word)) {
      return true;
    }
    if (abbreviations.beforeNumber().contains(word) || abbreviations.months().contains(word)) {
      return Character.isDigit(text.charAt(next));
    }
    boolean maybeLast = abbreviations.maybeLast().contains(word) || word.indexOf('.') > 0;
    return maybeLast && !abbreviations.starters().contains(wordAt(text, next));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static String wordAt(String text, int next) {
    int begin = next;
    while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static void add(List<Span> spans, String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  /**
   * Words written with a full stop inside a sentence, all in lower case without that stop.
   *
   * @param titles never the end of a sentence: "lt", "gen"
   * @param beforeNumber the end of a sentence unless a number follows: "no"
   * @param months the same, and the stop belongs to the word: "nov"
   * @param maybeLast the end of a sentence only when a starter follows: "u.s", "a.m", "inc"
   * @param starters words capitalised only where a sentence begins: "the", "he", "on"
   */
  public record Abbreviations(
      Set<String> titles,
      Set<String> beforeNumber,
      Set<String> months,
      Set<String> maybeLast,
      Set<String> starters) {

    public Abbreviations {
      titles = Set.copyOf(titles);
      beforeNumber = Set.copyOf(beforeNumber);
      months = Set.copyOf(months);
      maybeLast = Set.copyOf(maybeLast);
      starters = Set.copyOf(starters);
    }

    /** The words whose full stop is part of the token. */
    public Set<String> dotted() {
      return Stream.of(titles, months, maybeLast)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
