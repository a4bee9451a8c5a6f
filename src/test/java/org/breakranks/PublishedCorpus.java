package org.breakranks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.breakranks.job.RunJob;
import org.breakranks.job.Summary;

/** The small corpus as the main job publishes it, once for all tests that only look at it. */
public final class PublishedCorpus {

  private static Path folder;
  private static Summary summary;

  private PublishedCorpus() {}

  /** What the run said. */
  public static synchronized Summary summary() {
    if (summary == null) {
      try {
        folder = Files.createTempDirectory("published-corpus");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      summary =
          RunJob.run(
              LocalSpark.session(),
              SmallCorpus.configuration(
                  SmallCorpus.in(folder.resolve("corpus")), folder.resolve("warehouse")));
    }
    return summary;
  }

  /** Where its warehouse lies. */
  public static synchronized Path warehouse() {
    summary();
    return folder.resolve("warehouse");
  }

  /** Where the files lie that it read. */
  public static synchronized Path corpus() {
    summary();
    return folder.resolve("corpus");
  }
}
