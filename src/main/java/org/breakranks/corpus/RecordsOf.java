package org.breakranks.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The records of several slices, one slice open at a time. */
final class RecordsOf implements Iterator<Received> {

  private final Iterator<Slice> slices;
  private final SliceReader reader;
  private Iterator<Received> records = Collections.emptyIterator();

  RecordsOf(Iterator<Slice> slices, SliceReader reader) {
    this.slices = slices;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (!records.hasNext() && slices.hasNext()) {
      records = reader.read(slices.next());
    }
    return records.hasNext();
  }

  @Override
  public Received next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records");
    }
    return records.next();
  }
}
