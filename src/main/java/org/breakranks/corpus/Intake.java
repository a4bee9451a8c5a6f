package org.breakranks.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.breakranks.text.Article;
import org.breakranks.text.Dateline;
import org.breakranks.text.PublishedBasis;
import org.breakranks.text.WrittenDate;

/** Makes an article of what a corpus holds; what it does not say stays unknown. */
public final class Intake {

  private static final Pattern DAY_IN_PATH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** What ISO 639-3 tells apart and the model of languages knows, by the code of the whole. */
  private static final Map<String, String> PARTS_OF_LANGUAGES =
      Map.of("pes", "fa", "prs", "fa", "cmn", "zh", "ekk", "et", "lvs", "lv", "plt", "mg");

  /** ISO 639-1 codes by all that is written for them. */
  private static final Map<String, String> LANGUAGES = languages();

  private static final int LONGEST_TITLE = 200;
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int LINES_BEFORE_TITLE = 3;

  private Intake() {}

  /** The article that is a whole file of plain text. */
  public static Article ofFile(String uri, String text) {
    return ofFile(uri, RecordFields.ofText(text));
  }

  /** The article that is a whole file: its path may tell the day, its first lines the headline. */
  static Article ofFile(String uri, RecordFields fields) {
    String title = stripped(fields.value(Field.TITLE));
    String url = fields.value(Field.URL);
    return article(
        uri,
        fields,
        url == null ? uri : url,
        title == null ? title(fields.value(Field.TEXT)) : title);
  }

  /** The article of a record, which holds a text. */
  public static Article ofRecord(String uri, RecordFields fields) {
    String url = stripped(fields.value(Field.URL));
    return article(uri, fields, url, stripped(fields.value(Field.TITLE)));
  }

  private static Article article(String uri, RecordFields fields, String path, String title) {
    String text = fields.value(Field.TEXT);
    String url = stripped(fields.value(Field.URL));
    String source = stripped(fields.value(Field.SOURCE));
    Published published = published(fields.value(Field.PUBLISHED), text, path);
    return identified(
        new Article(
            null,
            stripped(fields.value(Field.ID)),
            uri,
            url,
            source == null ? host(url) : source,
            title,
            language(fields.value(Field.LANGUAGE)),
            published.day,
            published.basis,
            text));
  }

  private record Published(LocalDate day, PublishedBasis basis) {}

  /** The day of publication by the most trustworthy of its witnesses. */
  private static Published published(String field, String text, String path) {
    Optional<LocalDate> stated = Optional.ofNullable(field).flatMap(WrittenDate::of);
    return stated
        .map(day -> new Published(day, PublishedBasis.METADATA))
        .or(() -> Dateline.headerDay(text).map(day -> new Published(day, PublishedBasis.TEXT)))
        .or(() -> Dateline.day(text).map(day -> new Published(day, PublishedBasis.DATELINE)))
        .or(() -> dayInPath(path).map(day -> new Published(day, PublishedBasis.PATH)))
        .orElseGet(() -> new Published(null, PublishedBasis.NONE));
  }

  /** The day in {@code /2021/10/31/} or {@code 2021-10-31.txt}; the last one counts. */
  static Optional<LocalDate> dayInPath(String path) {
    Optional<LocalDate> last = Optional.empty();
    if (path != null) {
      Matcher found = DAY_IN_PATH.matcher(path);
      while (found.find()) {
        int year = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(3));
        int day = Integer.parseInt(found.group(4));
        Optional<LocalDate> one = WrittenDate.day(year, month, day);
        last = one.isPresent() ? one : last;
      }
    }
    return last;
  }

  /**
   * The headline of a text: a line near its beginning of four words or more that ends without a
   * full stop and is followed by more. A lone word or two above it name the section of a paper.
   */
  static String title(String text) {
    String[] lines = text.strip().split("\\R", LINES_BEFORE_TITLE * 2 + 1);
    for (int i = 0, seen = 0; i < lines.length - 1 && seen < LINES_BEFORE_TITLE; i++) {
      String line = lines[i].strip();
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      if (line.split("\\s+").length >= FEWEST_TITLE_WORDS) {
        return isTitle(line) ? line : null;
      }
    }
    return null;
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && ".!\"”:;,".indexOf(line.charAt(line.length() - 1)) < 0
        && Dateline.header(line).isEmpty();
  }

  static String host(String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  /** ISO 639-1 of "en", "en-US", "eng" or "English"; null when it is none of them. */
  static String language(String written) {
    if (written == null) {
      return null;
    }
    return LANGUAGES.get(written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
  }

  private static Map<String, String> languages() {
    Map<String, String> codes = new HashMap<>(PARTS_OF_LANGUAGES);
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      codes.putIfAbsent(code, code);
      codes.putIfAbsent(locale.getISO3Language(), code);
      codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }

  private static String stripped(String value) {
    return value == null ? null : value.strip();
  }

  /** The article under the hash of its content; the file it lies in is not part of that. */
  private static Article identified(Article article) {
    boolean byPath = article.publishedBasis() == PublishedBasis.PATH;
    String id =
        ContentHash.of(
            article.externalId(),
            article.url(),
            article.source(),
            article.title(),
            byPath || article.publishedOn() == null ? null : article.publishedOn().toString(),
            article.text());
    return new Article(
        id,
        article.externalId(),
        article.sourceUri(),
        article.url(),
        article.source(),
        article.title(),
        article.language(),
        article.publishedOn(),
        article.publishedBasis(),
        article.text());
  }
}
