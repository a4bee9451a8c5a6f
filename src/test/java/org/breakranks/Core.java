package org.breakranks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.Prediction;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.event.Resolver;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.CleanText;
import org.breakranks.text.Dateline;
import org.breakranks.text.Passage;
import org.breakranks.text.PublishedBasis;
import org.breakranks.text.Span;

/** The core wired as the main job wires it, without an engine. */
public final class Core {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final Grammar GRAMMAR = Grammar.of(LEXICON);

  private Core() {}

  /** The mentions of a text; its day of publication is what its header or dateline says. */
  public static List<Mention> mentions(String received) {
    return GRAMMAR.mentions(passage("article", null, writtenOn(received), received));
  }

  /** The mentions of a text published on a day, null when unknown. */
  public static List<Mention> mentions(String received, LocalDate publishedOn) {
    return mentions(null, received, publishedOn);
  }

  /** The mentions of a text with a headline. */
  public static List<Mention> mentions(String title, String received, LocalDate publishedOn) {
    return GRAMMAR.mentions(passage("article", title, publishedOn, received));
  }

  /** The mentions of an annotated article. */
  public static List<Mention> mentions(Gold article) {
    return GRAMMAR.mentions(passage(article));
  }

  /** An annotated article as it comes out of the annotators. */
  public static AnnotatedPassage passage(Gold article) {
    return passage(article.id(), article.title(), publishedOn(article), article.text());
  }

  /** The accepted mentions of the articles, each with the event it was merged into. */
  public static List<Prediction> predictions(List<Gold> articles) {
    List<Report> reports = new ArrayList<>();
    for (Gold article : articles) {
      for (Mention mention : mentions(article)) {
        reports.add(new Report(mention, article.source(), publishedOn(article), null));
      }
    }
    Map<String, String> events = new HashMap<>();
    for (ResolvedEvent resolved : Resolver.of(LEXICON).resolve(reports)) {
      for (String mentionId : resolved.event().sourcing().mentionIds()) {
        events.put(mentionId, resolved.event().eventId());
      }
    }
    return reports.stream()
        .map(Report::mention)
        .filter(Mention::isAccepted)
        .map(mention -> Prediction.of(mention, events.get(mention.mentionId())))
        .toList();
  }

  /** An article as it comes out of the annotators; a crawler's header is no part of its prose. */
  public static AnnotatedPassage passage(
      String id, String title, LocalDate publishedOn, String received) {
    String clean = CleanText.of(received).text();
    String prose = Dateline.header(clean).map(header -> blanked(clean, header)).orElse(clean);
    boolean inText = title != null && prose.contains(title);
    PublishedBasis basis = publishedOn == null ? PublishedBasis.NONE : PublishedBasis.METADATA;
    Passage passage = new Passage(id, inText ? null : title, publishedOn, basis, prose, received);
    return new AnnotatedPassage(passage, LEXICON.segmenter().sentences(prose));
  }

  private static String blanked(String text, Span header) {
    return " ".repeat(header.length()) + text.substring(header.end());
  }

  private static LocalDate writtenOn(String received) {
    return Dateline.headerDay(received).or(() -> Dateline.day(received)).orElse(null);
  }

  private static LocalDate publishedOn(Gold article) {
    return article.published() == null
        ? writtenOn(article.text())
        : LocalDate.parse(article.published());
  }
}
