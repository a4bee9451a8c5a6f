package org.breakranks.evaluation;

/**
 * False positives in the articles of one class.
 *
 * @param articles of the class
 * @param articlesWithFalsePositive those with at least one
 * @param falsePositives all of them
 */
public record FalseAlarms(int articles, int articlesWithFalsePositive, int falsePositives) {

  static final FalseAlarms NONE = new FalseAlarms(0, 0, 0);

  FalseAlarms plus(FalseAlarms other) {
    return new FalseAlarms(
        articles + other.articles,
        articlesWithFalsePositive + other.articlesWithFalsePositive,
        falsePositives + other.falsePositives);
  }
}
