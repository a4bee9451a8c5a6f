package org.breakranks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.breakranks.evaluation.Dedup;
import org.breakranks.evaluation.Detection;
import org.breakranks.evaluation.Evaluation;
import org.breakranks.evaluation.FalseAlarms;
import org.breakranks.evaluation.TrendError;

/** Scores as JSON with sorted keys, for comparing one state of the reading with another. */
final class EvaluationJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private EvaluationJson() {}

  /** One object: the scores over all articles, and below {@code countries} those of each. */
  static String of(Evaluation total, Map<String, Evaluation> countries) {
    Map<String, Object> all = scores(total);
    Map<String, Object> each = new TreeMap<>();
    countries.forEach((country, score) -> each.put(country, scores(score)));
    all.put("countries", each);
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of texts and numbers are always JSON", e);
    }
  }

  private static Map<String, Object> scores(Evaluation score) {
    Map<String, Object> scores = new TreeMap<>();
    scores.put("articles", score.sizes().articles());
    scores.put("gold_events", score.sizes().goldEvents());
    scores.put("gold_required", score.sizes().goldRequired());
    scores.put("pred_rows", score.sizes().predictedRows());
    scores.put("pred_rows_of_unknown_articles", score.sizes().rowsOfUnknownArticles());
    scores.put("type_confusions", score.remarks().typeConfusions());
    scores.put("duplicate_mentions", score.remarks().duplicateMentions());
    scores.put("split_mentions", score.remarks().splitMentions());
    scores.put("forgiven_optional", score.remarks().forgiven());
    scores.put("detection", detection(score.detection()));
    scores.put("detection_untyped", detection(score.detectionUntyped()));
    scores.put("strict", detection(score.strict()));
    scores.put("slots", slots(score));
    scores.put("negatives", falseAlarms(score));
    scores.put("dedup", dedup(score.dedup()));
    scores.put("trend", trend(score.trend()));
    return scores;
  }

  private static Map<String, Object> detection(Detection d) {
    return new TreeMap<>(
        Map.of(
            "tp", d.hits(),
            "fp", d.falsePositives(),
            "fn", d.misses(),
            "precision", d.precision(),
            "recall", d.recall(),
            "f1", d.f1()));
  }

  private static Map<String, Object> slots(Evaluation score) {
    Map<String, Object> slots = new TreeMap<>();
    score
        .slots()
        .forEach(
            (slot, share) ->
                slots.put(
                    slot.name().toLowerCase(Locale.ROOT),
                    new TreeMap<>(Map.of("accuracy", share.accuracy(), "n", share.of()))));
    return slots;
  }

  private static Map<String, Object> falseAlarms(Evaluation score) {
    Map<String, Object> classes = new TreeMap<>();
    score.falseAlarms().forEach((name, alarms) -> classes.put(name, alarms(alarms)));
    return classes;
  }

  private static Map<String, Object> alarms(FalseAlarms alarms) {
    return new TreeMap<>(
        Map.of(
            "articles", alarms.articles(),
            "articles_with_fp", alarms.articlesWithFalsePositive(),
            "fp", alarms.falsePositives()));
  }

  private static Map<String, Object> dedup(Dedup d) {
    Map<String, Object> dedup = new TreeMap<>();
    dedup.put("items", d.items());
    dedup.put("gold_clusters", d.goldClusters());
    dedup.put("pred_clusters", d.predictedClusters());
    dedup.put("b3_precision", d.cubedPrecision());
    dedup.put("b3_recall", d.cubedRecall());
    dedup.put("b3_f1", d.cubedF1());
    dedup.put("pair_precision", d.pairPrecision());
    dedup.put("pair_recall", d.pairRecall());
    dedup.put("pair_f1", d.pairF1());
    return dedup;
  }

  private static Map<String, Object> trend(TrendError t) {
    return new TreeMap<>(
        Map.of(
            "error", t.error(),
            "abs_difference", t.difference(),
            "gold_events", t.goldEvents(),
            "gold_cells", t.goldCells(),
            "pred_events", t.predictedEvents(),
            "pred_cells", t.predictedCells()));
  }
}
