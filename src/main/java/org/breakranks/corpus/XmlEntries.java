package org.breakranks.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.breakranks.table.RejectedRow.Reason;
import org.jsoup.Jsoup;

/**
 * The records of an XML export, each an element of a known name with its fields on known paths,
 * read as a document of its own. No document type is read and no entity resolved.
 */
final class XmlEntries implements Entries {

  private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([^\"']+)");
  private static final Pattern MARKUP = Pattern.compile("</?\\p{Alpha}[^<>]*>");

  private static final int DEEPEST_FIELD = 16;

  private final Source source;
  private final XmlRecords records;
  private final Charset charset;
  private final XMLInputFactory parsers;
  private final ColumnNames names;
  private final Limits limits;
  private boolean found;

  private XmlEntries(
      Source source, XmlRecords records, Charset charset, ColumnNames names, Limits limits) {
    this.source = source;
    this.records = records;
    this.charset = charset;
    this.names = names;
    this.limits = limits;
    this.parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  static XmlEntries of(Source source, ColumnNames names, Limits limits) throws IOException {
    Charset charset = charset(source);
    XmlRecords records =
        new XmlRecords(
            source.in(),
            source.offset(),
            name -> names.xmlRecord(name) != null,
            limits.recordBytes());
    return new XmlEntries(source, records, charset, names, limits);
  }

  @Override
  public Entry next() throws IOException {
    XmlRecords.Cut cut = records.next();
    if (cut != null) {
      found = true;
      return entry(cut);
    }
    if (found) {
      return null;
    }
    found = true;
    return new Entry.Faulty(0, Reason.NO_TEXT, "no record of a known XML export", null);
  }

  @Override
  public long offset() {
    return records.offset();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private Entry entry(XmlRecords.Cut cut) {
    Piece piece = cut.piece();
    String raw = Decoding.beginning(piece.bytes());
    if (!piece.isComplete()) {
      return new Entry.Faulty(piece.offset(), Reason.TOO_LONG, limits.ofRecord(), raw);
    }
    if (!cut.isClosed()) {
      String detail = "no end of the element " + cut.name();
      return new Entry.Faulty(piece.offset(), Reason.BROKEN_RECORD, detail, raw);
    }
    try {
      RecordFields fields = fields(piece, names.xmlRecord(cut.name()));
      return new Entry.Found(piece.offset(), fields, raw);
    } catch (XMLStreamException broken) {
      String detail = broken.getMessage().replace('\n', ' ');
      return new Entry.Faulty(piece.offset(), Reason.BROKEN_RECORD, detail, raw);
    }
  }

  private RecordFields fields(Piece piece, ColumnNames layout) throws XMLStreamException {
    String record =
        charset.equals(StandardCharsets.UTF_8)
            ? Decoding.of(piece.bytes())
            : new String(piece.bytes(), charset);
    XMLStreamReader xml = parsers.createXMLStreamReader(new StringReader(record));
    RecordFields.Collector fields = new RecordFields.Collector(layout);
    Deque<String> path = new ArrayDeque<>();
    StringBuilder value = new StringBuilder();
    String open = null;
    for (xml.nextTag(); xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.addLast(local(xml.getLocalName()));
          if (open == null && !layout.places(at(path)).isEmpty()) {
            open = at(path);
            value.setLength(0);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          value.append("\n\n");
          if (open != null && open.equals(at(path))) {
            fields.put(open, plain(value.toString()));
            open = null;
          }
          path.pollLast();
        }
        default -> {}
      }
    }
    return fields.fields();
  }

  /**
   * Where an element stands; nothing for one deeper than any field, for paths cost their length.
   */
  private static String at(Deque<String> path) {
    return path.size() > DEEPEST_FIELD ? "" : String.join("/", path);
  }

  /** A name without the prefix of its namespace, which is bound outside of the record. */
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /**
   * The text of a field: one that is written in HTML loses its markup, and blank lines close up.
   */
  private static String plain(String value) {
    String text =
        MARKUP.matcher(value).find() ? BlockText.of(Jsoup.parse(value).select("body")) : value;
    Iterator<String> paragraphs =
        text.lines().map(line -> line.strip()).filter(line -> !line.isEmpty()).iterator();
    return String.join("\n\n", (Iterable<String>) () -> paragraphs);
  }

  private static Charset charset(Source source) throws IOException {
    Matcher declared =
        ENCODING.matcher(new String(source.head(), StandardCharsets.ISO_8859_1).stripLeading());
    if (source.charset() != null || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
