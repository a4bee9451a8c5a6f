package org.breakranks.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.breakranks.table.RejectedRow.Reason;

/** JSON objects: one a line, or the elements of an array. */
final class JsonEntries implements Entries {

  private final Slice slice;
  private final Source source;
  private final Piece.Cutter pieces;
  private final ColumnNames names;
  private final Limits limits;

  private JsonEntries(
      Slice slice, Source source, Piece.Cutter pieces, ColumnNames names, Limits limits) {
    this.slice = slice;
    this.source = source;
    this.pieces = pieces;
    this.names = names;
    this.limits = limits;
  }

  /** The lines that begin in a slice. A source in the middle of a file begins one byte before. */
  static JsonEntries ofLines(Slice slice, Source source, ColumnNames names, Limits limits)
      throws IOException {
    Lines lines = new Lines(source.in(), source.offset(), limits.recordBytes());
    if (slice.begin() > 0) {
      lines.next();
    }
    return new JsonEntries(slice, source, lines, names, limits);
  }

  /** The elements of a whole file. */
  static JsonEntries ofElements(Slice slice, Source source, ColumnNames names, Limits limits)
      throws IOException {
    JsonElements elements = new JsonElements(source.in(), source.offset(), limits.recordBytes());
    return new JsonEntries(slice, source, elements, names, limits);
  }

  @Override
  public Entry next() throws IOException {
    while (pieces.offset() < slice.end()) {
      Piece piece = pieces.next();
      if (piece == null) {
        return null;
      }
      if (!piece.isBlank()) {
        return entry(piece);
      }
    }
    return null;
  }

  @Override
  public long offset() {
    return pieces.offset();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private Entry entry(Piece piece) {
    String raw = Decoding.beginning(piece.bytes());
    if (!piece.isComplete()) {
      return new Entry.Faulty(piece.offset(), Reason.TOO_LONG, limits.ofRecord(), raw);
    }
    try {
      return new Entry.Found(piece.offset(), JsonFields.read(piece.bytes(), names), raw);
    } catch (JsonProcessingException e) {
      String detail = e.getOriginalMessage() + place(e.getLocation());
      return new Entry.Faulty(piece.offset(), Reason.BROKEN_RECORD, detail, raw);
    } catch (IOException e) {
      return new Entry.Faulty(piece.offset(), Reason.BROKEN_RECORD, e.getMessage(), raw);
    }
  }

  /** Where a record is broken; one beyond what the parser bears is so nowhere. */
  private static String place(JsonLocation at) {
    return at == null || at.getByteOffset() < 0 ? "" : ", at byte " + at.getByteOffset();
  }
}
