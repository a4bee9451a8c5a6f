package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
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
 * The records of an XML export, each an element of a known name with its fields on known paths. No
 * document type is read and no entity resolved. The place of a record counts characters.
 */
final class XmlEntries implements Entries {

  private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([^\"']+)");
  private static final Pattern MARKUP = Pattern.compile("</?\\p{Alpha}[^>]*>");

  private final Source source;
  private final XMLStreamReader xml;
  private final ColumnNames names;
  private final Limits limits;
  private long offset;
  private boolean found;

  private XmlEntries(Source source, XMLStreamReader xml, ColumnNames names, Limits limits) {
    this.source = source;
    this.xml = xml;
    this.names = names;
    this.limits = limits;
  }

  static XmlEntries of(Source source, ColumnNames names, Limits limits) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(new InputStreamReader(source.in(), charset(source)));
      return new XmlEntries(source, xml, names, limits);
    } catch (XMLStreamException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  @Override
  public Entry next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          ColumnNames layout = names.xmlRecord(xml.getLocalName());
          if (layout != null) {
            found = true;
            offset = Math.max(0, xml.getLocation().getCharacterOffset());
            return record(layout);
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
    if (found) {
      return null;
    }
    found = true;
    return new Entry.Faulty(0, Reason.NO_TEXT, "no record of a known XML export", null);
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** Reads on to the end of the record; what lies too deep in it or is too long is not kept. */
  private Entry record(ColumnNames layout) throws XMLStreamException {
    RecordFields.Collector fields = new RecordFields.Collector(layout);
    Deque<String> path = new ArrayDeque<>();
    StringBuilder value = new StringBuilder();
    String open = null;
    long length = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          path.addLast(xml.getLocalName());
          if (open == null && !layout.places(String.join("/", path)).isEmpty()) {
            open = String.join("/", path);
            value.setLength(0);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          length += xml.getTextLength();
          if (open != null && length <= limits.recordBytes()) {
            value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          value.append("\n\n");
          if (open != null && open.equals(String.join("/", path))) {
            fields.put(open, plain(value.toString()));
            open = null;
          }
          path.pollLast();
        }
        default -> {}
      }
    }
    RecordFields read = fields.fields();
    return length > limits.recordBytes()
        ? new Entry.Faulty(offset, Reason.TOO_LONG, limits.text(), read.value(Field.TITLE))
        : new Entry.Found(offset, read, read.value(Field.TITLE));
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
