package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
   * An article in one of its bands.
   *
   * @param band a part of the sketch
   * @param articleId the article
   * @param sketch its sketch
   */
  public record InBand(String band, String articleId, String sketch) {}

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
    FlatMapGroupsFunction<String, InBand, Copy> pairs = (band, sharing) -> pairs(sharing);
    return articles
        .filter(col("sketch").isNotNull())
        .flatMap(inBands, IN_BAND)
        .groupBy("band")
        .as(Encoders.STRING(), IN_BAND)
        .flatMapSortedGroups(new Column[] {col("articleId")}, pairs, COPY);
  }

  static Dataset<Copy> inOneTask(Dataset<Copy> pairs) {
    MapPartitionsFunction<Copy, Copy> groups = Groups::of;
    return pairs.coalesce(1).mapPartitions(groups, COPY);
  }

  private static Iterator<InBand> inBands(ArticleRow article) {
    return new Resemblance(article.sketch())
        .bands().stream()
            .map(band -> new InBand(band, article.articleId(), article.sketch()))
            .iterator();
  }

  /** Each article of a band with the first one before it that it resembles. */
  private static Iterator<Copy> pairs(Iterator<InBand> articles) {
    List<InBand> leaders = new ArrayList<>();
    return Flattened.of(articles, article -> pair(article, leaders));
  }

  /** One that resembles nobody is a leader itself, as long as there are few. */
  private static List<Copy> pair(InBand article, List<InBand> leaders) {
    for (InBand leader : leaders) {
      if (isCopy(leader, article)) {
        return List.of(new Copy(article.articleId(), leader.articleId()));
      }
    }
    if (leaders.size() < LEADERS) {
      leaders.add(article);
    }
    return List.of();
  }

  private static boolean isCopy(InBand one, InBand other) {
    return Resemblance.between(one.sketch(), other.sketch()) >= Resemblance.COPY;
  }
}
