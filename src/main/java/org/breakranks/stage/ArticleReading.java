package org.breakranks.stage;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.annotate.PassageAnnotator;
import org.breakranks.grammar.Finding;
import org.breakranks.grammar.Funnel;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;

/**
 * Reads one article at a time without a Spark session, with the funnel, the annotators and the
 * grammar of the jobs: what {@code explain} shows and {@code evaluate} scores is what {@code run}
 * publishes.
 */
public final class ArticleReading {

  private final Funnel funnel;
  private final PassageAnnotator annotator;
  private final Grammar grammar;

  private ArticleReading(Funnel funnel, PassageAnnotator annotator, Grammar grammar) {
    this.funnel = funnel;
    this.annotator = annotator;
    this.grammar = grammar;
  }

  /** A reading with these words. */
  public static ArticleReading of(Lexicon lexicon) {
    return new ArticleReading(
        Funnel.of(lexicon), PassageAnnotator.of(lexicon.segmenter()), Grammar.of(lexicon));
  }

  /** Every mention of the article, whatever its status, in the order of the text. */
  public List<Mention> mentions(Article article) {
    return isCandidate(article)
        ? grammar.mentions(annotator.annotate(Passages.of(article)))
        : List.of();
  }

  /** Whether the article holds a word that an act may be told with; else it is not read. */
  public boolean isCandidate(Article article) {
    return Screening.isCandidate(article, funnel);
  }

  /** What was understood in the article, whether or not an act was built on it. */
  public List<Finding> findings(Article article) {
    return grammar.findings(annotator.annotate(Passages.of(article)));
  }

  /** Every mention of a text published on a day, null when that is not known. */
  public List<Mention> mentions(String text, LocalDate publishedOn) {
    PublishedBasis basis = publishedOn == null ? PublishedBasis.NONE : PublishedBasis.METADATA;
    return mentions(
        new Article("text", null, null, null, null, null, "en", publishedOn, basis, text));
  }
}
