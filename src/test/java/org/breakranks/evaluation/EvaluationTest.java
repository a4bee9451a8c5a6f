package org.breakranks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.grammar.EventType;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final String TEXT =
      "Nineteen gunmen handed in their rifles at the fort of Dawlat Abad on Monday."
          + " The mayor said that six herders drove them there in two lorries.";
  private static final Gold REPORT = article("a-1", "pos", List.of(event("Taliban", 19)));
  private static final Gold COPY = article("a-2", "pos", List.of(event("Taliban", 19)));
  private static final Gold NEGATIVE = article("a-3", "neg-call", List.of());
  private static final List<Gold> ARTICLES = List.of(REPORT, COPY, NEGATIVE);

  @Test
  void annotationsFedBackArePerfect() {
    Evaluation score = Evaluation.of(ARTICLES, repeated());
    assertThat(score.detection()).isEqualTo(new Detection(2, 0, 0));
    assertThat(score.strict()).isEqualTo(score.detection());
    assertThat(score.slots().values()).allMatch(share -> share.accuracy() == 1);
    assertThat(score.dedup().pairF1()).isEqualTo(1);
    assertThat(score.trend().error()).isZero();
    assertThat(score.errors()).contains("MISSES (0)", "FALSE POSITIVES (0)", "SLOT ERRORS (0)");
  }

  @Test
  void aMissedEventLowersRecallOnly() {
    Evaluation score = Evaluation.of(ARTICLES, repeated().subList(0, 1));
    assertThat(score.detection().recall()).isEqualTo(0.5);
    assertThat(score.detection().precision()).isEqualTo(1);
    assertThat(score.misses()).singleElement().extracting(Miss::article).isEqualTo(COPY);
  }

  @Test
  void aPredictionInANegativeIsAFalseAlarmOfItsClass() {
    List<Prediction> predictions = repeated();
    predictions.add(Prediction.of(article("a-3", "pos", List.of()), event("Taliban", 6)));
    Evaluation score = Evaluation.of(ARTICLES, predictions);
    assertThat(score.falseAlarms()).containsEntry("neg-call", new FalseAlarms(1, 1, 1));
    assertThat(score.negatives()).isEqualTo(new FalseAlarms(1, 1, 1));
    assertThat(score.detection().precision()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void unmergedReportsCostPairsAndTrendButNoDetection() {
    List<Prediction> predictions = repeated();
    predictions.set(1, predictions.get(1).inEvent("another"));
    Evaluation score = Evaluation.of(ARTICLES, predictions);
    assertThat(score.detection().f1()).isEqualTo(1);
    assertThat(score.dedup().pairRecall()).isZero();
    assertThat(score.dedup().cubedRecall()).isEqualTo(0.5);
    assertThat(score.trend().error()).isEqualTo(1);
  }

  @Test
  void anAliasOfTheActorAgreesAndAnotherGroupDoesNot() {
    Gold daesh = article("a-4", "pos", List.of(event("ISIS-K", 19)));
    assertThat(actorAccuracy(daesh, "Islamic State Khorasan Province")).isEqualTo(1);
    assertThat(actorAccuracy(daesh, "iskp")).isEqualTo(1);
    assertThat(actorAccuracy(daesh, "Taliban")).isZero();
  }

  @Test
  void provincesAgreeAcrossSpellings() {
    Names names = Names.load();
    assertThat(names.place("Jowzjan province")).isEqualTo(names.place("Jawzjan"));
    assertThat(names.place("Wardak")).isEqualTo(names.place("Maidan Wardak"));
    assertThat(names.place("Kunar")).isNotEqualTo(names.place("Kunduz"));
    assertThat(names.receiver("ANA")).isEqualTo(names.receiver("Afghan government"));
    assertThat(names.actor("ANA")).isNotEqualTo(names.actor("Afghan government"));
  }

  @Test
  void countriesAreScoredByThemselves() {
    assertThat(Evaluation.byCountry(ARTICLES, repeated(), Recruitment.LEFT_OUT))
        .containsOnlyKeys("Afghanistan");
    assertThat(
            EvaluationText.countries(
                Evaluation.byCountry(ARTICLES, repeated(), Recruitment.LEFT_OUT)))
        .contains("Afghanistan")
        .contains("1.000");
  }

  private static double actorAccuracy(Gold article, String actor) {
    Prediction prediction =
        Prediction.of(article("a-4", "pos", List.of()), event(actor, 19)).inEvent("x");
    return Evaluation.of(List.of(article), List.of(prediction)).slots().get(Slot.ACTOR).accuracy();
  }

  private static List<Prediction> repeated() {
    List<Prediction> predictions = new ArrayList<>();
    for (Gold article : ARTICLES) {
      article.events().forEach(event -> predictions.add(Prediction.of(article, event)));
    }
    return predictions;
  }

  private static Gold article(String id, String articleClass, List<GoldEvent> events) {
    return new Gold(
        id, "2016-03-09", "Northern Post", "Afghanistan", null, TEXT, events, articleClass);
  }

  private static GoldEvent event(String actor, int people) {
    return new GoldEvent(
        EventType.SURRENDER,
        List.of(),
        actor,
        List.of(),
        "Afghan government",
        List.of(),
        people,
        people,
        List.of(),
        "2016-03-07",
        null,
        List.of(),
        new GoldEvent.Triple("Afghanistan", "Balkh", "Dawlat Abad"),
        List.of(),
        "the mayor",
        false,
        true,
        "Nineteen gunmen handed in their rifles at the fort of Dawlat Abad on Monday.",
        List.of(),
        "group-1");
  }
}
