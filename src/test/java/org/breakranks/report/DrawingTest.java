package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.breakranks.report.Ribbons.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | ",
        "1 1 0 | 1 0 | 1",
        "1 2 3 4 | 1 1 2 3 | 1 2 3",
        "1 2 3 5 9 | 1 2 | 1 2 3 5 8",
        "200 210 220 300 310 400 900 | 20 30 40 50 60 | 1 30 50 300 500",
      })
  void coloursByRoundClassesThatSeparatePlaces(String totals, String months, String steps) {
    assertThat(Steps.separating(values(totals), values(months)))
        .isEqualTo(steps == null ? List.of() : values(steps));
  }

  @Test
  void hasNoClassThatMostPlacesShare() {
    List<Long> totals = values("1 3 4 4 6 7 11 12 12 13 14 15 16 17 18 24 66 119");
    List<Long> months = values("1 1 1 1 1 1 2 2 2 3 3 4 7 12");
    List<Long> steps = Steps.separating(totals, months);
    for (int i = 0; i < steps.size(); i++) {
      long from = steps.get(i);
      long to = i + 1 < steps.size() ? steps.get(i + 1) : Long.MAX_VALUE;
      assertThat(totals.stream().filter(value -> value >= from && value < to).count())
          .as("from %d to %d", from, to)
          .isLessThan(totals.size() / 2);
    }
  }

  @Test
  void neverHasMoreThanFiveClassesAndTheHighestFallsIntoTheLast() {
    IntStream.rangeClosed(1, 300)
        .forEach(
            n -> {
              List<Long> totals = LongStream.rangeClosed(1, n).map(i -> i * i).boxed().toList();
              List<Long> steps = Steps.separating(totals, List.of());
              assertThat(steps).hasSizeBetween(1, 5).isSorted().doesNotHaveDuplicates();
              assertThat(steps.get(0)).isEqualTo(1);
              assertThat(steps.get(steps.size() - 1)).isLessThanOrEqualTo((long) n * n);
            });
  }

  private static List<Long> values(String numbers) {
    return Stream.of(numbers.split(" ", -1)).map(Long::valueOf).toList();
  }

  @Test
  void drawsRibbonsAsBroadAsTheirActsAreMany() {
    Ribbons ribbons = Ribbons.of(List.of(flow("a", "x", 6), flow("a", "y", 2), flow("b", "x", 2)));

    assertThat(ribbons.nodes()).extracting(Node::name).containsExactly("a", "b", "x", "y");
    assertThat(ribbons.nodes()).extracting(Node::acts).containsExactly(8, 2, 8, 2);
    assertThat(ribbons.nodes().get(1).bottom()).isCloseTo(1, within(1e-9));
    assertThat(ribbons.rows()).isEqualTo(2);
    double first = breadth(ribbons, 0);
    assertThat(breadth(ribbons, 1)).isCloseTo(first / 3, within(1e-3));
    assertThat(ribbons.curves()).allSatisfy(p -> assertThat(p.top()).isBetween(0.0, 1.0));
  }

  @Test
  void leavesOutTheSmallestFlowsWhereThereAreMany() {
    List<SideFlow> flows =
        IntStream.range(0, 20).mapToObj(i -> flow("from " + i, "to", 20 - i)).toList();

    Ribbons ribbons = Ribbons.of(flows);

    assertThat(ribbons.omitted()).isEqualTo(6);
    assertThat(ribbons.rows()).isEqualTo(14);
  }

  @Test
  void writesFiguresAsAReaderExpectsThem() {
    assertThat(Words.people(new Sum(2, 70L, 76L, 80L, 0))).isEqualTo("76 (70–80)");
    assertThat(Words.people(new Sum(1, null, 1_036L, null, 0))).isEqualTo("1,036");
    assertThat(Words.people(new Sum(3, null, null, null, 0))).isEqualTo("not stated");
    assertThat(Words.people(Sum.ZERO)).isEqualTo("0");
    assertThat(Words.persons(1, 1, 1)).isEqualTo("1 person");
    assertThat(Words.persons(1, 1, 3)).isEqualTo("1 (1–3) people");
    assertThat(Words.persons(null, null, null)).isEqualTo("how many is not stated");
    assertThat(Words.persons(new Sum(1, 1L, 1L, 1L, 0))).isEqualTo("1 person");
    assertThat(Words.persons(new Sum(1, null, null, null, 0))).isEqualTo("how many is not stated");
    assertThat(Words.persons(Sum.ZERO)).isEqualTo("0 people");
    assertThat(Words.mean(2.66)).isEqualTo("2.7");
    assertThat(Words.mean(2_803.3)).isEqualTo("2,803");
    assertThat(Words.percent(-75.4)).isEqualTo("−75\u202f%");
    assertThat(Words.counted(1, "act")).isEqualTo("1 act");
    assertThat(Words.counted(2_000, "act")).isEqualTo("2,000 acts");
  }

  @Test
  void embedsJsonSoThatNoTextEndsItsScript() {
    String embedded = Json.embedded(List.of("</script><!-- & \u2028"));

    assertThat(embedded).doesNotContain("<", ">", "&", "\u2028");
    assertThat(Json.read(embedded)).isEqualTo(List.of("</script><!-- & \u2028"));
  }

  private static SideFlow flow(String from, String to, int acts) {
    return new SideFlow(from, to, new Sum(acts, null, null, null, 0));
  }

  private static double breadth(Ribbons ribbons, int ribbon) {
    return ribbons.curves().stream()
        .filter(point -> point.ribbon() == ribbon)
        .mapToDouble(point -> point.bottom() - point.top())
        .findFirst()
        .orElseThrow();
  }
}
