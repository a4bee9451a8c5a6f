package org.breakranks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.breakranks.Core;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the core reads the annotated articles; a change may not make it worse. The floors lie a
 * little below what is reached, for which see docs/accuracy.md.
 */
class AccuracyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // file, precision, recall, strict F1, share of the articles without events left alone
    "dev, 0.97, 0.96, 0.95, 0.96",
    "examples, 0.94, 0.90, 0.86, 0.97",
    "wire, 0.95, 0.95, 0.84, 0.94",
    "press, 0.94, 0.80, 0.66, 0.80",
    "blind, 0.86, 0.59, 0.49, 0.86",
    "general, 0.00, 1.00, 0.00, 0.97",
    "nearmiss, 0.00, 1.00, 0.00, 0.95",
    "brief, 0.89, 0.71, 0.65, 0.80",
    "heldout, 0.85, 0.79, 0.73, 0.80",
    "plain, 0.96, 0.96, 0.92, 0.93",
    "features, 0.88, 0.55, 0.55, 0.60",
    "world, 0.94, 0.90, 0.82, 0.90",
    "unread, 0.94, 0.77, 0.65, 0.90",
  })
  void doesNotFallBelowItsFloors(
      String file, double precision, double recall, double strict, double clean) {
    Evaluation score = score(file);
    String report = score.report();
    assertThat(score.detection().precision()).as(report).isGreaterThanOrEqualTo(precision);
    assertThat(score.detection().recall()).as(report).isGreaterThanOrEqualTo(recall);
    assertThat(score.strict().f1()).as(report).isGreaterThanOrEqualTo(strict);
    assertThat(clean(score.negatives())).as(report).isGreaterThanOrEqualTo(clean);
  }

  static Evaluation score(String file) {
    List<Gold> articles = GoldFile.read(Path.of("src/test/resources/gold", file + ".jsonl"));
    return Evaluation.of(articles, Core.predictions(articles));
  }

  private static double clean(FalseAlarms negatives) {
    return negatives.articles() == 0
        ? 1
        : 1 - (double) negatives.articlesWithFalsePositive() / negatives.articles();
  }
}
