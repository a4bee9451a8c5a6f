package org.breakranks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.breakranks.publication.Tables;

/**
 * Half a year of news, some of it written to break a page, as published tables: made once for all
 * tests of the report.
 */
final class PublishedNews {

  /** Headlines as somebody might write them who wishes the reader ill. */
  static final List<String> HOSTILE =
      List.of(
          "<script>document.title='taken'</script>",
          "\"><img src=x onerror=\"document.title='taken'\">",
          "</script><script>document.title='taken'</script> ${7*7} <#-- --> [=7*7]",
          "<b>Bold</b> & 'quoted' \u2028 line");

  private static final String[] PROVINCES = {"Kunduz", "Takhar", "Herat", "Balkh"};
  private static final String[] NUMBERS = {
    "Three", "Four", "Six", "Seven", "Eight", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen"
  };

  private static Tables tables;

  private PublishedNews() {}

  static synchronized Tables tables() {
    if (tables == null) {
      tables = published();
    }
    return tables;
  }

  private static Tables published() {
    try {
      Path folder = Files.createTempDirectory("published-news");
      Path corpus = Files.createDirectories(folder.resolve("corpus"));
      Files.write(corpus.resolve("news.jsonl"), articles());
      SparkSession spark = LocalSpark.session();
      Path warehouse = folder.resolve("warehouse");
      RunJob.run(spark, SmallCorpus.configuration(corpus, warehouse));
      return Tables.open(spark, warehouse.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> articles() {
    List<String> lines = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      for (int place = 0; place < PROVINCES.length; place++) {
        int count = (month * 3 + place * 2) % NUMBERS.length;
        LocalDate day = LocalDate.of(2021, month, 5 + 6 * place);
        lines.add(
            article(
                HOSTILE.get(lines.size() % HOSTILE.size()),
                day,
                lines.size() % 2 == 0 ? "https://news.example/" + day : "javascript:alert(1)",
                "%s Taliban fighters surrendered to Afghan forces in %s province on %s, the governor said."
                    .formatted(NUMBERS[count], PROVINCES[place], day.minusDays(1))));
      }
    }
    lines.add(
        article(
            "A winter before",
            LocalDate.of(2021, 1, 2),
            null,
            "Thirty Taliban fighters surrendered to Afghan forces in Faryab on December 30, 2020, the governor said."));
    lines.add(
        article(
            "Post abandoned",
            LocalDate.of(2021, 5, 20),
            null,
            "Nine Afghan soldiers deserted in Badghis on Tuesday, a police officer said."));
    lines.add(
        article(
            "Since the winter",
            LocalDate.of(2021, 4, 21),
            null,
            "Over 600 Taliban fighters have surrendered to Afghan forces in Badghis since February, the governor said."));
    lines.add(
        article(
            null,
            LocalDate.of(2021, 6, 14),
            null,
            "Twenty Boko Haram members surrendered to Nigerian troops in Borno on Sunday, the army said."));
    return lines;
  }

  private static String article(String title, LocalDate published, String url, String text) {
    Map<String, Object> article =
        Json.object(
            "id",
            text.substring(0, 5) + published,
            "published",
            published.toString(),
            "source",
            "Valley <Times>",
            "text",
            text);
    if (title != null) {
      article.put("title", title);
    }
    if (url != null) {
      article.put("url", url);
    }
    return Json.embedded(article);
  }
}
