package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.breakranks.Core;
import org.breakranks.evaluation.GoldFile;

/**
 * Texts of the lexicon's own words, names and numbers, and annotated articles cut off anywhere with
 * some words exchanged: what is written in terms that rules look for leads far into them.
 */
class LexiconWordsProperties {

  private static final int LONGEST_WORD = 60;
  private static final int MOST_WORDS = 60;
  private static final int MOST_EDITS = 8;
  private static final int LONGEST_CUT = 900;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 2_500;

  private static final List<String> MARKS =
      List.of(
          ".",
          ",",
          ";",
          ":",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "]",
          "-",
          "—",
          "\n",
          "\n\n",
          "?",
          "!",
          "…",
          "|",
          "/",
          "“",
          "”",
          "'s",
          "%",
          "1,200",
          "65",
          "ten",
          "a dozen",
          "20 to 30",
          "2018",
          "Monday",
          "Aug. 3, 2018",
          "at least",
          "who",
          "that",
          "and",
          "of",
          "in",
          "from",
          "to",
          "said",
          "surrendered",
          "defected",
          "deserted",
          "laid down their arms",
          "fighters",
          "soldiers",
          "Taliban",
          "commander",
          "Kunduz",
          "including",
          "among them",
          "led by",
          "they");

  private final List<List<String>> tables;
  private final List<String> articles;

  LexiconWordsProperties() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("conf/lexicon"))) {
      tables = files.sorted().map(LexiconWordsProperties::words).toList();
    }
    articles =
        Stream.of("dev", "wire")
            .flatMap(
                gold ->
                    GoldFile.read(Path.of("src/test/resources/gold/" + gold + ".jsonl")).stream())
            .map(article -> article.text())
            .toList();
  }

  @Property
  void quoteWhatStandsThere(@ForAll("written") String text, @ForAll("days") LocalDate published) {
    for (Mention mention : Core.mentions(text, published)) {
      assertThat(text.substring(mention.evidenceBegin(), mention.evidenceEnd()))
          .isEqualTo(mention.evidence());
    }
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.randomValue(random -> random.nextInt(3) == 0 ? row(random) : cut(random));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays).injectNull(0.2);
  }

  private String row(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(MOST_WORDS);
    for (int i = 0; i < words; i++) {
      text.append(word(random)).append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private String cut(Random random) {
    String article = articles.get(random.nextInt(articles.size()));
    int from = random.nextBoolean() ? 0 : random.nextInt(article.length());
    int to = Math.min(article.length(), from + 1 + random.nextInt(LONGEST_CUT));
    List<String> words = new ArrayList<>(Arrays.asList(article.substring(from, to).split(" ", -1)));
    for (int edits = random.nextInt(MOST_EDITS); edits > 0; edits--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.set(at, word(random));
        case 1 -> words.add(at, word(random));
        default -> Collections.swap(words, at, random.nextInt(words.size()));
      }
    }
    return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
  }

  private String word(Random random) {
    if (random.nextInt(3) == 0) {
      return MARKS.get(random.nextInt(MARKS.size()));
    }
    List<String> table = tables.get(random.nextInt(tables.size()));
    String word = table.get(random.nextInt(table.size()));
    return random.nextInt(6) == 0
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  private static List<String> words(Path table) {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("[\t|<>\\[\\]()?*+]+", -1)))
          .map(String::strip)
          .filter(word -> !word.isEmpty() && word.length() < LONGEST_WORD)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
