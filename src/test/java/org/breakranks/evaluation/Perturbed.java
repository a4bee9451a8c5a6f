package org.breakranks.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.breakranks.grammar.EventType;

/** Predictions made from annotations with damage in every slot, the same for the same seed. */
final class Perturbed {

  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<String> CLAIMANTS =
      List.of("a police spokesman", "the provincial council", "residents of the town");

  private final Random random;
  private final double rate;

  private Perturbed(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  static List<Prediction> of(List<Gold> articles, long seed, double rate) {
    Perturbed damage = new Perturbed(seed, rate);
    List<Prediction> predictions = new ArrayList<>();
    for (Gold article : articles) {
      for (GoldEvent event : article.events()) {
        damage.add(predictions, article, event);
      }
      if (damage.hit()) {
        predictions.add(damage.invented(article));
      }
    }
    return predictions;
  }

  private boolean hit() {
    return random.nextDouble() < rate;
  }

  private void add(List<Prediction> predictions, Gold article, GoldEvent event) {
    if (hit()) {
      return;
    }
    Prediction damaged = damaged(article, Prediction.of(article, event));
    predictions.add(damaged);
    if (hit()) {
      predictions.add(hit() ? damaged : damaged.inEvent("again-" + predictions.size()));
    }
  }

  private Prediction damaged(Gold article, Prediction p) {
    Integer best = hit() ? null : p.peopleBest();
    return new Prediction(
        hit() ? "some/path/" + article.id() : hit() ? "nowhere" : p.articleId(),
        hit() ? TYPES.get(random.nextInt(4)) : p.eventType(),
        hit() ? null : hit() ? "Daesh" : p.actor(),
        hit() ? "ANA" : hit() ? null : p.to(),
        hit() ? null : shifted(p.peopleLow()),
        best == null ? null : shifted(best),
        hit() ? null : shifted(p.peopleHigh()),
        p.eventDate() == null || hit() ? null : shiftedDay(p.eventDate()),
        hit() ? null : p.eventMonth(),
        place(p.place()),
        hit() ? null : hit() ? CLAIMANTS.get(random.nextInt(3)) : p.claimedBy(),
        hit() != p.cumulative(),
        evidence(article, p.evidence()),
        hit() ? null : hit() ? "merged-" + random.nextInt(5) : p.eventId());
  }

  private Integer shifted(Integer people) {
    return people != null && hit() ? Integer.valueOf(people + random.nextInt(20)) : people;
  }

  private String shiftedDay(String day) {
    return hit() ? LocalDate.parse(day).plusDays(random.nextInt(5) - 2L).toString() : day;
  }

  private GoldEvent.Triple place(GoldEvent.Triple place) {
    return new GoldEvent.Triple(
        hit() ? null : place.country(),
        hit()
            ? null
            : hit() && place.admin1() != null ? place.admin1() + " province" : place.admin1(),
        hit() ? "Kunduz City" : place.admin2());
  }

  private String evidence(Gold article, String evidence) {
    if (hit()) {
      return null;
    }
    if (hit()) {
      return evidence.replaceFirst(" ", " quite certainly ");
    }
    int begin = Math.max(0, article.text().indexOf(evidence) - random.nextInt(40));
    return hit() ? article.text().substring(begin, begin + evidence.length() / 2) : evidence;
  }

  private Prediction invented(Gold article) {
    int begin = random.nextInt(article.text().length() / 2);
    return new Prediction(
        article.id(),
        TYPES.get(random.nextInt(4)),
        "Taliban",
        null,
        5,
        5,
        5,
        null,
        article.published() == null ? null : article.published().substring(0, 7),
        new GoldEvent.Triple(article.country(), null, null),
        null,
        false,
        article.text().substring(begin, begin + article.text().length() / 4),
        null);
  }
}
