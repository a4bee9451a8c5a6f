package org.breakranks.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A web page: its main text, and what it says of itself in JSON-LD, in its meta elements and its
 * head.
 */
final class HtmlPage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=|encoding\\s*=");
  private static final int HEAD = 4_096;
  private static final int LAST = 1_000;

  /** Its effort grows with the square of a page that is made to hurt. */
  private static final int MOST_ELEMENTS = 20_000;

  /** It wants to make links absolute, and logs the whole page where it cannot; none is left. */
  private static final String ANYWHERE = "https://page.invalid/";

  private final Document page;
  private final String address;

  private HtmlPage(Document page, String address) {
    this.page = page;
    this.address = address;
  }

  /**
   * Parses a page.
   *
   * @param charset what it is encoded in, null to go by what it declares
   * @param address where it was fetched, null when that is not known
   */
  static HtmlPage of(byte[] bytes, Charset charset, String address) throws IOException {
    return new HtmlPage(document(bytes, charset), address);
  }

  /** Its fields; no text where the page has none that goes on for a while. */
  RecordFields fields(ColumnNames names) {
    RecordFields.Collector fields = new RecordFields.Collector(names);
    linkedData(fields);
    for (Element meta : page.select("meta[content]")) {
      String name = name(meta);
      for (ColumnNames.Place place : names.metaElements(name)) {
        fields.put(place.field(), place.rank(), "meta " + name, meta.attr("content"));
      }
    }
    fields.put(Field.URL, -1, "address", address);
    fields.put(Field.URL, LAST, "canonical", page.select("link[rel=canonical]").attr("href"));
    fields.put(Field.TITLE, LAST, "title", page.title());
    fields.put(Field.LANGUAGE, LAST, "lang", page.select("html").attr("lang"));
    for (Element time :
        page.select("time[datetime][pubdate], time[datetime][itemprop=datePublished]")) {
      fields.put(Field.PUBLISHED, LAST, "time", time.attr("datetime"));
    }
    names.boilerplate().forEach(this::drop);
    fields.put(Field.TEXT, 0, "main text", mainText());
    return fields.fields();
  }

  private static Document document(byte[] bytes, Charset charset) throws IOException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (charset == null && DECLARED.matcher(head).find()) {
      try {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      } catch (IllegalArgumentException unknownCharset) {
        return Jsoup.parse(Decoding.of(bytes));
      }
    }
    return Jsoup.parse(
        charset == null || charset.equals(StandardCharsets.UTF_8)
            ? Decoding.of(bytes)
            : new String(bytes, charset));
  }

  private static String name(Element meta) {
    String property = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
    return property.isEmpty() ? meta.attr("itemprop") : property;
  }

  private void linkedData(RecordFields.Collector fields) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        linkedData(JSON.readTree(script.data()), fields);
      } catch (JsonProcessingException broken) {
        // A page whose script is broken may still say it elsewhere.
      }
    }
  }

  private static void linkedData(JsonNode root, RecordFields.Collector fields) {
    for (JsonNode dated : root.findParents("datePublished")) {
      fields.put(Field.PUBLISHED, 1, "JSON-LD datePublished", dated.path("datePublished").asText());
      fields.put(Field.TITLE, 1, "JSON-LD headline", dated.path("headline").asText());
      fields.put(Field.LANGUAGE, 1, "JSON-LD inLanguage", dated.path("inLanguage").asText());
    }
  }

  /** Takes out what a selector names, unless that would be most of the page. */
  private void drop(String selector) {
    IdentityHashMap<Node, Integer> letters = letters();
    for (Element element : page.select(selector)) {
      if (element.parent() != null && 2 * letters.get(element) < letters.get(page)) {
        element.remove();
      }
    }
  }

  /** How much text stands in each node, counted once, however deep they are nested. */
  private IdentityHashMap<Node, Integer> letters() {
    IdentityHashMap<Node, Integer> letters = new IdentityHashMap<>();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            letters.put(node, node instanceof TextNode text ? text.text().strip().length() : 0);
          }

          @Override
          public void tail(Node node, int depth) {
            if (node.parent() != null) {
              letters.merge(node.parent(), letters.get(node), Integer::sum);
            }
          }
        });
    return letters;
  }

  /** The article by the rules of Readability; all paragraphs of a page that is beyond them. */
  private String mainText() {
    if (page.getAllElements().size() <= MOST_ELEMENTS) {
      page.outputSettings().prettyPrint(false);
      page.select("[href], [src]").forEach(link -> link.removeAttr("href").removeAttr("src"));
      Element main = new Readability4J(ANYWHERE, page).parse().getArticleContent();
      if (main != null) {
        return BlockText.of(List.of(main));
      }
    }
    return BlockText.of(page.select("p"));
  }
}
