package org.breakranks.stage;

import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;

/**
 * A record among those of equal content.
 *
 * @param screened the record
 * @param rank 1 for the first
 * @param first where the first one stands
 */
public record Ranked(Screened screened, int rank, Position first) {

  /**
   * Where a record stands.
   *
   * @param uri the file
   * @param record where it begins in the file
   */
  public record Position(String uri, long record) {}

  /** The record itself when it is the first, else the row that says whose copy it is. */
  Screened onceOrRejected() {
    if (rank == 1) {
      return screened;
    }
    String detail = "same content as record %d of %s".formatted(first.record(), first.uri());
    RejectedRow row =
        new RejectedRow(
            screened.article().sourceUri(),
            screened.record(),
            Reason.DUPLICATE_RECORD,
            detail,
            null);
    return Screened.rejected(row);
  }
}
