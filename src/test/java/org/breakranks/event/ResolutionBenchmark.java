package org.breakranks.event;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.breakranks.evaluation.Dedup;
import org.breakranks.lexicon.Lexicon;

/**
 * Resolves made-up corpora of growing size and prints the table of {@code docs/resolution.md}: how
 * good, and how much processor time on one thread.
 */
final class ResolutionBenchmark {

  private static final int[] MENTIONS = {20_000, 50_000, 100_000, 200_000};

  private ResolutionBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    Resolver resolver = Resolver.of(Lexicon.bundled());
    // Cold code would make the first row slow, and the growth look small.
    resolver.resolve(Synthetic.of(7, 100_000).reports());
    double first = 0;
    System.out.println("| mentions | acts | pairwise F1 | B-cubed F1 | seconds | exponent |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    for (int mentions : MENTIONS) {
      Synthetic corpus = Synthetic.of(1, mentions);
      double begin = processorSeconds();
      List<ResolvedEvent> events = resolver.resolve(corpus.reports());
      double seconds = processorSeconds() - begin;
      first = first == 0 ? seconds : first;
      double exponent = Math.log(seconds / first) / Math.log((double) mentions / MENTIONS[0]);
      Dedup score = score(corpus, events);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %.3f | %.3f | %.1f | %s |%n",
          corpus.reports().size(),
          corpus.acts().values().stream().distinct().count(),
          score.pairF1(),
          score.cubedF1(),
          seconds,
          mentions == MENTIONS[0] ? "" : String.format(Locale.ROOT, "%.2f", exponent));
    }
  }

  private static Dedup score(Synthetic corpus, List<ResolvedEvent> events) {
    List<Dedup.Link> links = new ArrayList<>();
    for (ResolvedEvent resolved : events) {
      for (String mention : resolved.event().sourcing().mentionIds()) {
        links.add(
            new Dedup.Link(String.valueOf(corpus.acts().get(mention)), resolved.event().eventId()));
      }
    }
    return Dedup.of(links);
  }

  private static double processorSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
