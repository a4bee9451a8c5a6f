package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.breakranks.Core;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Table;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;

/** What holds for the reading of any text: it ends, it quotes what stands there, it is stable. */
class GrammarProperties {

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);
  private static final int LONG = 100_000;
  private static final Duration NOISE = Duration.ofMillis(500);
  private static final String STORY =
      "Ten Taliban fighters surrendered in Achin district of Nangarhar province, Afghanistan, on"
          + " Monday, the governor's spokesman, Attaullah Khogyani, said. They handed over 12"
          + " rifles.";

  @Property(tries = 150)
  void readsAnyTextWithoutFailing(@ForAll String text) {
    quotesWhatStandsThere(text);
  }

  @Property(tries = 400)
  void readsAnyChainOfCueWordsWithoutFailing(@ForAll("cueWords") List<String> words) {
    quotesWhatStandsThere(String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> cueWords() {
    return Arbitraries.of(
            "ten",
            "Taliban",
            "fighters",
            "surrendered",
            "to",
            "the",
            "army",
            "in",
            "Achin",
            "on",
            "Monday",
            "said",
            "according to",
            ",",
            ".",
            "\"",
            "(",
            ")",
            ":",
            ";",
            "who",
            "and",
            "known as",
            "a spokesman",
            "by",
            "after",
            "a day",
            "since",
            "they",
            "another",
            "30",
            "IS",
            "–",
            "\n\n",
            "&nbsp;",
            "&#8217;s",
            "defected",
            "police chief",
            "told",
            "was",
            "announced",
            "Daesh",
            "3:00",
            "2018",
            "district",
            "capital of",
            "at the airport")
        .list()
        .ofMaxSize(40);
  }

  private static void quotesWhatStandsThere(String text) {
    for (Mention mention : Core.mentions(text, PUBLISHED)) {
      assertThat(mention.evidenceBegin()).isBetween(0, text.length());
      assertThat(mention.evidenceEnd()).isBetween(mention.evidenceBegin(), text.length());
      assertThat(text.substring(mention.evidenceBegin(), mention.evidenceEnd()))
          .isEqualTo(mention.evidence());
    }
  }

  /** Four times the text takes four times as long when time is linear, sixteen times when not. */
  @Property(tries = 10)
  void takesTimeInProportionToTheLength(@ForAll("pieces") String piece) {
    timeOf(piece, LONG / 4);
    Duration quarter = timeOf(piece, LONG / 4);

    assertThat(timeOf(piece, LONG)).isLessThan(quarter.multipliedBy(8).plus(NOISE));
  }

  @Example
  void readsAMegabyteOfCueWordsInProportionToo() {
    String piece = "Ten fighters surrendered to the army and two defected. ";
    Duration quarter = timeOf(piece, 250_000);

    assertThat(timeOf(piece, 1_000_000)).isLessThan(quarter.multipliedBy(8).plus(NOISE));
  }

  private static Duration timeOf(String piece, int length) {
    long begin = processorTime();
    Core.mentions(piece.repeat(length / piece.length()), PUBLISHED);
    return Duration.ofNanos(processorTime() - begin);
  }

  /** Of this thread alone, so that a busy machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "surrendered ",
        "ten fighters surrendered to ",
        "he said ",
        "Ten Taliban fighters surrendered in Achin on Monday, police said. ",
        "ten fighters, who fled, and six soldiers joined the Taliban in Achin, ",
        "(",
        "((a) ",
        "\"",
        "- fighters surrendered\n",
        "known as ");
  }

  @Example
  void doesNotDependOnTheOrderOfRows() {
    Sentence sentence =
        Lexicon.bundled().segmenter().sentences(STORY.replace(". They", " and they")).get(0);
    List<List<Trigger>> found = triggers(UnaryOperator.identity()).in(sentence);

    assertThat(found).isNotEmpty();
    assertThat(triggers(GrammarProperties::reversed).in(sentence)).isEqualTo(found);
  }

  private static Triggers triggers(UnaryOperator<List<String>> order) {
    WordClasses words = WordClasses.from(table("words.tsv", order));
    Verbs verbs = Verbs.from(table("verbs.tsv", order));
    return Triggers.from(table("triggers.tsv", order), verbs, words);
  }

  private static Table table(String file, UnaryOperator<List<String>> order) {
    List<String> lines = new ArrayList<>(lines(file));
    lines.removeIf(line -> line.startsWith("#"));
    List<String> rows = order.apply(lines.subList(1, lines.size()));
    return Table.read(file, lines.get(0) + "\n" + String.join("\n", rows));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("conf/lexicon", file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> reversed(List<String> rows) {
    List<String> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Of a paragraph of several lines; of two alone the width cannot be told. */
  @Property
  void doesNotDependOnTheWrappingOfLines(@ForAll("widths") int width) {
    String paragraph =
        STORY
            + " Traders in the bazaar said the price of flour had risen for the third week in a"
            + " row. It has snowed on the passes since early October, and the road to the south"
            + " is open for six hours a day. Nobody could say when it would be cleared.";

    assertThat(read(wrapped(paragraph, width))).isEqualTo(read(paragraph));
  }

  @Provide
  Arbitrary<Integer> widths() {
    return Arbitraries.integers().between(45, 150);
  }

  /** Each line takes as many words as fit. */
  private static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= width;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits && column > 0 ? column + 1 + word.length() : word.length();
    }
    return lines.toString();
  }

  @Property(tries = 10)
  void doesNotDependOnAnUnrelatedParagraph(@ForAll("unrelated") String paragraph) {
    assertThat(read(STORY + "\n\n" + paragraph)).isEqualTo(read(STORY));
  }

  @Provide
  Arbitrary<String> unrelated() {
    return Arbitraries.of(
        "Traders said the price of flour had risen for the third week in a row.",
        "It has snowed on the passes since early October.",
        "The match ended in a draw, the coach told reporters.",
        "Four people were killed in a road accident on Sunday.");
  }

  @Property(tries = 10)
  void readsOtherWritingsOfTheSame(@ForAll("writings") String writing) {
    assertThat(read(writing)).isEqualTo(read(STORY));
  }

  @Provide
  Arbitrary<String> writings() {
    return Arbitraries.of(
        STORY.replace(" ", "\u00a0"),
        STORY.replace("'", "\u2019"),
        STORY.replace("'", "&#8217;").replace(", on", ",&nbsp;on"),
        STORY.replace("Nangarhar", "Nangarh\u0101r"),
        STORY.replace("Ten ", "Ten (10) "),
        STORY.replace("Monday", "Mon\u00adday"));
  }

  @Example
  void readsCapitalsAlone() {
    assertThat(factsOf(STORY.toUpperCase(Locale.ROOT))).isEqualTo(factsOf(STORY));
  }

  @Example
  void readsSmallLettersAlone() {
    assertThat(factsOf(STORY.toLowerCase(Locale.ROOT))).isEqualTo(factsOf(STORY));
  }

  /** What is read of the one act, without the wording. */
  private static String read(String text) {
    Mention act = act(text);
    return factsOf(text) + " by " + act.claim().claimant().replace('\u2019', '\'');
  }

  private static String factsOf(String text) {
    Mention act = act(text);
    return String.join(
        " ",
        act.eventType().name(),
        act.actor().name(),
        act.recipient().name(),
        String.valueOf(act.people().best()),
        String.valueOf(act.when().eventDate()),
        act.where().admin1(),
        act.where().admin2());
  }

  private static Mention act(String text) {
    return Core.mentions(text, PUBLISHED).stream()
        .filter(Mention::isAccepted)
        .findFirst()
        .orElseThrow();
  }
}
