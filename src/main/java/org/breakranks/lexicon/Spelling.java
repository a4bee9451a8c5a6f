package org.breakranks.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a name when the accidents of writing are taken off: case, accents,
 * transliteration marks, hyphens and the stops of abbreviations. {@code Jawzjān} and {@code
 * jawzjan} have the same parts, so have {@code Sar-e-Pol} and {@code Sar-e Pol}.
 */
public final class Spelling {

  private Spelling() {}

  /**
   * The parts of a name or token in lower case: words and numbers, and marks such as {@code (} or
   * {@code /} as parts of their own. Quotation marks and apostrophes are no parts, but a final
   * {@code 's} is: {@code People's} has the parts {@code people} and {@code s}; {@code U.S.} has
   * the one part {@code us}.
   */
  public static List<String> parts(String name) {
    String plain = isPlain(name) ? name : plain(name);
    List<String> parts = new ArrayList<>(2);
    StringBuilder part = new StringBuilder();
    boolean dotted = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        part.append(c);
      } else if (c == '.' && (part.length() == 1 || (dotted && !part.isEmpty()))) {
        dotted = true;
      } else if (c != '\'' || isFinalS(plain, i)) {
        dotted = false;
        flush(part, parts);
        if ("()/,&%$+".indexOf(c) >= 0) {
          parts.add(c == '&' ? "and" : String.valueOf(c));
        }
      }
    }
    flush(part, parts);
    return parts;
  }

  /**
   * The consonants of a name as they sound, so that transliterations of one name agree: {@code Qush
   * Tepa} and {@code Khush Tipa} are both {@code kshtp}.
   */
  public static String skeleton(String name) {
    String letters = String.join("", parts(name));
    String sounds =
        letters.replace("kh", "k").replace("gh", "g").replace("q", "k").replace("ph", "f");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      boolean repeated = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if ("aeiouyw".indexOf(c) < 0 && !repeated) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  /** The number of its groups of vowels, which transliterations of one name share. */
  static int vowels(String name) {
    int groups = 0;
    boolean inside = false;
    for (String part : parts(name)) {
      for (int i = 0; i < part.length(); i++) {
        boolean vowel = "aeiou".indexOf(part.charAt(i)) >= 0;
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
      }
      inside = false;
    }
    return groups;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static boolean isFinalS(String plain, int apostrophe) {
    int s = apostrophe + 1;
    return s < plain.length()
        && plain.charAt(s) == 's'
        && (s + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(s + 1)));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z') || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128 && c != '`')) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), plain);
    }
    return plain.toString();
  }

  private static void append(char c, StringBuilder plain) {
    switch (c) {
      case 'ı' -> plain.append('i');
      case 'ø' -> plain.append('o');
      case 'ł' -> plain.append('l');
      case 'đ', 'ð' -> plain.append('d');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'þ' -> plain.append("th");
      case 'ə' -> plain.append('a');
      case '‘', '’', '‛', 'ʼ', 'ʻ', 'ʿ', 'ʾ', 'ʹ', '′', '`', '´' -> plain.append('\'');
      case '‐', '‑', '–', '—' -> plain.append('-');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          plain.append(c);
        }
      }
    }
  }
}
