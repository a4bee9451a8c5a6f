package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.breakranks.Core;

/**
 * The core over any text. Started by hand, with {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=CoreFuzz},
 * it looks for new texts; those that once broke it are kept beside it as resources.
 */
public final class CoreFuzz {

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);

  @FuzzTest(maxDuration = "5m")
  public void quotesWhatStandsThere(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    LocalDate publishedOn = input.length % 2 == 0 ? PUBLISHED : null;
    for (Mention mention : Core.mentions(text, publishedOn)) {
      assertThat(text.substring(mention.evidenceBegin(), mention.evidenceEnd()))
          .isEqualTo(mention.evidence());
    }
  }
}
