package org.breakranks.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.breakranks.event.Codes;
import org.breakranks.event.Event;
import org.breakranks.event.EventDate;
import org.breakranks.event.HeadCount;
import org.breakranks.event.Place;
import org.breakranks.event.Sides;
import org.breakranks.event.Sourcing;
import org.breakranks.grammar.EventType;
import org.junit.jupiter.api.Test;

class TrendsTest {

  private static final LocalDate JANUARY = LocalDate.of(2016, 1, 1);
  private static final Province KUNAR = new Province("Afghanistan", "AFG", "Kunar", "gn:1");
  private static final Province ZABUL = new Province("Afghanistan", "AFG", "Zabul", "gn:2");
  private static final List<Province> PROVINCES = List.of(KUNAR, ZABUL);

  @Test
  void fillsEveryProvinceAndMonthWithZeros() {
    List<Trend> trends =
        Trends.of(List.of(event(KUNAR, 0, 20)), covered(KUNAR, 0, 3, 50), PROVINCES);
    assertThat(trends).hasSize(2 * 4);
    assertThat(trends).filteredOn(t -> t.tally().events() > 0).hasSize(1);
    assertThat(row(trends, ZABUL, 2).tally()).isEqualTo(new Tally(0, 0L, 0L, 0L, 0, 0, 0));
  }

  @Test
  void tellsNoEventFromNoCoverage() {
    List<Trend> trends =
        Trends.of(List.of(event(KUNAR, 0, 20)), covered(KUNAR, 0, 1, 50), PROVINCES);
    assertThat(row(trends, KUNAR, 0).coverage()).isEqualTo(Coverage.REPORTED);
    assertThat(row(trends, KUNAR, 1).coverage()).isEqualTo(Coverage.NO_EVENT_REPORTED);
    assertThat(row(trends, ZABUL, 1).coverage()).isEqualTo(Coverage.NO_COVERAGE);
    assertThat(row(trends, KUNAR, 0).eventsPer1000Articles()).isEqualTo(20);
    assertThat(row(trends, ZABUL, 0).eventsPer1000Articles()).isNull();
  }

  @Test
  void comparesWithTheThreeMonthsBefore() {
    List<Event> events = new ArrayList<>();
    add(events, 0, 3);
    add(events, 1, 4);
    add(events, 2, 5);
    add(events, 3, 6);
    Trend april = row(Trends.of(events, covered(KUNAR, 0, 3, 10), PROVINCES), KUNAR, 3);
    assertThat(april.events3mMean()).isEqualTo(4);
    assertThat(april.changePct()).isEqualTo(50);
    assertThat(april.yearAgoEvents()).isNull();
  }

  @Test
  void aLowBaselineGivesNoChange() {
    List<Event> events = new ArrayList<>();
    add(events, 0, 1);
    add(events, 3, 6);
    Trend april = row(Trends.of(events, covered(KUNAR, 0, 3, 10), PROVINCES), KUNAR, 3);
    assertThat(april.events3mMean()).isEqualTo(0.333);
    assertThat(april.changePct()).isNull();
  }

  @Test
  void aMonthWithoutCoverageGivesNoMean() {
    List<CoverageCount> counts = new ArrayList<>(covered(KUNAR, 0, 1, 10));
    counts.addAll(covered(KUNAR, 3, 3, 10));
    List<Trend> trends = Trends.of(List.of(event(KUNAR, 3, 5)), counts, PROVINCES);
    assertThat(row(trends, KUNAR, 3).events3mMean()).isNull();
    assertThat(row(trends, KUNAR, 2).coverage()).isEqualTo(Coverage.NO_COVERAGE);
  }

  @Test
  void looksBackAYear() {
    List<Trend> trends =
        Trends.of(List.of(event(KUNAR, 0, 5)), covered(KUNAR, 0, 12, 10), PROVINCES);
    assertThat(row(trends, KUNAR, 12).yearAgoEvents()).isEqualTo(1);
    assertThat(row(trends, KUNAR, 11).yearAgoEvents()).isNull();
  }

  @Test
  void eventsWithoutMonthOrProvinceHaveRowsOfTheirOwn() {
    Province nowhere = new Province("Afghanistan", "AFG", null, null);
    List<Trend> trends =
        Trends.of(
            List.of(event(KUNAR, null, 5), event(nowhere, 0, 7)),
            covered(KUNAR, 0, 0, 10),
            PROVINCES);
    assertThat(trends)
        .anyMatch(t -> t.month() == null && "Kunar".equals(t.admin1()) && t.tally().events() == 1)
        .anyMatch(t -> t.month() != null && t.admin1() == null && t.tally().events() == 1);
  }

  @Test
  void aCountryWithoutEventsShowsItsCoverage() {
    List<Trend> trends = Trends.of(List.of(), covered(KUNAR, 0, 1, 10), PROVINCES);
    assertThat(trends).hasSize(4).allMatch(t -> t.eventType() == null && t.actor() == null);
  }

