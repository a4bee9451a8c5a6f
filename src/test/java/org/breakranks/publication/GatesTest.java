package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Gate;
import org.breakranks.configuration.Settings;
import org.junit.jupiter.api.Test;

/** The gates that are configured by default, and those of a user. */
class GatesTest {

  private static final Map<String, Long> SOUND =
      Map.of(
          "articles", 90L,
          "rejected", 10L,
          "unread_articles", 0L,
          "events", 40L,
          "events_without_month", 4L,
          "events_without_province", 6L,
          "previous_events", 44L);

  private final SparkSession spark = LocalSpark.session();

  @Test
  void letSoundFiguresPass() {
    assertThat(asked(Map.of())).hasSize(5).allMatch(GateResult::passed);
  }

  @Test
  void stopAShareOfRejectedRecordsThatIsTooLarge() {
    assertThat(stopped(Map.of("rejected", 91L))).containsExactly("rejected-share fail");
  }

  @Test
  void warnOfAnArticleThatCouldNotBeRead() {
    assertThat(stopped(Map.of("unread_articles", 1L))).containsExactly("unread-articles warn");
  }

  @Test
  void warnOfEventsWithoutDateAndOfASuddenDrop() {
    assertThat(stopped(Map.of("events_without_month", 21L))).containsExactly("undated-events warn");
    assertThat(stopped(Map.of("events_without_province", 21L)))
        .containsExactly("unlocated-events warn");
    assertThat(stopped(Map.of("previous_events", 81L))).containsExactly("fewer-events warn");
  }

  @Test
  void areNotAskedAboutWhatIsNotKnown() {
    Map<String, Long> first = new HashMap<>(SOUND);
    first.remove("previous_events");
    assertThat(Gates.ask(spark, Configuration.defaults().gates(), names(), first))
        .extracting(GateResult::name)
        .containsExactly("rejected-share", "unread-articles", "undated-events", "unlocated-events");
  }

  @Test
  void sayWhichExpressionMakesNoSense() {
    List<Gate> wrong =
        Configuration.of(
                Settings.defaults()
                    .with("gates", "[{name = odd, holds = \"rejects = 0\", severity = warn}]"))
            .gates();
    assertThatThrownBy(() -> Gates.ask(spark, wrong, names(), SOUND))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageStartingWith("gate \"odd\" cannot be asked: rejects = 0 (expected a condition");
  }

  private List<String> stopped(Map<String, Long> other) {
    return asked(other).stream()
        .filter(gate -> !gate.passed())
        .map(gate -> gate.name() + " " + gate.severity())
        .toList();
  }

  private List<GateResult> asked(Map<String, Long> other) {
    Map<String, Long> figures = new HashMap<>(SOUND);
    figures.putAll(other);
    return Gates.ask(spark, Configuration.defaults().gates(), names(), figures);
  }

  private static List<String> names() {
    return SOUND.keySet().stream().sorted().toList();
  }
}
