package org.breakranks.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.WrittenDate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of an archive: responses with status 200 that are HTML; whatever else it holds is
 * passed over. One page at a time is in memory.
 */
final class WarcEntries implements Entries {

  private static final int OK = 200;

  private final Source source;
  private final WarcRecords records;
  private final ColumnNames names;
  private final Limits limits;

  private WarcEntries(Source source, WarcRecords records, ColumnNames names, Limits limits) {
    this.source = source;
    this.records = records;
    this.names = names;
    this.limits = limits;
  }

  static WarcEntries of(Source source, ColumnNames names, Limits limits) throws IOException {
    return new WarcEntries(source, new WarcRecords(source, limits.recordBytes()), names, limits);
  }

  @Override
  public Entry next() throws IOException {
    for (WarcRecords.Cut cut = records.next(); cut != null; cut = records.next()) {
      Optional<Entry> entry = entry(cut);
      if (entry.isPresent()) {
        return entry.get();
      }
    }
    return null;
  }

  @Override
  public long offset() {
    return records.offset();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** What becomes of a record, nothing if it is no page. */
  private Optional<Entry> entry(WarcRecords.Cut cut) {
    if (cut.fault() != null) {
      return Optional.of(broken(cut.piece(), cut.fault()));
    }
    try {
      return Guarded.opened(() -> page(cut.piece()));
    } catch (IOException broken) {
      return Optional.of(broken(cut.piece(), Fault.told(broken)));
    }
  }

  private Optional<Entry> page(Piece piece) throws IOException {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(piece.bytes()))) {
      reader.setLenient(true);
      if (!(reader.next().orElse(null) instanceof WarcResponse response)) {
        return Optional.empty();
      }
      Optional<WarcPayload> payload = payload(response);
      return payload.isEmpty()
          ? Optional.empty()
          : Optional.of(page(piece, response, payload.get()));
    }
  }

  private Entry page(Piece piece, WarcResponse response, WarcPayload payload) throws IOException {
    String address = response.target();
    byte[] bytes = piece.isComplete() ? body(payload) : new byte[0];
    if (!piece.isComplete() || bytes.length > limits.recordBytes()) {
      return new Entry.Faulty(piece.offset(), Reason.TOO_LONG, limits.ofRecord(), address);
    }
    HtmlPage page = HtmlPage.of(bytes, charset(payload.type()), address);
    LocalDate fetched = response.date().atZone(ZoneOffset.UTC).toLocalDate();
    return new Entry.Found(piece.offset(), notAfter(fetched, page.fields(names)), address);
  }

  /**
   * A page, one byte more than its limit at most. Servers send it packed; of crawlers some keep it
   * so, others unpack it and let the header stand that says it is packed: its bytes decide.
   */
  private byte[] body(WarcPayload payload) throws IOException {
    int most = limits.recordBytes() + 1;
    byte[] bytes = payload.body().stream().readNBytes(most);
    return Source.isGzip(bytes)
        ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readNBytes(most)
        : bytes;
  }

  private static Entry broken(Piece piece, String fault) {
    String raw = piece.bytes().length == 0 ? null : Decoding.beginning(piece.bytes());
    return new Entry.Faulty(piece.offset(), Reason.BROKEN_RECORD, fault, raw);
  }

  /** What a response holds, nothing unless it is a page that was found. */
  private static Optional<WarcPayload> payload(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    return http.status() == OK
        ? response.payload().filter(payload -> isHtml(payload.type()))
        : Optional.empty();
  }

  /** A page cannot have been published later than it was fetched, give or take a time zone. */
  private static RecordFields notAfter(LocalDate fetched, RecordFields fields) {
    Optional<LocalDate> stated =
        Optional.ofNullable(fields.value(Field.PUBLISHED)).flatMap(WrittenDate::of);
    if (stated.isEmpty() || !stated.get().isAfter(fetched.plusDays(1))) {
      return fields;
    }
    Map<Field, String> values = new EnumMap<>(fields.values());
    values.remove(Field.PUBLISHED);
    return new RecordFields(fields.columns(), values, fields.origins());
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static Charset charset(MediaType type) {
    try {
      String name = type.parameters().get("charset");
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
