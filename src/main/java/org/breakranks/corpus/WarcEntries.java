package org.breakranks.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.WrittenDate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of an archive: responses with status 200 that are HTML; whatever else it holds is
 * passed over. One page at a time is in memory.
 */
final class WarcEntries implements Entries {

  private static final int OK = 200;

  private final Source source;
  private final WarcReader records;
  private final ColumnNames names;
  private final Limits limits;
  private long offset;

  private WarcEntries(Source source, WarcReader records, ColumnNames names, Limits limits) {
    this.source = source;
    this.records = records;
    this.names = names;
    this.limits = limits;
  }

  static WarcEntries of(Source source, ColumnNames names, Limits limits) throws IOException {
    WarcReader records = new WarcReader(source.in());
    records.setLenient(true);
    return new WarcEntries(source, records, names, limits);
  }

  @Override
  public Entry next() throws IOException {
    Optional<WarcRecord> record = records.next();
    while (record.isPresent()) {
      offset = records.position();
      if (record.get() instanceof WarcResponse response) {
        Optional<Entry> entry = entry(response);
        if (entry.isPresent()) {
          return entry.get();
        }
      }
      record = records.next();
    }
    return null;
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public void close() throws IOException {
    records.close();
    source.close();
  }

  private Optional<Entry> entry(WarcResponse response) throws IOException {
    byte[] bytes;
    MediaType type;
    try {
      Optional<WarcPayload> payload = payload(response);
      if (payload.isEmpty()) {
        return Optional.empty();
      }
      type = payload.get().type();
      bytes = payload.get().body().stream().readNBytes(limits.recordBytes() + 1);
    } catch (IllegalArgumentException | ParsingException broken) {
      return Optional.of(broken(broken, response));
    }
    if (bytes.length > limits.recordBytes()) {
      String raw = header(response, "WARC-Target-URI");
      return Optional.of(new Entry.Faulty(offset, Reason.TOO_LONG, limits.text(), raw));
    }
    try {
      return Optional.of(Guarded.opened(() -> page(response, bytes, type)));
    } catch (IOException broken) {
      return Optional.of(broken(broken, response));
    }
  }

  /** What a response holds, nothing unless it is a page that was found. */
  private static Optional<WarcPayload> payload(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    return http.status() == OK
        ? response.payload().filter(payload -> isHtml(payload.type()))
        : Optional.empty();
  }

  private Entry page(WarcResponse response, byte[] bytes, MediaType type) throws IOException {
    String address = response.target();
    HtmlPage page = HtmlPage.of(bytes, charset(type), address);
    LocalDate fetched = response.date().atZone(ZoneOffset.UTC).toLocalDate();
    return new Entry.Found(offset, notAfter(fetched, page.fields(names)), address);
  }

  private Entry broken(Exception broken, WarcResponse response) {
    return new Entry.Faulty(
        offset, Reason.BROKEN_RECORD, broken.toString(), response.headers().toString());
  }

  private static String header(WarcResponse response, String name) {
    return response.headers().first(name).orElse(null);
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
