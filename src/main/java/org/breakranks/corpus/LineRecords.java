package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/** The records of a slice with one record a line; a fault of the file ends it with a last row. */
final class LineRecords implements Iterator<Received> {

  private final Slice slice;
  private final InputStream in;
  private final Lines lines;
  private final BiFunction<Slice, Lines.Line, Received> record;
  private boolean started;
  private Received next;

  LineRecords(
      Slice slice, InputStream in, int longest, BiFunction<Slice, Lines.Line, Received> record) {
    this.slice = slice;
    this.in = in;
    this.lines = new Lines(in, Math.max(0, slice.begin() - 1), longest);
    this.record = record;
  }

  @Override
  public boolean hasNext() {
    if (!started) {
      started = true;
      next = read();
    }
    return next != null;
  }

  @Override
  public Received next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in " + slice);
    }
    Received current = next;
    next = current.isUnreadable() ? null : read();
    return current;
  }

  private Received read() {
    try {
      if (lines.offset() == slice.begin() - 1) {
        lines.next();
      }
      while (lines.offset() < slice.end()) {
        Lines.Line line = lines.next();
        if (line == null) {
          break;
        }
        if (!isBlank(line.bytes())) {
          return record.apply(slice, line);
        }
      }
      in.close();
      return null;
    } catch (IOException e) {
      return SliceReader.unreadable(slice, lines.offset(), e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
