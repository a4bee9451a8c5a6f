package org.breakranks.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a name when the accidents of writing are taken off: case, accents,
 * transliteration marks, hyphens and the stops of abbreviations. {@code Jawzjān} and {@code
 * jawzjan} have the same parts, so have {@code Sar-e-Pol} and {@code Sar-e Pol}.
 */
public final class Spelling {

  private static final int SHORTEST_SOUND = 3;

  private Spelling() {}

  /**
   * The parts of a name or token in lower case: words and numbers, and marks such as {@code (} or
   * {@code /} as parts of their own. Quotation marks and apostrophes are no parts, but a final
   * {@code 's} is: {@code People's} has the parts {@code people} and {@code s}; {@code U.S.} has
   * the one part {@code us}.
   */
  public static List<String> parts(String name) {
    if (isWord(name)) {
      return List.of(name);
    }
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
   * The consonants of a name as they sound, and the number of its groups of vowels, so that
   * transliterations of one name agree: {@code Qush Tepa} and {@code Khush Tipa} are both {@code
   * kshtp3}. Empty for names of fewer than three consonants.
   */
  public static String sound(String name) {
    return sound(parts(name));
  }

  /** Whether two in five letters at most would have to be changed: {@code Sangin, Sangeen}. */
  static boolean areAlike(String one, String two) {
    String left = String.join("", parts(one));
    String right = String.join("", parts(two));
    int[] changes = new int[right.length() + 1];
    Arrays.setAll(changes, at -> at);
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = changes[0];
      changes[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = changes[j];
        changes[j] = Math.min(changed, 1 + Math.min(changes[j], changes[j - 1]));
      }
    }
    return 5 * changes[right.length()] <= 2 * Math.max(left.length(), right.length());
  }

  /** The sound of a name of these parts. */
  static String sound(List<String> parts) {
    StringBuilder sound = new StringBuilder();
    int vowels = 0;
    char last = 0;
    for (String part : parts) {
      boolean inside = false;
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        boolean vowel = "aeiou".indexOf(c) >= 0;
        vowels += vowel && !inside ? 1 : 0;
        inside = vowel;
        char consonant = vowel ? 0 : consonant(c, i == 0 ? 0 : part.charAt(i - 1));
        if (consonant != 0 && consonant != last) {
          sound.append(consonant);
          last = consonant;
        }
      }
    }
    return sound.length() < SHORTEST_SOUND ? "" : sound.append(vowels).toString();
  }

  /** What a consonant behind another letter sounds like; 0 for nothing. */
  private static char consonant(char c, char before) {
    return switch (c) {
      case 'y', 'w' -> 0;
      case 'q' -> 'k';
      case 'h' -> before == 'k' || before == 'g' || before == 'p' ? 0 : 'h';
      default -> c;
    };
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

  /** Whether a name is one part as it stands, as most tokens are. */
  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
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
    if (isPlain(lower)) {
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
