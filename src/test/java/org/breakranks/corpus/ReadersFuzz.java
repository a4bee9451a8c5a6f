package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.breakranks.text.Article;

/**
 * Every reader over whatever a file may hold. The first byte of an input chooses the name of the
 * file. Started by hand, with {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=ReadersFuzz}, it looks for
 * new inputs; those that once broke a reader are kept beside it as resources.
 */
public final class ReadersFuzz {

  private static final List<String> NAMES =
      List.of(
          "a.jsonl",
          "a.json",
          "a.csv",
          "a.tsv",
          "a.txt",
          "a.html",
          "a.xml",
          "a.warc",
          "a.parquet",
          "a",
          "a.jsonl.gz",
          "a.csv.bz2",
          "a.txt.zst",
          "a.pdf",
          "a.warc.gz");

  private static final Limits LIMITS = Reads.LIMITS.ofRecords(4_000, 2_000);

  @FuzzTest(maxDuration = "5m")
  public void endsWithArticlesOrReasons(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(NAMES.get((input[0] & 0xFF) % NAMES.size()));
    try {
      Files.write(file, Arrays.copyOfRange(input, 1, input.length));
      Reads reads = Reads.of(file, LIMITS);
      for (Article article : reads.articles()) {
        assertThat(article.text()).isNotBlank().hasSizeLessThanOrEqualTo(LIMITS.articleChars());
        assertThat(article.articleId()).hasSize(16);
      }
      assertThat(reads.rejected()).allMatch(row -> row.detail().indexOf('\n') < 0);
      assertThat(Reads.of(file, LIMITS)).isEqualTo(reads);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
