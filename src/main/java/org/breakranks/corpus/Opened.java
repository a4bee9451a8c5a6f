package org.breakranks.corpus;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.table.RejectedRow.Reason;

/**
 * A slice of a file whose format is known.
 *
 * @param format what the file holds
 * @param entries its records, null for a later slice of a file that only its first slice can read
 */
record Opened(Format format, Entries entries) {

  Opened {
    entries = entries == null ? null : Guarded.of(entries);
  }

  private static final String NONE = "no format that is read, by its first bytes and its name";

  /**
   * Opens a slice.
   *
   * @throws IOException when the file cannot be opened
   */
  static Opened of(Slice slice, ColumnNames names, Limits limits, Configuration hadoop)
      throws IOException {
    return Guarded.opened(() -> open(slice, names, limits, hadoop));
  }

  private static Opened open(Slice slice, ColumnNames names, Limits limits, Configuration hadoop)
      throws IOException {
    Source source = Source.open(slice.uri(), limits, hadoop);
    try {
      Format format = Format.of(slice.uri(), source.head(), names);
      boolean divided = format.isSplittable() && source.isPlain();
      if (format == Format.PARQUET && divided) {
        source.close();
        return new Opened(format, ParquetEntries.of(slice, names, limits, hadoop));
      }
      if (slice.begin() > 0) {
        source.close();
        return new Opened(format, divided ? midway(slice, names, limits, hadoop) : null);
      }
      Slice whole = divided ? slice : new Slice(slice.uri(), 0, Long.MAX_VALUE);
      return new Opened(format, entries(format, whole, source, names, limits));
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static Entries midway(Slice slice, ColumnNames names, Limits limits, Configuration hadoop)
      throws IOException {
    Source source = Source.openBefore(slice.begin(), slice.uri(), hadoop);
    return JsonEntries.ofLines(slice, source, names, limits);
  }

  private static Entries entries(
      Format format, Slice slice, Source source, ColumnNames names, Limits limits)
      throws IOException {
    return switch (format) {
      case TEXT -> WholeFile.ofText(source, limits);
      case HTML -> WholeFile.ofHtml(source, names, limits);
      case XML -> XmlEntries.of(source, names, limits);
      case WARC -> WarcEntries.of(source, names, limits);
      case JSON_LINES -> JsonEntries.ofLines(slice, source, names, limits);
      case JSON -> JsonEntries.ofElements(slice, source, names, limits);
      case CSV -> CsvEntries.of(source, names, limits);
      case PARQUET, UNSUPPORTED -> new Unsupported(source);
    };
  }

  /** A file that is not read: one row says so. */
  private static final class Unsupported implements Entries {

    private final Source source;
    private boolean over;

    Unsupported(Source source) {
      this.source = source;
    }

    @Override
    public Entry next() {
      Entry entry = over ? null : new Entry.Faulty(0, Reason.UNSUPPORTED_FORMAT, NONE, null);
      over = true;
      return entry;
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
}
