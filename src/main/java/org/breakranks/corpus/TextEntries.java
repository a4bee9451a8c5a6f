package org.breakranks.corpus;

import java.io.IOException;
import org.breakranks.table.RejectedRow.Reason;

/** A file that is one article. */
final class TextEntries implements Entries {

  private final Source source;
  private final Limits limits;
  private boolean over;

  TextEntries(Source source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public Entry next() throws IOException {
    if (over) {
      return null;
    }
    over = true;
    byte[] bytes = source.in().readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      return new Entry.Faulty(0, Reason.TOO_LONG, limits.text(), Decoding.beginning(bytes));
    }
    String text = Decoding.of(bytes);
    return text.isBlank()
        ? new Entry.Faulty(0, Reason.NO_TEXT, "the file is blank", text)
        : new Entry.Found(0, RecordFields.ofText(text), text);
  }

  @Override
  public long offset() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
