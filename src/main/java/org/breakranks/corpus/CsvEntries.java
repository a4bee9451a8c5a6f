package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakranks.table.RejectedRow.Reason;

/** The rows of a table under its header. */
final class CsvEntries implements Entries {

  private final Source source;
  private final CsvRows rows;
  private final CsvHeader header;
  private final ColumnNames names;
  private final Limits limits;
  private CsvRows.Row pending;
  private boolean over;

  private CsvEntries(
      Source source, CsvRows rows, CsvHeader header, ColumnNames names, Limits limits) {
    this.source = source;
    this.rows = rows;
    this.header = header;
    this.names = names;
    this.limits = limits;
  }

  /** The table of a file; one of a kind that comes without a header gets its columns by width. */
  static CsvEntries of(Source source, ColumnNames names, Limits limits) throws IOException {
    char separator = CsvHeader.separator(source.head());
    InputStream in = CsvHeader.isReturned(source.head()) ? new LineFeeds(source.in()) : source.in();
    CsvRows rows = new CsvRows(in, source.offset(), separator, limits.recordBytes());
    CsvRows.Row first = rows.next(0);
    List<String> cells = first == null ? List.of() : first.cells();
    Optional<List<String>> known = separator == '\t' ? names.headerless(cells) : Optional.empty();
    CsvHeader header = new CsvHeader(known.orElse(cells));
    CsvEntries entries = new CsvEntries(source, rows, header, names, limits);
    entries.pending = known.isPresent() ? first : null;
    entries.over = first == null;
    return entries;
  }

  @Override
  public Entry next() throws IOException {
    if (over) {
      return null;
    }
    if (!header.holdsText(names)) {
      over = true;
      RecordFields none = new RecordFields(header.columns(), Map.of(), Map.of());
      return new Entry.Found(0, none, String.join("\t", header.columns()));
    }
    CsvRows.Row row = pending == null ? rows.next(width()) : pending;
    pending = null;
    while (row != null && row.isBlank()) {
      row = rows.next(width());
    }
    return row == null ? null : entry(row);
  }

  private int width() {
    return header.columns().size();
  }

  @Override
  public long offset() {
    return rows.offset();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private Entry entry(CsvRows.Row row) {
    return switch (row.state()) {
      case TOO_LONG ->
          new Entry.Faulty(row.offset(), Reason.TOO_LONG, limits.ofRecord(), row.raw());
      case BROKEN_QUOTE ->
          broken(row, "a quotation mark that is not closed before the next separator");
      case WHOLE ->
          cells(row) == width()
              ? new Entry.Found(row.offset(), fields(row.cells()), row.raw())
              : broken(
                  row,
                  "expected the %d cells of the header, got %d"
                      .formatted(width(), row.cells().size()));
    };
  }

  /** How many cells there are; empty ones behind the last column do not count. */
  private int cells(CsvRows.Row row) {
    int cells = row.cells().size();
    while (cells > width() && row.cells().get(cells - 1).isBlank()) {
      cells--;
    }
    return cells;
  }

  private RecordFields fields(List<String> cells) {
    RecordFields.Collector fields = new RecordFields.Collector(names);
    for (int i = 0; i < width(); i++) {
      fields.put(header.columns().get(i), cells.get(i));
    }
    return fields.fields();
  }

  private static Entry broken(CsvRows.Row row, String detail) {
    return new Entry.Faulty(row.offset(), Reason.BROKEN_RECORD, detail, row.raw());
  }
}
