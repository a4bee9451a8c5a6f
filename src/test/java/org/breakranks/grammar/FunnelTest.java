package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.breakranks.Core;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.GoldFile;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.CleanText;
import org.breakranks.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grammar can find something in passes the funnel; most general news does not. */
class FunnelTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final WordClasses WORDS = WordClasses.from(LEXICON.table("words"));
  private static final Verbs VERBS = Verbs.from(LEXICON.table("verbs"));
  private static final Triggers TRIGGERS = Triggers.from(LEXICON.table("triggers"), VERBS, WORDS);
  private static final Grammar GRAMMAR = Grammar.of(LEXICON);
  private static final Funnel FUNNEL = Funnel.of(LEXICON);
  private static final Set<String> BESIDE_MORE =
      Set.of("noun", "reception", "crossing", "missing", "unbidden");
  private static final List<String> LEADS =
      List.of(
          "",
          "Ten Taliban fighters were seen in Kunduz on Sunday. ",
          "Three sergeants of the Venezuelan army fled. It rained. The road was closed. ",
          "Militants of Boko Haram came on Monday. Nobody had called them. ");
  private static final List<String> TITLES = List.of("", "Soldiers flee", "Rebels give up");
  private static final List<String> BEFORE =
      List.of(
          "They ",
          "Seven of them ",
          "The men ",
          "Abdul Wali, a commander, ",
          "KUNDUZ - Afghan police denied that 12 of their officers had ",
          "Ten Taliban fighters ",
          "On Monday 14 Afghan soldiers in Kunduz ",
          "The Nigerian army on Friday ",
          "Officials in Achin, Nangarhar, claimed credit for the ",
          "The governor announced the ",
          "The group's ");
  private static final List<String> AFTER =
      List.of(
          "to the Afghan army in Kunduz on Monday.",
          "of 30 repentant Taliban fighters in Achin on Sunday.",
          "the Taliban in Helmand on Tuesday, police said.",
          "30 surrendered Boko Haram militants in Borno.",
          "Pakistan across the border on Friday, officials said.",
          "on Saturday of 71 insurgents in Farah.",
          "President Kiir's SPLM last week.",
          "into Norte de Santander, in Colombia, 14 to the governor and seven to the police.",
          "home without permission on Friday, an officer said.",
          "here. Of them, nine belong to the NDFB and five to ULFA.");
  private static final List<String> FILLERS =
      List.of("the", "of", "his", "all", "AK-47", "3,000", "\u201c", "U.S.", "well-known", "4.5km");
  private static final List<String> BLANKS = List.of(" ", "  ", "\n", "\u00a0", "&nbsp;", " \r\n");

  /**
   * Some kinds of triggers are accepted only beside more words; of them the next test takes care.
   */
  @Property(tries = 6000)
  void everySentenceWithATriggerPasses(@ForAll("rows") Row row, @ForAll long seed) {
    String text = written(row.required("pattern"), new Random(seed));

    boolean holds = holdsTrigger(text, row.required("name"));

    Statistics.label("holds the trigger").collect(holds);
    Statistics.label("holds the trigger")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 70));
    assertThat(FUNNEL.mayHold(text) || !holds).as(text).isTrue();
  }

  @Provide
  Arbitrary<Row> rows() {
    return Arbitraries.of(
        LEXICON.table("triggers").rows().stream()
            .filter(row -> !TriggerPattern.of(row, VERBS, WORDS).repeats())
            .filter(row -> !BESIDE_MORE.contains(row.required("needs")))
            .toList());
  }

  /** Every trigger among words that acts are told with: what is accepted then, passes. */
  @Property(tries = 3000)
  void everyTextWithAnAcceptedMentionPasses(@ForAll("allRows") Row row, @ForAll long seed) {
    Random random = new Random(seed);
    String act = written(row.required("pattern"), random).replace("Yesterday they ", "");
    String text =
        any(LEADS, random) + any(BEFORE, random) + act.replace("here.", "") + any(AFTER, random);
    AnnotatedPassage article =
        Core.passage("article", any(TITLES, random), LocalDate.of(2018, 11, 1), text);

    boolean accepted = GRAMMAR.mentions(article).stream().anyMatch(Mention::isAccepted);

    Statistics.label("accepted").collect(accepted);
    Statistics.label("accepted")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    assertThat(passes(article.passage()) || !accepted).as(text).isTrue();
  }

  private static boolean passes(Passage passage) {
    return FUNNEL.mayHold(passage.title() + "\n" + passage.received()) && FUNNEL.mayReport(passage);
  }

  @Provide
  Arbitrary<Row> allRows() {
    return Arbitraries.of(LEXICON.table("triggers").rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev",
        "blind",
        "wire",
        "press",
        "examples",
        "brief",
        "features",
        "general",
        "heldout",
        "nearmiss",
        "plain"
      })
  void everyAnnotatedArticleWithAnAcceptedMentionPasses(String set) {
    for (Gold gold : GoldFile.read(Path.of("src/test/resources/gold", set + ".jsonl"))) {
      AnnotatedPassage article = Core.passage(gold);
      boolean accepted = GRAMMAR.mentions(article).stream().anyMatch(Mention::isAccepted);

      assertThat(passes(article.passage()) || !accepted).as(gold.id()).isTrue();
    }
  }

  private static boolean holdsTrigger(String text, String name) {
    return LEXICON.segmenter().sentences(CleanText.of(text).text()).stream()
        .flatMap(sentence -> TRIGGERS.in(sentence).stream())
        .flatMap(List::stream)
        .anyMatch(trigger -> trigger.name().equals(name));
  }

  /** A sentence that holds the pattern, in a writing as a crawler may bring it. */
  private static String written(String pattern, Random random) {
    List<String> tokens = new ArrayList<>(List.of("Yesterday", "they"));
    for (String part : pattern.split(" ", -1)) {
      boolean optional = part.endsWith("?");
      String core = optional ? part.substring(0, part.length() - 1) : part;
      if (core.startsWith("..")) {
        int gap = random.nextInt(Integer.parseInt(core.substring(2)) + 1);
        random.ints(gap, 0, FILLERS.size()).forEach(i -> tokens.add(FILLERS.get(i)));
      } else if (!optional || random.nextBoolean()) {
        tokens.addAll(List.of(word(core, random).split(" ")));
      }
    }
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(received(token, random)).append(blank(random)));
    return text.append("here.").toString();
  }

  private static String word(String core, Random random) {
    boolean verb = core.endsWith("/v");
    String inner = verb ? core.substring(0, core.length() - 2) : core;
    Set<String> choices = new TreeSet<>();
    if (inner.startsWith("<")) {
      choices.addAll(WORDS.entries(inner.substring(1, inner.length() - 1)));
    } else {
      choices.addAll(List.of(inner.replaceAll("[()]", "").split("\\|")));
    }
    String chosen = any(choices, random);
    return verb ? any(new TreeSet<>(VERBS.forms(chosen).keySet()), random) : chosen;
  }

  private static String any(Set<String> words, Random random) {
    return any(List.copyOf(words), random);
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String received(String token, Random random) {
    int at = 1 + random.nextInt(token.length());
    return switch (random.nextInt(6)) {
      case 0 -> token.toUpperCase(java.util.Locale.ROOT);
      case 1 -> token.substring(0, at) + "\u00ad" + token.substring(at);
      case 2 -> token.replace('-', '\u2011').replace('\'', '\u2019');
      default -> token;
    };
  }

  private static String blank(Random random) {
    return BLANKS.get(random.nextInt(BLANKS.size()));
  }

  @Test
  void everydayWordsAloneDoNotPass() {
    assertThat(FUNNEL.mayHold("The board put off the vote and went over the plan on Monday."))
        .isFalse();
    assertThat(FUNNEL.mayHold("He laid the papers down. The police found a gun and a rifle."))
        .isFalse();
    assertThat(FUNNEL.mayHold("")).isFalse();
  }

  @Test
  void everydayVerbsWithoutWhatAnActNeedsDoNotReport() {
    assertThat(mayReport("The police said the club joined the league in 2009.")).isFalse();
    assertThat(mayReport("Soldiers watched. The minister pledged to plant trees.")).isFalse();
    assertThat(mayReport("The army watched. The flight was late.")).isFalse();
    assertThat(mayReport("The bank surrendered. Rain fell.")).isFalse();
    assertThat(mayReport("Rebels were seen. It rained. Ten surrendered.")).isTrue();
  }

  private static boolean mayReport(String text) {
    return FUNNEL.mayReport(Core.passage("article", null, null, text).passage());
  }

  @Test
  void wordsFarApartDoNotPass() {
    assertThat(FUNNEL.mayHold("They laid the stone. " + "Rain fell. ".repeat(20) + "Guns down."))
        .isFalse();
  }

  @Test
  void wordsAtTheEndOfATextPass() {
    assertThat(FUNNEL.mayHold("Twelve rebels capitulated")).isTrue();
  }

  @Test
  void whatATriggerNeedsMayStandWithinIt() {
    Passage passage =
        Core.passage(
                "article",
                "",
                LocalDate.of(2018, 11, 1),
                "Ten Afghan soldiers disappeared from their training center in Ghor on Monday.")
            .passage();

    assertThat(passes(passage)).isTrue();
  }
}
