package org.breakranks.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.breakranks.grammar.EventType;

/**
 * Scores predictions against annotated articles.
 *
 * <p>Inside an article, predictions and annotated events are aligned one to one ({@link
 * Alignment}). A pair whose types agree is a match; a pair of different types is one false positive
 * and one miss. Forgiven are predictions aligned with an optional event, second mentions of a
 * matched act under the same event id, and recruitment. A strict match also agrees on actor,
 * country, province and month. Slots are shares of the matches, {@link Dedup} and {@link
 * TrendError} measure the merging.
 */
public final class Scorer {

  private final Names names;
  private final Recruitment recruitment;

  private final Map<Slot, Share> slots = new EnumMap<>(Slot.class);
  private final Map<String, FalseAlarms> falseAlarms = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<FalsePositive> falsePositives = new ArrayList<>();
  private final List<SlotError> slotErrors = new ArrayList<>();
  private final List<Dedup.Link> links = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private int hits;
  private int strictHits;
  private int confusions;
  private int confusedFalsePositives;
  private int duplicates;
  private int splits;
  private int forgiven;

  private Scorer(Names names, Recruitment recruitment) {
    this.names = names;
    this.recruitment = recruitment;
  }

  static Evaluation score(
      List<Gold> articles, List<Prediction> predictions, Names names, Recruitment recruitment) {
    Scorer scorer = new Scorer(names, recruitment);
    Map<String, List<Prediction>> rows = rowsByArticle(articles, predictions);
    for (Gold article : articles) {
      scorer.add(article, rows.get(article.id()));
    }
    return scorer.result(articles, predictions.size());
  }

  /** Predictions per article; those of unknown articles are left out, missing event ids given. */
  private static Map<String, List<Prediction>> rowsByArticle(
      List<Gold> articles, List<Prediction> predictions) {
    Map<String, List<Prediction>> rows = new HashMap<>();
    articles.forEach(article -> rows.put(article.id(), new ArrayList<>()));
    int row = 0;
    for (Prediction prediction : predictions) {
      String id = String.valueOf(prediction.articleId());
      String name = id.substring(id.lastIndexOf('/') + 1);
      for (String key : List.of(id, name, name + ".txt")) {
        if (rows.containsKey(key)) {
          rows.get(key).add(withEventId(prediction, row++));
          break;
        }
      }
    }
    return rows;
  }

  private static Prediction withEventId(Prediction p, int row) {
    return Names.isEmpty(p.eventId()) ? p.inEvent("row-" + row) : p;
  }

  private boolean isRequired(GoldEvent event) {
    return event.required()
        && (recruitment == Recruitment.COUNTED || event.type() != EventType.RECRUITMENT);
  }

  private void add(Gold article, List<Prediction> predictions) {
    Alignment alignment = Alignment.of(names, article, predictions);
    for (int i = 0; i < article.events().size(); i++) {
      addEvent(article, i, predictions, alignment);
    }
    int wrong = 0;
    for (int j = 0; j < predictions.size(); j++) {
      Verdict verdict = verdict(article, j, predictions, alignment);
      verdicts.add(verdict);
      if (verdict.outcome() == Outcome.FALSE_POSITIVE) {
        wrong++;
        falsePositives.add(new FalsePositive(article, verdict.prediction()));
        confusedFalsePositives += Slots.number(alignment.eventOf(j) >= 0);
      }
    }
    falseAlarms.merge(
        article.articleClass(), new FalseAlarms(1, Math.min(wrong, 1), wrong), FalseAlarms::plus);
  }

