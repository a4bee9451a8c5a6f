package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.breakranks.event.Event;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.MentionRow;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.CleanText;
import org.breakranks.text.Remark;
import org.breakranks.text.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every place in the passages that reports, or seems to report, an act. */
public final class Mentions {

  /** What stands for the rule of a mention behind the last one that is kept. */
  public static final String TOO_MANY = "too_many_mentions";

  private static final Logger LOG = LoggerFactory.getLogger(Mentions.class);

  private static final Encoder<Mention> MENTION = RecordEncoder.of(Mention.class);
  private static final Encoder<Told> TOLD = RecordEncoder.of(Told.class);

  private Mentions() {}

  /**
   * All mentions of passages, and which of these could not be read.
   *
   * @param most how many mentions of one article are kept
   */
  public static Dataset<Told> in(Dataset<AnnotatedPassage> passages, Words words, int most) {
    MapPartitionsFunction<AnnotatedPassage, Told> told =
        some -> Flattened.of(some, passage -> told(passage, words.grammar(), most));
    return passages.mapPartitions(told, TOLD);
  }

  /** What one passage tells. A fault of ours in reading it costs this article only. */
  static List<Told> told(AnnotatedPassage annotated, Grammar grammar, int most) {
    try {
      return first(in(annotated, grammar), most).stream().map(Told::of).toList();
    } catch (RuntimeException | StackOverflowError failure) {
      String articleId = annotated.passage().articleId();
      LOG.warn("article {} could not be read", articleId, failure);
      return List.of(Told.failed(articleId, failure));
    }
  }

  /** The first mentions; where there are more, one more that says so. */
  static List<Mention> first(List<Mention> mentions, int most) {
    if (mentions.size() <= most) {
      return mentions;
    }
    List<Mention> kept = new ArrayList<>(mentions.subList(0, most));
    kept.add(mentions.get(most).unresolved(TOO_MANY));
    return kept;
  }

  /** The mentions of one passage, each with what further annotators say of its evidence. */
  public static List<Mention> in(AnnotatedPassage annotated, Grammar grammar) {
    List<Mention> mentions = grammar.mentions(annotated);
    if (annotated.remarks().isEmpty()) {
      return mentions;
    }
    CleanText clean = CleanText.of(annotated.passage().received());
    List<Remark> remarks =
        annotated.remarks().stream().map(remark -> received(remark, clean)).toList();
    return mentions.stream()
        .map(mention -> mention.with(touching(mention.evidenceSpan(), remarks)))
        .toList();
  }

  private static Remark received(Remark remark, CleanText clean) {
    Span span = clean.received(new Span(remark.begin(), remark.end()));
    return new Remark(remark.annotator(), span.begin(), span.end(), remark.result());
  }

  private static List<Remark> touching(Span evidence, List<Remark> remarks) {
    return remarks.stream().filter(remark -> remark.touches(evidence)).toList();
  }

  /** The mentions of published rows. */
  public static Dataset<Mention> of(Dataset<MentionRow> rows) {
    return rows.select("mention.*").as(MENTION);
  }

  /** The mentions among what was told. */
  public static Dataset<Mention> among(Dataset<Told> told) {
    return told.filter(col("mention").isNotNull()).select("mention.*").as(MENTION);
  }

  /** Published mentions but for those of articles that were read again, and what these told. */
  public static Dataset<Told> plus(
      Dataset<Mention> before, Dataset<Told> fresh, Dataset<ArticleRow> read) {
    Column failure = lit(null).cast("string").as("failure");
    return before
        .select(col("articleId"), struct(col("*")).as("mention"), failure)
        .join(read.select("articleId"), new String[] {"articleId"}, "left_anti")
        .as(TOLD)
        .unionByName(fresh);
  }

  /** Mentions whose events are not known yet. */
  public static Dataset<MentionRow> rows(Dataset<Mention> mentions) {
    return mentions
        .select(struct(col("*")).as("mention"), lit(null).cast("string").as("eventId"))
        .as(Catalog.MENTIONS.encoder());
  }

  /** The mentions, each beside the event that it reports. */
  public static Dataset<MentionRow> of(Dataset<Mention> mentions, Dataset<Event> events) {
    Dataset<Row> ids =
        events.select(col("eventId"), explode(col("sourcing.mentionIds")).as("mentionId"));
    return mentions
        .select(struct(col("*")).as("mention"), col("mentionId"))
        .join(ids, new String[] {"mentionId"}, "left")
        .select("mention", "eventId")
        .as(Catalog.MENTIONS.encoder());
  }
}
