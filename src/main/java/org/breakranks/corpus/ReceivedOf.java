package org.breakranks.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What became of the records of a slice; a fault of the file ends it with a last row. */
final class ReceivedOf implements Iterator<Received> {

  private final Slice slice;
  private final Entries entries;
  private final Function<Entry, Received> received;
  private boolean started;
  private Received next;

  ReceivedOf(Slice slice, Entries entries, Function<Entry, Received> received) {
    this.slice = slice;
    this.entries = entries;
    this.received = received;
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
      Entry entry = entries.next();
      if (entry == null) {
        entries.close();
        return null;
      }
      return received.apply(entry);
    } catch (IOException e) {
      closeBroken();
      return SliceReader.unreadable(slice, entries.offset(), e);
    }
  }

  private void closeBroken() {
    try {
      entries.close();
    } catch (IOException brokenAnyway) {
      // the file is told to be unreadable
    }
  }
}
