package org.breakranks.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: runs between blank lines, and single lines where the line breaks
 * are not those of a fixed width ("wrapped" lines are joined).
 */
public final class Paragraphs {

  private static final int WIDEST_WRAP = 160;
  private static final int NARROWEST_WRAP = 40;
  private static final String BULLETS = "-–•*#>·";

  private Paragraphs() {}

  /** The paragraphs of {@code text} in order, blank ones left out. */
  public static List<Span> in(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Span line = new Span(begin, end);
      if (line.of(text).isBlank()) {
        close(text, block, paragraphs);
      } else {
        block.add(line);
      }
      begin = end + 1;
    }
    close(text, block, paragraphs);
    return paragraphs;
  }

  private static void close(String text, List<Span> block, List<Span> paragraphs) {
    if (block.isEmpty()) {
      return;
    }
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    Span current = block.get(0);
    for (int i = 1; i < block.size(); i++) {
      Span next = block.get(i);
      boolean widest = block.get(i - 1).length() == width;
      int limit = widest && !wrapsElsewhere(text, block, width) ? WIDEST_WRAP + 1 : width;
      if (isWrapped(text, block.get(i - 1), next, limit)) {
        current = current.cover(next);
      } else {
        paragraphs.add(current);
        current = next;
      }
    }
    paragraphs.add(current);
    block.clear();
  }

  /** Whether a line that is not the widest breaks for want of room: then the widest does, too. */
  private static boolean wrapsElsewhere(String text, List<Span> block, int width) {
    for (int i = 1; i < block.size(); i++) {
      Span line = block.get(i - 1);
      if (line.length() < width && isWrapped(text, line, block.get(i), width)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the break between two lines is one of width: the next word would not have fitted. */
  private static boolean isWrapped(String text, Span line, Span next, int width) {
    String above = line.of(text).strip();
    String below = next.of(text).strip();
    char first = below.charAt(0);
    if (BULLETS.indexOf(first) >= 0 || above.endsWith(":") || isNumbered(below)) {
      return false;
    }
    if (Character.isLowerCase(first) && !endsSentence(above)) {
      return true;
    }
    int firstWord = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
    return width <= WIDEST_WRAP && width >= NARROWEST_WRAP && line.length() + 1 + firstWord > width;
  }

  private static boolean endsSentence(String line) {
    return ".!?\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isNumbered(String line) {
    int at = 0;
    while (at < line.length() && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at > 0
        && at < 3
        && at < line.length()
        && (line.charAt(at) == '.' || line.charAt(at) == ')');
  }
}
