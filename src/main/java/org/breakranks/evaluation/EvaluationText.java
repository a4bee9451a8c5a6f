package org.breakranks.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Evaluations as text. */
public final class EvaluationText {

  private EvaluationText() {}

  /** One line per country: events found, and how well. */
  public static String countries(Map<String, Evaluation> scores) {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "%-22s %8s %6s %6s %6s %10s %8s %8s %8s",
            "country", "articles", "TP", "FP", "FN", "precision", "recall", "F1", "strict"));
    scores.forEach(
        (country, score) -> {
          Detection d = score.detection();
          lines.add(
              line(
                  "%-22s %8d %6d %6d %6d %10s %8s %8s %8s",
                  country,
                  score.sizes().articles(),
                  d.hits(),
                  d.falsePositives(),
                  d.misses(),
                  three(d.precision()),
                  three(d.recall()),
                  three(d.f1()),
                  three(score.strict().f1())));
        });
    return String.join("\n", lines);
  }

  static String report(Evaluation score) {
    List<String> lines = new ArrayList<>();
    addSizes(lines, score.sizes());
    addDetection(lines, score);
    addSlots(lines, score);
    addFalseAlarms(lines, score);
    addMerging(lines, score);
    return String.join("\n", lines);
  }

  private static void addSizes(List<String> lines, Evaluation.Sizes sizes) {
    String ignored =
        sizes.rowsOfUnknownArticles() == 0
            ? ""
            : line(" (+%d rows of unknown articles, ignored)", sizes.rowsOfUnknownArticles());
    lines.add(
        line(
            "articles %d, gold events %d (%d required), predicted rows %d%s",
            sizes.articles(),
            sizes.goldEvents(),
            sizes.goldRequired(),
            sizes.predictedRows(),
            ignored));
    lines.add("");
  }

  private static void addDetection(List<String> lines, Evaluation score) {
    lines.add(
        line("%-22s %6s %6s %6s %10s %8s %8s", "", "TP", "FP", "FN", "precision", "recall", "F1"));
    lines.add(detection("event detection", score.detection()));
    lines.add(detection("  type ignored", score.detectionUntyped()));
    lines.add(detection("strict (trend key)", score.strict()));
    Evaluation.Remarks remarks = score.remarks();
    lines.add(
        line(
            "type confusions %d, duplicate mentions %d, split mentions %d, forgiven (optional) %d",
            remarks.typeConfusions(),
            remarks.duplicateMentions(),
            remarks.splitMentions(),
            remarks.forgiven()));
    lines.add("");
  }

  private static String detection(String name, Detection d) {
    return line(
        "%-22s %6d %6d %6d %10s %8s %8s",
        name,
        d.hits(),
        d.falsePositives(),
        d.misses(),
        three(d.precision()),
        three(d.recall()),
        three(d.f1()));
  }

  private static void addSlots(List<String> lines, Evaluation score) {
    lines.add(line("%-14s %9s %6s", "slot", "accuracy", "n"));
    score
        .slots()
        .forEach(
            (slot, share) ->
                lines.add(
                    line("%-14s %9s %6d", slot.label(), three(share.accuracy()), share.of())));
    lines.add("");
  }

  private static void addFalseAlarms(List<String> lines, Evaluation score) {
    lines.add(line("%-24s %9s %8s %6s", "false positives in class", "articles", "with FP", "FP"));
    score.falseAlarms().forEach((name, alarms) -> lines.add(alarms(name, alarms)));
    lines.add(alarms("all without events", score.negatives()));
    lines.add("");
  }

  private static String alarms(String name, FalseAlarms alarms) {
    return line(
        "%-24s %9d %8d %6d",
        name, alarms.articles(), alarms.articlesWithFalsePositive(), alarms.falsePositives());
  }

  private static void addMerging(List<String> lines, Evaluation score) {
    Dedup d = score.dedup();
    lines.add(
        line(
            "%-12s %9s %8s %8s   (%d mentions, %d gold clusters, %d predicted)",
            "dedup",
            "precision",
            "recall",
            "F1",
            d.items(),
            d.goldClusters(),
            d.predictedClusters()));
    lines.add(merging("B-cubed", d.cubedPrecision(), d.cubedRecall(), d.cubedF1()));
    lines.add(merging("pairwise", d.pairPrecision(), d.pairRecall(), d.pairF1()));
    lines.add("");
    TrendError t = score.trend();
    lines.add(
        line(
            "trend error %s  (|difference| %d over %d gold events in %d cells;"
                + " %d predicted events in %d cells)",
            three(t.error()),
            t.difference(),
            t.goldEvents(),
            t.goldCells(),
            t.predictedEvents(),
            t.predictedCells()));
  }

  private static String merging(String name, double precision, double recall, double f1) {
    return line("%-12s %9s %8s %8s", name, three(precision), three(recall), three(f1));
  }

  static String errors(Evaluation score) {
    List<String> lines = new ArrayList<>();
    lines.add("MISSES (" + score.misses().size() + ")");
    score.misses().forEach(miss -> lines.add(miss(miss)));
    lines.add("\nFALSE POSITIVES (" + score.falsePositives().size() + ")");
    score
        .falsePositives()
        .forEach(
            wrong ->
                lines.add(
                    line(
                        "- %s\n    predicted: %s\n    text: %s",
                        heading(wrong.article()),
                        brief(wrong.prediction()),
                        oneLine(wrong.prediction().evidence()))));
    lines.add("\nSLOT ERRORS (" + score.slotErrors().size() + ")");
    score.slotErrors().stream()
        .sorted(Comparator.comparing(SlotError::slot).thenComparing(error -> error.article().id()))
        .forEach(error -> lines.add(slotError(error)));
    return String.join("\n", lines);
  }

  private static String miss(Miss miss) {
    String other =
        miss.otherType() == null
            ? ""
            : "\n    predicted with another type: " + brief(miss.otherType());
    return line(
        "- %s\n    gold: %s\n    text: %s%s",
        heading(miss.article()), brief(miss.event()), oneLine(miss.event().evidence()), other);
  }

  private static String slotError(SlotError error) {
    return line(
        "- %s %s\n    gold:      %s | by %s\n    predicted: %s | by %s\n    text: %s",
        error.slot().label(),
        error.article().id(),
        brief(error.event()),
        error.event().claimedBy(),
        brief(error.prediction()),
        error.prediction().claimedBy(),
        oneLine(error.prediction().evidence()));
  }

  private static String heading(Gold article) {
    return line("%s [%s] %s", article.id(), article.articleClass(), article.title());
  }

  private static String brief(GoldEvent event) {
    return line(
        "%s %s -> %s | %s-%s | %s | %s%s",
        event.type().name().toLowerCase(Locale.ROOT),
        event.actor(),
        event.to(),
        event.countLow(),
        event.countHigh(),
        event.date() != null ? event.date() : event.month(),
        place(event.place()),
        event.cumulative() ? " | cumulative" : "");
  }

  private static String brief(Prediction prediction) {
    return line(
        "%s %s -> %s | %s/%s/%s | %s | %s%s",
        prediction.eventType().name().toLowerCase(Locale.ROOT),
        prediction.actor(),
        prediction.to(),
        prediction.peopleLow(),
        prediction.peopleBest(),
        prediction.peopleHigh(),
        prediction.eventDate() != null ? prediction.eventDate() : prediction.eventMonth(),
        place(prediction.place()),
        prediction.cumulative() ? " | cumulative" : "");
  }

  private static String place(GoldEvent.Triple place) {
    return place.country() + "/" + place.admin1() + "/" + place.admin2();
  }

  private static String oneLine(String text) {
    return String.valueOf(text).strip().replaceAll("\\s+", " ");
  }

  /** Three decimals of the exact binary value, ties to even. */
  private static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
