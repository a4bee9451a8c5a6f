package org.breakranks.configuration;

import java.util.List;

/**
 * What is read, and how a corpus names what it holds.
 *
 * @param paths folders, globs and files
 * @param sinceLast whether only files are read that the current run of the warehouse has not read
 * @param fields the names under which a corpus may keep what we look for
 * @param structures columns that hold a structure with such fields inside
 * @param headerless the columns of tables that come without a header
 * @param html what is looked for in web pages
 * @param xml how the records of XML exports are laid out
 * @param blanks values that mean "nothing here"
 * @param englishWords small words by which a text is known to be English
 * @param recordBytes longest record of a file, in bytes after decompression
 * @param articleChars longest text of an article, in UTF-16 units
 * @param articleMentions how many mentions of one article are kept
 * @param unpacked how far a packed file may expand
 */
public record Input(
    List<String> paths,
    boolean sinceLast,
    Fields fields,
    List<String> structures,
    List<List<String>> headerless,
    Html html,
    List<Xml> xml,
    List<String> blanks,
    List<String> englishWords,
    int recordBytes,
    int articleChars,
    int articleMentions,
    Unpacked unpacked) {

  public Input {
    paths = List.copyOf(paths);
    structures = List.copyOf(structures);
    headerless = headerless.stream().map(List::copyOf).toList();
    xml = List.copyOf(xml);
    blanks = List.copyOf(blanks);
    englishWords = List.copyOf(englishWords);
  }

  /** All that decides how a file is read, whichever files there are; equal for equal settings. */
  public String manner() {
    return new Input(
            List.of(),
            false,
            fields,
            structures,
            headerless,
            html,
            xml,
            blanks,
            englishWords,
            recordBytes,
            articleChars,
            articleMentions,
            unpacked)
        .toString();
  }

  /**
   * The names of columns that are tried for each aspect of an article, in order; case, {@code _},
   * {@code -} and {@code .} do not matter.
   *
   * @param text the article itself, the only one a corpus must have
   * @param lead its first paragraph, where that is kept apart from the rest
   * @param title headline
   * @param published day of publication
   * @param url web address
   * @param source outlet
   * @param language ISO 639-1 code
   * @param id the corpus's own id
   */
  public record Fields(
      List<String> text,
      List<String> lead,
      List<String> title,
      List<String> published,
      List<String> url,
      List<String> source,
      List<String> language,
      List<String> id) {

    public Fields {
      text = List.copyOf(text);
      lead = List.copyOf(lead);
      title = List.copyOf(title);
      published = List.copyOf(published);
      url = List.copyOf(url);
      source = List.copyOf(source);
      language = List.copyOf(language);
      id = List.copyOf(id);
    }
  }

  /**
   * The meta elements that are looked at for each aspect of a web page, in order.
   *
   * @param boilerplate CSS selectors of what is no part of the article
   */
  public record Html(
      List<String> published,
      List<String> title,
      List<String> url,
      List<String> source,
      List<String> language,
      List<String> boilerplate) {

    public Html {
      published = List.copyOf(published);
      title = List.copyOf(title);
      url = List.copyOf(url);
      source = List.copyOf(source);
      language = List.copyOf(language);
      boilerplate = List.copyOf(boilerplate);
    }
  }

  /**
   * How far a packed file may expand; what expands further is given up, for it is no text.
   *
   * @param harmlessBytes what it may give whatever its own size
   * @param mostTimes how many times its own size it may give beyond that
   */
  public record Unpacked(long harmlessBytes, int mostTimes) {}

  /**
   * The layout of an XML export.
   *
   * @param record local name of the element that is one article
   * @param fields paths below it, their local names parted by slashes
   */
  public record Xml(String record, Fields fields) {}
}
