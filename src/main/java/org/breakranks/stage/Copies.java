package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.Resemblance;

/**
 * Syndicated and near-identical articles among the candidates. Articles that share a band of their
 * sketches meet, are compared with the few that came first there, and form groups; what was said by
 * a hundred copies of one story was said once.
 */
public final class Copies {

  static final Encoder<Copy> COPY = RecordEncoder.of(Copy.class);

  private static final int LEADERS = 32;

  /** Up to so many pairs, some 40 MB, groups are formed by one task; beyond by all of them. */
  private static final long FEW_PAIRS = 200_000;

  private static final Encoder<InBand> IN_BAND = RecordEncoder.of(InBand.class);

  private Copies() {}

  /**
   * An article in one of its bands, of which there are many; so it is small.
   *
   * @param band a part of the sketch
   * @param articleId the article
   * @param sketch its sketch, packed
   */
  @SuppressWarnings("ArrayRecordComponent") // a row on its way, never compared
  public record InBand(int band, String articleId, byte[] sketch) {}

  /** The articles that have copies; the result does not depend on any order. */
  public static Dataset<Copy> among(Dataset<ArticleRow> articles, Keeping keeping) {
    Dataset<Copy> pairs = keeping.keep(pairs(articles));
    Dataset<Copy> groups =
        pairs.count() <= FEW_PAIRS ? inOneTask(pairs) : Stars.among(pairs, keeping);
    return keeping.keep(groups);
  }

  /** Articles, each with one before it that it resembles; the same pair may occur again. */
  static Dataset<Copy> pairs(Dataset<ArticleRow> articles) {
    FlatMapFunction<ArticleRow, InBand> inBands = Copies::inBands;
    FlatMapGroupsFunction<Integer, InBand, Copy> pairs = (band, sharing) -> pairs(sharing);
    return articles
        .filter(col("sketch").isNotNull())
        .flatMap(inBands, IN_BAND)
        .groupBy("band")
        .as(Encoders.INT(), IN_BAND)
        .flatMapSortedGroups(new Column[] {col("articleId")}, pairs, COPY);
  }

  static Dataset<Copy> inOneTask(Dataset<Copy> pairs) {
    MapPartitionsFunction<Copy, Copy> groups = Groups::of;
    return pairs.coalesce(1).mapPartitions(groups, COPY);
  }

  private static Iterator<InBand> inBands(ArticleRow article) {
    Resemblance resemblance = new Resemblance(article.sketch());
    byte[] sketch = resemblance.packed();
    return resemblance.bands().stream()
        .map(band -> new InBand(band, article.articleId(), sketch))
        .iterator();
  }

  /** Each article of a band with the first one before it that it resembles. */
  private static Iterator<Copy> pairs(Iterator<InBand> articles) {
    Map<String, String> leaders = new LinkedHashMap<>();
    return Flattened.of(articles, article -> pair(article, leaders));
  }

  /**
   * One that resembles nobody is a leader itself, as long as there are few.
   *
   * @param leaders sketches by article
   */
  private static List<Copy> pair(InBand article, Map<String, String> leaders) {
    String sketch = Resemblance.unpacked(article.sketch()).sketch();
    for (Map.Entry<String, String> leader : leaders.entrySet()) {
      if (Resemblance.between(leader.getValue(), sketch) >= Resemblance.COPY) {
        return List.of(new Copy(article.articleId(), leader.getKey()));
      }
    }
    if (leaders.size() < LEADERS) {
      leaders.put(article.articleId(), sketch);
    }
    return List.of();
  }
}
