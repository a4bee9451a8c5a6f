package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
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

  private static final int LEADERS = 32;
  private static final Encoder<Copy> COPY = RecordEncoder.of(Copy.class);
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
  public static Dataset<Copy> among(Dataset<ArticleRow> articles) {
    FlatMapFunction<ArticleRow, InBand> inBands = Copies::inBands;
    MapFunction<InBand, String> band = InBand::band;
    FlatMapGroupsFunction<String, InBand, Copy> pairs = (key, sharing) -> pairs(sharing);
    MapPartitionsFunction<Copy, Copy> groups = Groups::of;
    return articles
        .filter(col("sketch").isNotNull())
        .flatMap(inBands, IN_BAND)
        .groupByKey(band, Encoders.STRING())
        .flatMapSortedGroups(new Column[] {col("articleId")}, pairs, COPY)
        .repartition(1)
        .mapPartitions(groups, COPY);
  }

  private static Iterator<InBand> inBands(ArticleRow article) {
    return new Resemblance(article.sketch())
        .bands().stream()
            .map(band -> new InBand(band, article.articleId(), article.sketch()))
            .iterator();
  }

  /** Each article with the first one before it that it resembles. */
  static Iterator<Copy> pairs(Iterator<InBand> articles) {
    List<InBand> leaders = new ArrayList<>();
    List<Copy> pairs = new ArrayList<>();
    articles.forEachRemaining(
        article ->
            leaders.stream()
                .filter(leader -> isCopy(leader, article))
                .findFirst()
                .ifPresentOrElse(
                    leader -> pairs.add(new Copy(article.articleId(), leader.articleId())),
                    () -> follow(leaders, article)));
    return pairs.iterator();
  }

  private static void follow(List<InBand> leaders, InBand article) {
    if (leaders.size() < LEADERS) {
      leaders.add(article);
    }
  }

  private static boolean isCopy(InBand one, InBand other) {
    return Resemblance.between(one.sketch(), other.sketch()) >= Resemblance.COPY;
  }
}
