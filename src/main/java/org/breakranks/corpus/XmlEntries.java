package org.breakranks.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
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
    Walk walk = new Walk(layout);
    for (xml.nextTag(); xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> walk.begins(local(xml.getLocalName()));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            walk.value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> walk.ends();
        default -> {}
      }
    }
    return walk.found();
  }

  /** Goes through the elements of one record, whose own has begun already. */
  private static final class Walk {

    private final ColumnNames layout;
    private final RecordFields.Collector fields;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();

    /** Elements that hold a text and are no part of a field: a user may want to name them. */
    private final Set<String> others = new LinkedHashSet<>();

    /** Where the field stands that is being read, null outside of fields. */
    private String open;

    Walk(ColumnNames layout) {
      this.layout = layout;
      this.fields = new RecordFields.Collector(layout);
    }

    void begins(String name) {
      path.addLast(name);
      if (open == null) {
        value.setLength(0);
        open = layout.places(at(path)).isEmpty() ? null : at(path);
      }
    }

    void ends() {
      value.append("\n\n");
      if (open == null && !value.toString().isBlank()) {
        others.add(at(path));
      } else if (open != null && open.equals(at(path))) {
        fields.put(open, plain(value.toString()));
        open = null;
      }
      if (open == null) {
        value.setLength(0);
      }
      path.pollLast();
    }

    RecordFields found() {
      others.remove("");
      others.forEach(other -> fields.put(other, null));
      return fields.fields();
    }
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
