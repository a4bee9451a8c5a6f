package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.breakranks.table.RecordEncoder;

/**
 * Joins pairs of copies into groups, as {@link Groups} does, but over any number of tasks, none of
 * which holds more than one pair at a time. In each round every article is tied to the smallest id
 * among those it is tied to; when nothing moves any more, each group is a star around its smallest
 * id (the large and small star of Kiveris and others, "Connected Components in MapReduce and
 * Beyond", 2014). Copies of one story need two or three rounds, however many there are.
 */
final class Stars {

  private static final Encoder<Tie> TIE = RecordEncoder.of(Tie.class);

  private Stars() {}

  /**
   * Two articles of one group, seen from one of them.
   *
   * @param article the one
   * @param other the other; in all ties between rounds the smaller one
   * @param moved whether this round tied them
   */
  public record Tie(String article, String other, boolean moved) {

    private Tie reversed() {
      String before = article;
      return new Tie(other, before, false);
    }
  }

  /** One row per article that occurs in a pair. */
  static Dataset<Copy> among(Dataset<Copy> pairs, Keeping keeping) {
    Dataset<Tie> ties = keeping.keep(round(ties(pairs)));
    while (ties.filter(col("moved")).count() > 0) {
      ties = keeping.keep(round(ties));
    }
    Column center = col("other").as("duplicateGroup");
    return ties.select(col("article").as("articleId"), center)
        .union(ties.select(col("other").as("articleId"), center).distinct())
        .as(Copies.COPY);
  }

  private static Dataset<Tie> ties(Dataset<Copy> pairs) {
    FlatMapFunction<Copy, Tie> tie =
        copy -> List.of(new Tie(copy.articleId(), copy.duplicateGroup(), false)).iterator();
    return pairs.flatMap(tie, TIE);
  }

  /** All ties lead backward, before and after it. */
  private static Dataset<Tie> round(Dataset<Tie> ties) {
    FlatMapFunction<Tie, Tie> bothWays = tie -> List.of(tie, tie.reversed()).iterator();
    FlatMapGroupsFunction<String, Tie, Tie> forward =
        (article, sorted) -> Flattened.of(sorted, new Star(article)::forward);
    FlatMapGroupsFunction<String, Tie, Tie> backward =
        (article, sorted) -> Flattened.of(sorted, new Star(article)::backward);
    return byArticle(byArticle(ties.flatMap(bothWays, TIE), forward), backward);
  }

  private static Dataset<Tie> byArticle(
      Dataset<Tie> ties, FlatMapGroupsFunction<String, Tie, Tie> step) {
    Column[] smallestFirst = {col("other")};
    return ties.groupBy("article")
        .as(Encoders.STRING(), TIE)
        .flatMapSortedGroups(smallestFirst, step, TIE);
  }

  /** The ties of one article, as they come, those to the smallest one first. */
  private static final class Star {

    private final String article;
    private String smallest;
    private String last;

    Star(String article) {
      this.article = article;
    }

    /** Ties all that come after this article to the smallest of its ties, or to itself. */
    List<Tie> forward(Tie tie) {
      boolean again = isAgain(tie);
      if (again || tie.other().compareTo(article) < 0) {
        return List.of();
      }
      boolean isSmallest = smallest.compareTo(article) > 0;
      return List.of(new Tie(tie.other(), isSmallest ? article : smallest, !isSmallest));
    }

    /** Ties this article, and all before it that it is tied to, to the smallest of them. */
    List<Tie> backward(Tie tie) {
      boolean again = isAgain(tie);
      if (!tie.other().equals(smallest)) {
        return again ? List.of() : List.of(new Tie(tie.other(), smallest, true));
      }
      return again && !tie.moved() ? List.of() : List.of(new Tie(article, smallest, tie.moved()));
    }

    private boolean isAgain(Tie tie) {
      boolean again = tie.other().equals(last);
      last = tie.other();
      smallest = smallest == null ? last : smallest;
      return again;
    }
  }
}
