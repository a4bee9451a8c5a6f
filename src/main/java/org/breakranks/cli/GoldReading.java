package org.breakranks.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.corpus.Field;
import org.breakranks.corpus.Intake;
import org.breakranks.corpus.RecordFields;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.Prediction;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.event.Resolver;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Stance;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.stage.ArticleReading;
import org.breakranks.text.Article;

/**
 * Annotated articles as the program reads them: through the annotators, the grammar and the
 * resolution of the jobs, so that what is scored is what would be published.
 */
final class GoldReading {

  private final List<Gold> articles;
  private final Map<String, List<Mention>> mentions;
  private final Map<String, String> eventIds;

  private GoldReading(
      List<Gold> articles, Map<String, List<Mention>> mentions, Map<String, String> eventIds) {
    this.articles = articles;
    this.mentions = mentions;
    this.eventIds = eventIds;
  }

  static GoldReading of(List<Gold> articles, Lexicon lexicon) {
    ArticleReading reading = ArticleReading.of(lexicon);
    Map<String, List<Mention>> mentions = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (Gold gold : articles) {
      Article article = article(gold);
      List<Mention> read = reading.mentions(article);
      mentions.put(gold.id(), read);
      read.stream()
          .filter(GoldReading::isReport)
          .map(mention -> new Report(mention, article.source(), article.publishedOn(), null))
          .forEach(reports::add);
    }
    return new GoldReading(articles, mentions, eventIds(Resolver.of(lexicon).resolve(reports)));
  }

  List<Gold> articles() {
    return articles;
  }

  /** Everything that was read in an article, whatever its status. */
  List<Mention> mentions(Gold article) {
    return mentions.get(article.id());
  }

  /** What the accepted mentions predict, in the order of the articles. */
  List<Prediction> predictions() {
    return articles.stream()
        .flatMap(
            gold ->
                mentions.get(gold.id()).stream()
                    .filter(Mention::isAccepted)
                    .map(m -> Prediction.of(m, gold.id(), eventIds.get(m.mentionId()))))
        .toList();
  }

  private static Article article(Gold gold) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ID, gold.id());
    values.put(Field.TEXT, gold.text());
    values.put(Field.TITLE, gold.title());
    values.put(Field.SOURCE, gold.source());
    values.put(Field.PUBLISHED, gold.published());
    return Intake.ofRecord(null, new RecordFields(List.of(), values, Map.of()));
  }

  private static boolean isReport(Mention mention) {
    return mention.isAccepted() || mention.claim().stance() == Stance.DENIES;
  }

  private static Map<String, String> eventIds(List<ResolvedEvent> events) {
    Map<String, String> ids = new HashMap<>();
    for (ResolvedEvent resolved : events) {
      resolved
          .event()
          .sourcing()
          .mentionIds()
          .forEach(mention -> ids.put(mention, resolved.event().eventId()));
    }
    return ids;
  }
}
