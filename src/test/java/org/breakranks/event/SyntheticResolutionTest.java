package org.breakranks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.breakranks.evaluation.Dedup;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The resolver on made-up corpora with known truth. */
class SyntheticResolutionTest {

  private static final Resolver RESOLVER = Resolver.of(Lexicon.bundled());

  @Test
  void findsTheActsBehindNoisyReports() {
    Dedup score = score(Synthetic.of(1, 200_000));
    assertThat(score.pairF1()).as("pairwise %s", score).isGreaterThanOrEqualTo(0.95);
    assertThat(score.cubedF1()).as("B-cubed %s", score).isGreaterThanOrEqualTo(0.95);
  }

  @Property(tries = 12)
  void theOrderOfReportsChangesNothing(@ForAll @IntRange(max = 1000) int seed) {
    List<Report> reports = Synthetic.of(seed, 400).reports();
    assertThat(RESOLVER.resolve(shuffled(reports, seed))).isEqualTo(RESOLVER.resolve(reports));
  }

  @Property(tries = 12)
  void divisionIntoBlocksChangesNothing(@ForAll @IntRange(max = 1000) int seed) {
    List<Report> reports = Synthetic.of(seed, 400).reports();
    List<Account> accounts = inBlocks(reports, Blocking::article, RESOLVER::accounts, seed);
    List<Cluster> clusters = inBlocks(accounts, Blocking::province, RESOLVER::gather, seed);
    List<ResolvedEvent> events = inBlocks(clusters, Blocking::country, RESOLVER::join, seed);
    assertThat(events).containsExactlyInAnyOrderElementsOf(RESOLVER.resolve(reports));
  }

  @Property(tries = 6)
  void everyMentionIsInJustOneEvent(@ForAll @IntRange(max = 1000) int seed) {
    List<Report> reports = Synthetic.of(seed, 400).reports();
    List<String> mentions =
        RESOLVER.resolve(reports).stream()
            .flatMap(resolved -> resolved.event().sourcing().mentionIds().stream())
            .toList();
    assertThat(mentions)
        .containsExactlyInAnyOrderElementsOf(
            reports.stream().map(report -> report.mention().mentionId()).toList());
  }

  @Test
  void oneActInAHundredThousandArticlesIsOneEvent() {
    List<ResolvedEvent> events = RESOLVER.resolve(Synthetic.famous(100_000));
    assertThat(events).hasSize(1);
    Event event = events.get(0).event();
    assertThat(event.sourcing().numberOfArticles()).isEqualTo(100_000);
    assertThat(event.sourcing().numberOfSources()).isEqualTo(5_000);
    assertThat(event.people().peopleBest()).isBetween(117, 123);
  }

  @Test
  void fourTimesTheArticlesOfOneActCostNoSixteenTimesAsMuch() {
    List<Report> few = Synthetic.famous(25_000);
    List<Report> many = Synthetic.famous(100_000);
    secondsFor(few);
    double once = secondsFor(few);
    assertThat(secondsFor(many)).as("processor seconds, a quarter %.2f", once).isLessThan(8 * once);
  }

  @Test
  void aProvinceWithNineTenthsOfTheActsCostsLittleMore() {
    secondsFor(Synthetic.of(1, 20_000).reports());
    double spread = secondsFor(Synthetic.of(1, 50_000).reports());
    double crowded = secondsFor(Synthetic.crowded(1, 50_000, 0.9).reports());
    assertThat(crowded).as("processor seconds, %.1f when spread", spread).isLessThan(4 * spread);
  }

  private static double secondsFor(List<Report> reports) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    assertThat(RESOLVER.resolve(reports)).isNotEmpty();
    return (thread.getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static <T, R> List<R> inBlocks(
      List<T> values, Function<T, String> key, Function<List<T>, List<R>> step, int seed) {
    Map<String, List<T>> blocks = new TreeMap<>(Collections.reverseOrder());
    shuffled(values, seed)
        .forEach(v -> blocks.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return blocks.values().stream().flatMap(block -> step.apply(block).stream()).toList();
  }

  private static <T> List<T> shuffled(List<T> values, int seed) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static Dedup score(Synthetic corpus) {
    List<Dedup.Link> links = new ArrayList<>();
    for (ResolvedEvent resolved : RESOLVER.resolve(corpus.reports())) {
      for (String mention : resolved.event().sourcing().mentionIds()) {
        links.add(
            new Dedup.Link(String.valueOf(corpus.acts().get(mention)), resolved.event().eventId()));
      }
    }
    assertThat(links).hasSameSizeAs(corpus.reports());
    return Dedup.of(links);
  }
}
