package org.breakranks.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.corpus.Received;
import org.breakranks.grammar.Funnel;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.NamedPlaces;
import org.breakranks.table.RecordEncoder;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;

class ArticlesTest {

  private static final String TEXT = "Ten rebels surrendered in Kunduz.";
  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void rejectsTheArticleThatCouldNotBeRead() {
    SparkSession spark = LocalSpark.session();
    Screening screening = new Screening(Funnel.of(LEXICON), NamedPlaces.of(LEXICON));
    Dataset<Screened> articles =
        spark.createDataset(
            List.of(screened(screening, "a1", 0), screened(screening, "a2", 70)),
            RecordEncoder.of(Screened.class));
    Dataset<Told> told =
        spark.createDataset(
            List.of(Told.failed("a2", new IllegalStateException("lost"))),
            RecordEncoder.of(Told.class));

    assertThat(Articles.unread(articles, told).collectAsList())
        .containsExactly(
            new RejectedRow(
                "file:/a",
                70,
                Reason.READING_FAILED,
                "java.lang.IllegalStateException: lost",
                TEXT));
  }

  @Test
  void rejectsTheArticleThatCouldNotEvenBeLookedAt() {
    Screening broken = new Screening(null, null);
    assertThat(screened(broken, "a1", 7))
        .returns(7L, Screened::record)
        .returns(null, Screened::article)
        .returns(Reason.READING_FAILED, screened -> screened.rejected().reason())
        .returns(TEXT, screened -> screened.rejected().raw());
  }

  private static Screened screened(Screening screening, String id, long record) {
    Article article =
        new Article(id, null, "file:/a", null, null, null, "en", null, PublishedBasis.NONE, TEXT);
    return screening.of(List.of(new Received(record, article, null)).iterator()).next();
  }
}
