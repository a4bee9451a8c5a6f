package org.breakranks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.breakranks.Core;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five news reports that are not part of the project; without them there is nothing to test. */
class SeedsTest {

  private static final Path TEXTS = Path.of("../shared/seeds");
  private static final Path GOLD = Path.of("../shared/gold/seeds.jsonl");

  private static List<Gold> articles;
  private static Evaluation score;

  @BeforeAll
  static void readThem() {
    assumeTrue(Files.exists(TEXTS) && Files.exists(GOLD), "not there: " + TEXTS + ", " + GOLD);
    articles = GoldFile.read(GOLD);
    score = Evaluation.of(articles, Core.predictions(articles));
  }

  @Test
  void theAnnotationsBelongToTheTexts() throws Exception {
    for (Gold article : articles) {
      assertThat(Files.readString(TEXTS.resolve(article.id()))).isEqualTo(article.text());
    }
  }

  @Test
  void findsEveryActThatCounts() {
    assertThat(score.misses()).as(score.errors()).isEmpty();
  }

  @Test
  void takesNothingElseForAnAct() {
    assertThat(score.falsePositives()).as(score.errors()).isEmpty();
  }

  @Test
  void readsEveryColumnOfThemRight() {
    assertThat(score.slotErrors()).as(score.errors()).isEmpty();
  }
}
