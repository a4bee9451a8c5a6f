package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import org.breakranks.event.Account;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.event.Resolver;
import org.breakranks.event.Synthetic;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconSource;
import org.breakranks.stage.Events;
import org.breakranks.stage.Words;
import org.breakranks.table.RecordEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora in which one article, or one province, has nearly everything. */
class SkewTest {

  private static final int MENTIONS = 5_000;
  private static final List<String> PROVINCES =
      List.of("Kunduz", "Herat", "Ghor", "Faryab", "Helmand", "Kandahar", "Badghis", "Nangarhar");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  @Test
  void readsAllOfAnArticleThatReportsThousandsOfActs() throws IOException {
    chronicle();
    Map<String, Long> figures = run("all", MENTIONS).manifest().figures();
    assertThat(figures)
        .containsEntry("articles", 1L)
        .containsEntry("mentions", (long) MENTIONS)
        .containsEntry("capped_articles", 0L)
        .containsEntry("unread_articles", 0L);
    assertThat(figures.get("events")).isBetween(4_000L, (long) MENTIONS);
  }

  @Test
  void readsTheFirstActsOfItWhereThereIsALimitAndSaysSo() throws IOException {
    chronicle();
    assertThat(run("some", 500).manifest().figures())
        .containsEntry("mentions", 501L)
        .containsEntry("capped_articles", 1L);
  }

  @Test
  void findsTheSameEventsInAProvinceWithNineTenthsOfAllMentions() {
    List<Report> reports = Synthetic.crowded(5, 6_000, 0.9).reports();
    Words words = Words.of(spark, LexiconSource.bundled());
    Dataset<Report> rows =
        spark.createDataset(reports, RecordEncoder.of(Report.class)).repartition(4);
    Dataset<Account> accounts = Events.accounts(rows, words);
    List<ResolvedEvent> events = Events.of(accounts, words).collectAsList();
    assertThat(events)
        .containsExactlyInAnyOrderElementsOf(Resolver.of(Lexicon.bundled()).resolve(reports));
  }

  @Test
  void makesOneEventOfAHundredThousandArticlesThatTellOfOneAct() {
    Words words = Words.of(spark, LexiconSource.bundled());
    Dataset<Report> rows =
        spark.createDataset(Synthetic.famous(100_000), RecordEncoder.of(Report.class));
    Dataset<ResolvedEvent> resolved =
        Events.of(Events.accounts(rows.repartition(4), words), words).cache();
    assertThat(Events.in(resolved).select("sourcing.numberOfArticles").collectAsList())
        .containsExactly(RowFactory.create(100_000));
    assertThat(Events.claims(resolved).count()).isGreaterThan(100_000);
    resolved.unpersist();
  }

  /** One article: a sentence for every act, each of another number, day or province. */
  private void chronicle() throws IOException {
    StringBuilder text = new StringBuilder("date 2018-12-31\n\n");
    for (int i = 0; i < MENTIONS; i++) {
      String day = DAY.format(LocalDate.of(2018, 1, 1).plusDays(i % 364));
      text.append(2 + i % 97)
          .append(" Taliban fighters surrendered to the government in ")
          .append(PROVINCES.get(i % PROVINCES.size()))
          .append(" on ")
          .append(day)
          .append(i % 5 == 4 ? ".\n\n" : ". ");
    }
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/chronicle.txt"), text);
  }

  private Summary run(String warehouse, int most) {
    return RunJob.run(
        spark,
        Configuration.of(
            Settings.defaults()
                .with("input.paths", List.of(folder.resolve("corpus").toString()))
                .with("input.limits.article_mentions", Integer.toString(most))
                .with("warehouse", folder.resolve(warehouse).toString())));
  }
}