  private void addEvent(
      Gold article, int index, List<Prediction> predictions, Alignment alignment) {
    GoldEvent event = article.events().get(index);
    int j = alignment.predictionOf(index);
    if (j < 0) {
      if (isRequired(event)) {
        misses.add(new Miss(article, event, null));
      }
      return;
    }
    Prediction prediction = predictions.get(j);
    Slots agreement = alignment.slots(index, j);
    count(Slot.TYPE, agreement.has(Slot.TYPE));
    count(Slot.TYPE_EXACT, agreement.has(Slot.TYPE_EXACT));
    if (agreement.has(Slot.TYPE)) {
      addMatch(article, event, prediction, agreement);
    } else if (isRequired(event)) {
      confusions++;
      misses.add(new Miss(article, event, prediction));
    }
  }

  private void addMatch(Gold article, GoldEvent event, Prediction prediction, Slots agreement) {
    agreement
        .all()
        .forEach(
            (slot, agrees) -> {
              if (slot != Slot.TYPE && slot != Slot.TYPE_EXACT) {
                count(slot, agrees);
                if (!agrees) {
                  slotErrors.add(new SlotError(slot, article, event, prediction));
                }
              }
            });
    links.add(new Dedup.Link(event.eventGroup(), prediction.eventId()));
    if (isRequired(event)) {
      hits++;
      boolean strict =
          agreement.has(Slot.ACTOR)
              && agreement.has(Slot.COUNTRY)
              && agreement.has(Slot.ADMIN1)
              && agreement.hasOrLacks(Slot.DATE_MONTH);
      strictHits += Slots.number(strict);
    }
  }

  private Verdict verdict(
      Gold article, int index, List<Prediction> predictions, Alignment alignment) {
    Prediction prediction = predictions.get(index);
    int i = alignment.eventOf(index);
    GoldEvent event = i < 0 ? null : article.events().get(i);
    if (event != null && alignment.slots(i, index).has(Slot.TYPE)) {
      Outcome outcome = isRequired(event) ? Outcome.MATCH : Outcome.OPTIONAL;
      forgiven += Slots.number(outcome == Outcome.OPTIONAL);
      return new Verdict(prediction, outcome, event, alignment.slots(i, index));
    }
    if (prediction.eventType() == EventType.RECRUITMENT && recruitment == Recruitment.LEFT_OUT) {
      return Verdict.without(prediction, Outcome.IGNORED);
    }
    if (event != null && !isRequired(event)) {
      forgiven++;
      return Verdict.without(prediction, Outcome.IGNORED);
    }
    return Verdict.without(
        prediction,
        event == null ? unaligned(index, predictions, alignment) : Outcome.FALSE_POSITIVE);
  }

  private Outcome unaligned(int index, List<Prediction> predictions, Alignment alignment) {
    String eventId = predictions.get(index).eventId();
    boolean second =
        alignment
            .rivals(index)
            .anyMatch(e -> predictions.get(alignment.predictionOf(e)).eventId().equals(eventId));
    if (second) {
      duplicates++;
      return Outcome.DUPLICATE;
    }
    splits += Slots.number(alignment.rivals(index).findAny().isPresent());
    return Outcome.FALSE_POSITIVE;
  }

  private void count(Slot slot, boolean agrees) {
    slots.merge(slot, new Share(Slots.number(agrees), 1), Share::plus);
  }

  private Evaluation result(List<Gold> articles, int predictions) {
    List<GoldEvent> events = articles.stream().flatMap(a -> a.events().stream()).toList();
    List<GoldEvent> required = events.stream().filter(this::isRequired).toList();
    int wrong = falsePositives.size();
    int missed = misses.size();
    int beside = hits - strictHits;
    return new Evaluation(
        new Evaluation.Sizes(
            articles.size(),
            events.size(),
            required.size(),
            verdicts.size(),
            predictions - verdicts.size()),
        new Detection(hits, wrong, missed),
        new Detection(hits + confusions, wrong - confusedFalsePositives, missed - confusions),
        new Detection(strictHits, wrong + beside, missed + beside),
        new Evaluation.Remarks(confusions, duplicates, splits, forgiven),
        slots,
        falseAlarms,
        Dedup.of(links),
        TrendError.of(names, required, verdicts),
        misses,
        falsePositives,
        slotErrors);
  }
}
