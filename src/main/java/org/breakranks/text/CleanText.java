package org.breakranks.text;

import java.util.Map;

/**
 * A text made easy to read, with the way back to the text as received: HTML entities decoded,
 * characters broken by a wrong encoding mended where that is certain, exotic spaces and quotation
 * marks made plain, invisible characters and the marks of footnotes dropped. Words stay as they
 * are.
 *
 * <p>Example: a non-breaking space written as an entity of six characters is one blank here, and
 * the words behind it map back to five characters further on.
 */
public final class CleanText {

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("rsquo", "'"),
          Map.entry("lsquo", "'"),
          Map.entry("rdquo", "\""),
          Map.entry("ldquo", "\""));
  private static final char DELETE = 0x7F;
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_FOOTNOTE = 4;

  private final String text;
  private final Origins origins;

  private CleanText(String text, Origins origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Cleans a text as received; never fails, and never returns more characters than came in. */
  public static CleanText of(String received) {
    StringBuilder out = new StringBuilder(received.length());
    Origins origins = new Origins();
    int at = 0;
    while (at < received.length()) {
      int plainEnd = plainEnd(received, at);
      if (plainEnd > at) {
        origins.add(at, plainEnd - at);
        out.append(received, at, plainEnd);
        at = plainEnd;
        continue;
      }
      int note = footnote(received, at);
      if (note > 0) {
        at += note;
        continue;
      }
      char c = received.charAt(at);
      String entity = c == '&' ? entityAt(received, at) : null;
      char repaired = Mojibake.at(received, at);
      int single = repaired == 0 ? 1 : Mojibake.width(received, at);
      int width = entity == null ? single : entity.length();
      String plain = entity == null ? plain(repaired == 0 ? c : repaired) : decode(entity);
      if (width == plain.length()) {
        origins.add(at, width);
      } else {
        origins.add(at, plain.length(), width);
      }
      out.append(plain);
      at += width;
    }
    return new CleanText(out.toString(), origins);
  }

  private static int plainEnd(String received, int from) {
    int end = from;
    while (end < received.length() && isPlain(received.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether cleaning may decode or mend something here, not only drop or replace marks. */
  public static boolean mayBeEncoded(String received) {
    for (int at = 0; at < received.length(); at++) {
      char c = received.charAt(at);
      if (isPlain(c)) {
        continue;
      }
      if (c == '&' || Mojibake.at(received, at) != 0 || footnote(received, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How long the mark of a footnote is that begins at {@code at}, "said.[12]"; 0 for none. */
  private static int footnote(String received, int at) {
    boolean opens = received.charAt(at) == '[';
    if (!opens || at == 0 || Character.isWhitespace(received.charAt(at - 1))) {
      return 0;
    }
    int end = at + 1;
    int last = Math.min(received.length(), at + LONGEST_FOOTNOTE);
    while (end < last && Character.isDigit(received.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 1 && end < received.length() && received.charAt(end) == ']';
    return closed ? end + 1 - at : 0;
  }

  /** Whether a character is dropped, so that what stands around it stands together. */
  public static boolean isInvisible(char c) {
    return plain(c).isEmpty();
  }

  /** The cleaned characters. */
  public String text() {
    return text;
  }

  /**
   * Where a span of the cleaned text stands in the text as received.
   *
   * @throws IndexOutOfBoundsException when the span is not inside the cleaned text
   */
  public Span received(Span span) {
    return origins.of(span);
  }

  /** The entity that begins at {@code at}, with its {@code &} and {@code ;}, or null. */
  private static String entityAt(String received, int at) {
    int last = Math.min(received.length(), at + LONGEST_ENTITY + 1);
    int end = at + 1;
    while (end < last && received.charAt(end) != ';') {
      end++;
    }
    if (end == last) {
      return null;
    }
    String entity = received.substring(at, end + 1);
    String name = entity.substring(1, entity.length() - 1);
    boolean known = name.startsWith("#") ? codePoint(name) > 0 : ENTITIES.containsKey(name);
    return known ? entity : null;
  }

  private static String decode(String entity) {
    String name = entity.substring(1, entity.length() - 1);
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    String character = Character.toString(codePoint(name));
    return character.length() == 1 ? plain(character.charAt(0)) : character;
  }

  private static int codePoint(String numeric) {
    try {
      boolean hex = numeric.startsWith("#x") || numeric.startsWith("#X");
      int value =
          hex ? Integer.parseInt(numeric.substring(2), 16) : Integer.parseInt(numeric.substring(1));
      return Character.isValidCodePoint(value) ? value : -1;
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  /** Whether a character is what it seems, as nearly all of a text are. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < DELETE && c != '&' && c != '[' && c != '`') || c == '\n';
  }

  private static String plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u02BB', '\u2032', '`', '\u00B4' ->
          "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011' -> "-";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\r' ->
          "";
      case '\u0085', '\u2028', '\u2029' -> "\n";
      case '\n' -> "\n";
      default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? " " : String.valueOf(c);
    };
  }
}
