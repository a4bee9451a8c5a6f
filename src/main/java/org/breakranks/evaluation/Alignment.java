package org.breakranks.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best one-to-one pairing of the annotated events and the predictions of one article. A pair is
 * eligible if their evidence overlaps, or if type and actor agree and with them a stated count, or
 * a stated province and month.
 */
final class Alignment {

  private static final List<Slot> WORTH_TWO =
      List.of(Slot.ACTOR, Slot.COUNT_RANGE, Slot.DATE_MONTH, Slot.ADMIN1);
  private static final List<Slot> WORTH_ONE =
      List.of(
          Slot.DATE_DAY, Slot.TO, Slot.ADMIN2, Slot.TYPE_EXACT, Slot.CUMULATIVE, Slot.COUNT_EXACT);

  private final Slots[][] slots;
  private final double[][] weights;
  private final int[] predictionOf;
  private final int[] eventOf;

  private Alignment(int events, int predictions) {
    this.slots = new Slots[events][predictions];
    this.weights = new double[events][predictions];
    this.predictionOf = new int[events];
    this.eventOf = new int[predictions];
  }

  static Alignment of(Names names, Gold article, List<Prediction> predictions) {
    List<GoldEvent> events = article.events();
    Alignment alignment = new Alignment(events.size(), predictions.size());
    String text = Evidence.flat(article.text());
    for (int i = 0; i < events.size(); i++) {
      for (int j = 0; j < predictions.size(); j++) {
        Slots slots = Slots.of(names, events.get(i), predictions.get(j));
        alignment.slots[i][j] = slots;
        alignment.weights[i][j] = weight(text, events.get(i), predictions.get(j), slots);
      }
    }
    alignment.assign();
    return alignment;
  }

  private void assign() {
    int[] assigned = Assignment.of(weights);
    System.arraycopy(assigned, 0, predictionOf, 0, assigned.length);
    Arrays.fill(eventOf, -1);
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] >= 0) {
        eventOf[assigned[i]] = i;
      }
    }
  }

  private static double weight(
      String flatText, GoldEvent gold, Prediction prediction, Slots slots) {
    boolean overlap = Evidence.overlaps(flatText, gold.spans(), prediction.evidence());
    if (!overlap && !agreeInFacts(prediction, slots)) {
      return 0;
    }
    return 100
        + 50 * slots.number(Slot.TYPE)
        + 4 * Slots.number(overlap)
        + 2 * slots.number(WORTH_TWO)
        + slots.number(WORTH_ONE)
        + 0.5 * Slots.number(gold.required());
  }

  private static boolean agreeInFacts(Prediction prediction, Slots slots) {
    boolean placed =
        slots.has(Slot.ADMIN1)
            && !Names.isEmpty(prediction.place().admin1())
            && slots.has(Slot.DATE_MONTH)
            && prediction.monthKnown() != null;
    return slots.has(Slot.TYPE)
        && slots.has(Slot.ACTOR)
        && (slots.has(Slot.COUNT_STATED) || placed);
  }

  /** Index of the prediction aligned with an annotated event, or -1. */
  int predictionOf(int event) {
    return predictionOf[event];
  }

  /** Index of the annotated event aligned with a prediction, or -1. */
  int eventOf(int prediction) {
    return eventOf[prediction];
  }

  Slots slots(int event, int prediction) {
    return slots[event][prediction];
  }

  /** Aligned annotated events a prediction could have been aligned with. */
  IntStream rivals(int prediction) {
    return IntStream.range(0, predictionOf.length)
        .filter(event -> weights[event][prediction] > 0 && predictionOf[event] >= 0);
  }
}
