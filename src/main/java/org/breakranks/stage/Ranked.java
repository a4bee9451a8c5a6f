package org.breakranks.stage;

import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;

/**
 * A record among those of equal content.
 *
 * @param screened the record
 * @param rank 1 for the first
 */
public record Ranked(Screened screened, int rank) {

  /** The record itself when it is the first, else the row that says whose copy it is. */
  Screened onceOrRejected() {
    if (rank == 1) {
      return screened;
    }
    RejectedRow row =
        new RejectedRow(
            screened.article().sourceUri(),
            screened.record(),
            Reason.DUPLICATE_RECORD,
            "same content as article " + screened.article().articleId(),
            null);
    return Screened.rejected(row);
  }
}
