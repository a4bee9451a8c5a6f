package org.breakranks.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.breakranks.LocalSpark;
import org.breakranks.reading.NamedPlace;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.PublishedBasis;
import org.breakranks.trend.CoverageCount;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void countsWhatCouldBeReadAlone() {
    Dataset<Screened> articles =
        LocalSpark.session()
            .createDataset(
                List.of(article("1", "en"), article("2", null), article("3", "es")),
                RecordEncoder.of(Screened.class));
    LocalDate july = LocalDate.of(2021, 7, 1);
    assertThat(Coverage.of(articles).collectAsList())
        .containsExactlyInAnyOrder(
            new CoverageCount(null, null, july, 2), new CoverageCount("AFG", null, july, 2));
  }

  private static Screened article(String id, String language) {
    ArticleRow row =
        new ArticleRow(
            id,
            null,
            "file:/a",
            0,
            null,
            null,
            null,
            language,
            LocalDate.of(2021, 7, 6),
            PublishedBasis.METADATA,
            1,
            "",
            false,
            null,
            null,
            null);
    return new Screened(0, row, null, List.of(new NamedPlace("AFG", null)), null);
  }
}
