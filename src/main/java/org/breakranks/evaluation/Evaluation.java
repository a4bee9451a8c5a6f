package org.breakranks.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The result of scoring predictions against annotated articles.
 *
 * @param sizes how much was compared
 * @param detection events found
 * @param detectionUntyped the same, a wrong type counted as found
 * @param strict the same, right only with type, actor, country, province and month
 * @param remarks what else became of predictions
 * @param slots per slot the share of matches that agree
 * @param falseAlarms per class of article
 * @param dedup merging over matches
 * @param trend error of the sums
 * @param misses required events not found
 * @param falsePositives predictions that are no events
 * @param slotErrors slots that disagree within matches
 */
public record Evaluation(
    Sizes sizes,
    Detection detection,
    Detection detectionUntyped,
    Detection strict,
    Remarks remarks,
    Map<Slot, Share> slots,
    Map<String, FalseAlarms> falseAlarms,
    Dedup dedup,
    TrendError trend,
    List<Miss> misses,
    List<FalsePositive> falsePositives,
    List<SlotError> slotErrors) {

  /**
   * How much was compared.
   *
   * @param articles annotated ones
   * @param goldEvents annotated events
   * @param goldRequired those that count
   * @param predictedRows predictions in known articles
   * @param rowsOfUnknownArticles predictions left out
   */
  public record Sizes(
      int articles,
      int goldEvents,
      int goldRequired,
      int predictedRows,
      int rowsOfUnknownArticles) {}

  /**
   * What else became of predictions.
   *
   * @param typeConfusions aligned with an event of another type
   * @param duplicateMentions second mentions of a matched act
   * @param splitMentions second mentions under another event id
   * @param forgiven aligned with an optional event
   */
  public record Remarks(
      int typeConfusions, int duplicateMentions, int splitMentions, int forgiven) {}

  public Evaluation {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    falseAlarms = Collections.unmodifiableMap(new TreeMap<>(falseAlarms));
    misses = List.copyOf(misses);
    falsePositives = List.copyOf(falsePositives);
    slotErrors = List.copyOf(slotErrors);
  }

  /** Scores with the names packed with the program, recruitment left out. */
  public static Evaluation of(List<Gold> articles, List<Prediction> predictions) {
    return of(articles, predictions, Recruitment.LEFT_OUT);
  }

  /** Scores with the names packed with the program. */
  public static Evaluation of(
      List<Gold> articles, List<Prediction> predictions, Recruitment recruitment) {
    return of(articles, predictions, Names.load(), recruitment);
  }

  /** Scores with names of your own. */
  public static Evaluation of(
      List<Gold> articles, List<Prediction> predictions, Names names, Recruitment recruitment) {
    return Scorer.score(articles, predictions, names, recruitment);
  }

  /** Scores the articles about each country by themselves, countries in alphabetical order. */
  public static Map<String, Evaluation> byCountry(
      List<Gold> articles, List<Prediction> predictions, Recruitment recruitment) {
    Names names = Names.load();
    Map<String, List<Gold>> groups = new TreeMap<>();
    for (Gold article : articles) {
      String country = article.country() == null ? "unknown" : article.country();
      groups.computeIfAbsent(country, c -> new ArrayList<>()).add(article);
    }
    Map<String, Evaluation> scores = new TreeMap<>();
    groups.forEach((country, own) -> scores.put(country, of(own, predictions, names, recruitment)));
    return scores;
  }

  /** False alarms over all classes of articles without events. */
  public FalseAlarms negatives() {
    return new TreeSet<>(falseAlarms.keySet())
        .stream()
            .filter(name -> !name.equals("pos"))
            .map(falseAlarms::get)
            .reduce(FalseAlarms.NONE, FalseAlarms::plus);
  }

  /** All measures as a text for people. */
  public String report() {
    return EvaluationText.report(this);
  }

  /** Every miss, false positive and wrong slot with its text. */
  public String errors() {
    return EvaluationText.errors(this);
  }
}
