package org.breakranks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.evaluation.Evaluation;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.GoldFile;
import org.breakranks.evaluation.Prediction;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The resolver fed with the annotated mentions. */
class GoldResolutionTest {

  private static final Path GOLD = Path.of("src/test/resources/gold/dev.jsonl");

  @Test
  void annotatedMentionsBecomeTheAnnotatedEvents() {
    List<Gold> articles = GoldFile.read(GOLD);
    Evaluation score = Evaluation.of(articles, predictions(articles));
    assertThat(score.dedup().pairF1()).as(score.report()).isGreaterThanOrEqualTo(0.92);
    assertThat(score.dedup().cubedF1()).as(score.report()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.trend().error()).as(score.report()).isLessThanOrEqualTo(0.05);
  }

  private static List<Prediction> predictions(List<Gold> articles) {
    Map<String, String> events = new HashMap<>();
    Resolver.of(Lexicon.bundled())
        .resolve(GoldReports.of(articles))
        .forEach(
            resolved ->
                resolved
                    .event()
                    .sourcing()
                    .mentionIds()
                    .forEach(id -> events.put(id, resolved.event().eventId())));
    List<Prediction> predictions = new ArrayList<>();
    for (Gold article : articles) {
      for (int i = 0; i < article.events().size(); i++) {
        String event = events.get(GoldReports.mentionId(article, i));
        predictions.add(Prediction.of(article, article.events().get(i)).inEvent(event));
      }
    }
    return predictions;
  }
}
