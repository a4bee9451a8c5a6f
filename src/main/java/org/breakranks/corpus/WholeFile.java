package org.breakranks.corpus;

import java.io.IOException;
import org.breakranks.table.RejectedRow.Reason;

/** A file that is one article. */
final class WholeFile implements Entries {

  private final Source source;
  private final Limits limits;
  private final Reading reading;
  private boolean over;

  private WholeFile(Source source, Limits limits, Reading reading) {
    this.source = source;
    this.limits = limits;
    this.reading = reading;
  }

  /** Makes fields of the bytes of a file. */
  private interface Reading {
    RecordFields of(byte[] bytes) throws IOException;
  }

  static WholeFile ofText(Source source, Limits limits) {
    return new WholeFile(source, limits, bytes -> RecordFields.ofText(Decoding.of(bytes)));
  }

  static WholeFile ofHtml(Source source, ColumnNames names, Limits limits) {
    return new WholeFile(
        source, limits, bytes -> HtmlPage.of(bytes, source.charset(), null).fields(names));
  }

  @Override
  public Entry next() throws IOException {
    if (over) {
      return null;
    }
    over = true;
    byte[] bytes = source.in().readNBytes(limits.recordBytes() + 1);
    String raw = Decoding.beginning(bytes);
    if (bytes.length > limits.recordBytes()) {
      return new Entry.Faulty(0, Reason.TOO_LONG, limits.ofRecord(), raw);
    }
    RecordFields fields = reading.of(bytes);
    String text = fields.value(Field.TEXT);
    return text == null || text.isBlank()
        ? new Entry.Faulty(0, Reason.NO_TEXT, "the file holds no text", raw)
        : new Entry.Found(0, fields, raw);
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
