package org.breakranks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression of the code takes more than linear time, whatever it is given. Time is
 * counted in characters looked at, so that a slow machine changes nothing.
 */
class PatternsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final int SHORT = 500;
  private static final int LONG = 4 * SHORT;

  /** Twice what four times the length may cost, and some for the set-up. */
  private static final int MOST_TIMES = 8;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {

    private final String text;
    private final long[] looks;

    Counted(String text, long[] looks) {
      this.text = text;
      this.looks = looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Every pattern of a constant, and every one that is written where it is used. */
  static Stream<String> patterns() throws IOException {
    Set<String> patterns = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        patterns.addAll(constants(file));
        Matcher written = WRITTEN.matcher(source);
        while (written.find()) {
          String pattern = written.group(2).translateEscapes();
          patterns.add(written.group(1).equals("matches") ? "\\A(?:" + pattern + ")" : pattern);
        }
      }
    }
    assertThat(patterns).hasSizeGreaterThan(40);
    return patterns.stream();
  }

  private static List<String> constants(Path file) {
    String name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
    List<String> patterns = new ArrayList<>();
    if (name.endsWith("package-info")) {
      return patterns;
    }
    try {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          patterns.add(((Pattern) field.get(null)).pattern());
        }
      }
      return patterns;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void takesLinearTime(String expression) {
    Pattern pattern = Pattern.compile(expression);
    Random random = new Random(expression.hashCode());
    for (String pump : pumps(expression, random)) {
      long few = looks(pattern, pump, SHORT);
      long many = looks(pattern, pump, LONG);
      assertThat(many)
          .as("%s over \"%s\" again and again: %d looks, then", expression, pump, few)
          .isLessThan(MOST_TIMES * Math.max(few, LONG));
    }
  }

  /** What may drive a pattern mad: what it is made of, and what it is not, in every mixture. */
  private static Set<String> pumps(String expression, Random random) {
    String letters = expression.replaceAll("\\\\.|[\\[\\](){}?*+^$|]", " ") + "a1 \"'<-./&\t\nÉ";
    Set<String> pumps =
        new LinkedHashSet<>(List.of("a", "1", " ", "a ", "1,", "<", "</a", "\"", "-"));
    pumps.addAll(
        List.of("date ", "2021-", "1 ", "19", "<!-- -->", "<!--", " of ", "January ", "U.S."));
    while (pumps.size() < 120) {
      StringBuilder pump = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        pump.append(letters.charAt(random.nextInt(letters.length())));
      }
      pumps.add(pump.toString());
    }
    return pumps;
  }

  private static long looks(Pattern pattern, String pump, int length) {
    long[] looks = new long[1];
    for (String end : new String[] {"", "\u0000", "!"}) {
      String text = pump.repeat(length / pump.length()) + end;
      pattern.matcher(new Counted(text, looks)).matches();
      Matcher found = pattern.matcher(new Counted(text, looks));
      while (found.find()) {
        assertThat(found.end()).isLessThanOrEqualTo(text.length());
      }
    }
    return looks[0];
  }
}
