package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The scanner beside the regular expression that says what it does. */
class TokenScannerTest {

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";
  private static final String FINAL_S = "'s(?![\\p{L}\\p{Nd}\\p{Mn}_])";
  private static final List<String> AWKWARD =
      List.of(
          "a",
          "Bé",
          "'s",
          "'",
          "\"",
          ".",
          ". ",
          " ",
          "-",
          "--",
          "\n",
          "1,000",
          "2.5",
          "12,34,567.8",
          "U.S.",
          "Gen. ",
          "Nov.",
          "a.m.",
          "lT.",
          "(",
          "—",
          "\uD83D\uDE00",
          "\uD835\uDD04",
          "\uD83D",
          "\u0301",
          "\u0660",
          "½",
          "ⅷ",
          "\t",
          "\u00A0",
          "$",
          "x'y",
          "s",
          "_",
          "…",
          "'S");

  private final Segmenter segmenter = Lexicon.bundled().segmenter();
  private final TokenScanner scanner = TokenScanner.of(segmenter.abbreviations().dotted());
  private final Pattern pattern = pattern();

  private Pattern pattern() {
    String dotted =
        segmenter.abbreviations().dotted().stream()
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:\\p{L}\\.){2,}+"
            + ("|(?<!" + WORD + ")(?i:" + dotted + ")\\.")
            + "|\\d{1,3}(?:,\\d{2,3})++(?:\\.\\d+)?"
            + "|\\d+\\.\\d+"
            + ("|" + WORD + "++(?:(?:-|(?!" + FINAL_S + ")')" + WORD + "++)*+")
            + ("|" + FINAL_S)
            + "|\\S");
  }

  @Test
  void cutsAnyStringAsTheRulesSay() {
    Random random = new Random(11);
    for (int i = 0; i < 50_000; i++) {
      assertCut(awkward(random));
    }
  }

  @Test
  void knowsAbbreviationsOnlyWhereAWordBegins() {
    assertThat(words("1Lt. xLt. (Lt. Lt.x Lt"))
        .containsExactly("1Lt", ".", "xLt", ".", "(", "Lt.", "Lt.", "x", "Lt");
  }

  @Test
  void leavesGroupsOfTheWrongLengthApart() {
    assertThat(words("1,2345 12345,678 1,00,000.5 1,5 3.x"))
        .containsExactly(
            "1,234", "5", "12345", ",", "678", "1,00,000.5", "1", ",", "5", "3", ".", "x");
  }

  private void assertCut(String text) {
    List<String> expected = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      expected.add(matcher.start() + " " + matcher.group());
    }
    assertThat(scanner.tokens(text, 0))
        .as(text)
        .extracting(token -> token.span().begin() + " " + token.text())
        .isEqualTo(expected);
  }

  private List<String> words(String text) {
    return scanner.tokens(text, 0).stream().map(Token::text).toList();
  }

  private static String awkward(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(
            i ->
                random.nextInt(5) == 0
                    ? Character.toString(random.nextInt(0x3000))
                    : AWKWARD.get(random.nextInt(AWKWARD.size())))
        .collect(Collectors.joining());
  }
}
