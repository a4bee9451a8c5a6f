package org.breakranks.job;

import org.breakranks.corpus.ContentHash;
import org.breakranks.publication.Manifest;

/** Names a run by all that its tables depend on, so that the same run has the same name. */
final class RunId {

  private RunId() {}

  /**
   * Sixteen hexadecimal digits.
   *
   * @param last the last stage it does
   * @param input what it reads: the fingerprint of a corpus, or the ids of other runs
   */
  static String of(Stage last, String input, Workbench bench) {
    Manifest.Done done = bench.done("");
    return ContentHash.of(last.name(), input, done.settings(), done.lexicon(), done.code());
  }
}