  @Test
  void peopleAreUnknownOnlyWhenNobodyCounts() {
    List<Event> events = List.of(event(KUNAR, 0, null), event(KUNAR, 0, 12), event(ZABUL, 0, null));
    List<Trend> trends = Trends.of(events, covered(KUNAR, 0, 0, 10), PROVINCES);
    assertThat(row(trends, KUNAR, 0).tally().peopleBest()).isEqualTo(12);
    assertThat(row(trends, ZABUL, 0).tally().peopleBest()).isNull();
  }

  @Property(tries = 100)
  void sumsOverAllRowsEqualTheSingleActs(@ForAll @IntRange(max = 10_000) int seed) {
    List<Event> events = random(seed);
    long acts = events.stream().filter(event -> !event.isCumulative()).count();
    List<Trend> trends = Trends.of(events, covered(KUNAR, 1, 5, 10), PROVINCES);
    assertThat(trends.stream().mapToLong(t -> t.tally().events()).sum()).isEqualTo(acts);
    assertThat(Flows.of(events).stream().mapToLong(Flow::events).sum()).isEqualTo(acts);
    long people =
        events.stream()
            .filter(e -> !e.isCumulative() && e.people().peopleBest() != null)
            .mapToLong(e -> e.people().peopleBest())
            .sum();
    assertThat(trends.stream().mapToLong(t -> known(t.tally().peopleBest())).sum())
        .isEqualTo(people);
    assertThat(Flows.of(events).stream().mapToLong(f -> known(f.peopleBest())).sum())
        .isEqualTo(people);
  }

  @Property(tries = 50)
  void theOrderOfEventsChangesNothing(@ForAll @IntRange(max = 10_000) int seed) {
    List<Event> events = random(seed);
    List<Event> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    List<CoverageCount> counts = covered(KUNAR, 1, 5, 10);
    assertThat(Trends.of(shuffled, counts, PROVINCES))
        .isEqualTo(Trends.of(events, counts, PROVINCES));
    assertThat(Flows.of(shuffled)).isEqualTo(Flows.of(events));
  }

  @Property(tries = 50)
  void sumsFormAMonoid(@ForAll @IntRange(max = 10_000) int seed) {
    List<TrendSum> sums = random(seed).stream().map(TrendSum::of).toList();
    TrendSum a = sums.get(0);
    TrendSum b = sums.get(1);
    TrendSum c = sums.get(2);
    assertThat(a.plus(TrendSum.zero())).isEqualTo(a);
    assertThat(TrendSum.zero().plus(a)).isEqualTo(a);
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(TrendSum.of(random(seed)))
        .isEqualTo(sums.stream().reduce(TrendSum.zero(), TrendSum::plus));
  }

  private static long known(Long people) {
    return people == null ? 0 : people;
  }

  private static void add(List<Event> events, int month, int number) {
    for (int i = 0; i < number; i++) {
      events.add(event(KUNAR, month, 10));
    }
  }

  private static Trend row(List<Trend> trends, Province province, int month) {
    return trends.stream()
        .filter(t -> province.admin1Id().equals(t.admin1Id()))
        .filter(t -> JANUARY.plusMonths(month).equals(t.month()))
        .findFirst()
        .orElseThrow();
  }

  private static List<CoverageCount> covered(Province province, int from, int to, int articles) {
    List<CoverageCount> counts = new ArrayList<>();
    for (int month = from; month <= to; month++) {
      counts.add(
          new CoverageCount(
              province.iso3(), province.admin1Id(), JANUARY.plusMonths(month), articles));
    }
    return counts;
  }

  private static List<Event> random(int seed) {
    Random random = new Random(seed);
    List<Province> places =
        List.of(
            KUNAR,
            ZABUL,
            new Province("Afghanistan", "AFG", "Elsewhere", null),
            new Province("Afghanistan", "AFG", null, null),
            new Province("Iraq", "IRQ", null, null),
            new Province(null, null, null, null));
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(40); i++) {
      Integer month = random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(8));
      Integer people = random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(90));
      String actor = List.of("taliban", "isis", "ana").get(random.nextInt(3));
      events.add(
          event(
              places.get(random.nextInt(places.size())), month, people, actor, random.nextInt(6)));
    }
    return events;
  }

  private static Event event(Province place, Integer month, Integer people) {
    return event(place, month, people, "taliban", 1);
  }

  private static Event event(
      Province place, Integer month, Integer people, String actor, int number) {
    LocalDate first = month == null ? null : JANUARY.plusMonths(month);
    String id = "article-" + number;
    return new Event(
        "AFG-1",
        new EventDate(null, first, first, first, first == null ? null : 2016, 3),
        number % 2 == 0 ? EventType.DEFECTION : EventType.SURRENDER,
        new Sides(actor, actor, null, null, null),
        Codes.NONE,
        new HeadCount(people, people, null, people, null, null, null),
        new Place(
            place.country(),
            place.iso3(),
            place.admin1(),
            place.admin1Id(),
            null,
            null,
            null,
            null,
            null,
            3,
            4),
        new Sourcing(List.of("outlet"), 1, 1, null, null, List.of(id), List.of(id + "#1")),
        number == 3,
        number == 0,
        "",
        0.8,
        List.of());
  }
}
