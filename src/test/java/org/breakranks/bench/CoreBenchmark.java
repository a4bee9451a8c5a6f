package org.breakranks.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.event.Resolver;
import org.breakranks.grammar.Funnel;
import org.breakranks.grammar.Mention;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.stage.ArticleReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The core alone, on one thread: articles per second, and resolutions of 200 reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoreBenchmark {

  private static final int ARTICLES = 500;
  private static final int REPORTS = 200;

  private final Lexicon lexicon = Lexicon.bundled();
  private final Funnel funnel = Funnel.of(lexicon);
  private final ArticleReading reading = ArticleReading.of(lexicon);
  private final Resolver resolver = Resolver.of(lexicon);
  private final List<MadeUpNews.Item> general = items(0);
  private final List<MadeUpNews.Item> dense = items(1);
  private final List<Report> reports = reports();
  private int next;

  private static List<MadeUpNews.Item> items(double share) {
    MadeUpNews news = new MadeUpNews(1, share);
    List<MadeUpNews.Item> items = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      items.add(news.item(number));
    }
    return items;
  }

  private List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (MadeUpNews.Item item : dense) {
      LocalDate day = LocalDate.parse(item.date_publish());
      for (Mention mention : reading.mentions(item.maintext(), day)) {
        reports.add(new Report(mention, item.url(), day, null));
      }
    }
    return reports.subList(0, Math.min(REPORTS, reports.size()));
  }

  /** Whether an article of general news may hold an act. */
  @Benchmark
  public boolean funnel() {
    return funnel.mayHold(general.get(next++ % ARTICLES).maintext());
  }

  /** The mentions of an article that holds one. */
  @Benchmark
  public List<Mention> reading() {
    MadeUpNews.Item item = dense.get(next++ % ARTICLES);
    return reading.mentions(item.maintext(), LocalDate.parse(item.date_publish()));
  }

  /** The events behind 200 reports. */
  @Benchmark
  public List<ResolvedEvent> resolver() {
    return resolver.resolve(reports);
  }
}
