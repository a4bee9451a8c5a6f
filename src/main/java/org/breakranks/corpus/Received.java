package org.breakranks.corpus;

import org.breakranks.table.RejectedRow;
import org.breakranks.text.Article;

/**
 * What became of one record of a corpus: an article, or the reason why not.
 *
 * @param record where the record begins in its file: bytes before it, after decompression
 * @param article the article, null when rejected
 * @param rejected the row that says why, null when the record is an article
 */
public record Received(long record, Article article, RejectedRow rejected) {

  public Received {
    if ((article == null) == (rejected == null)) {
      throw new IllegalArgumentException("a record is either an article or rejected");
    }
  }

  boolean isUnreadable() {
    return rejected != null && rejected.reason() == RejectedRow.Reason.UNREADABLE_FILE;
  }

  static Received article(long record, Article article) {
    return new Received(record, article, null);
  }

  static Received rejected(RejectedRow row) {
    return new Received(row.record(), null, row);
  }
}
