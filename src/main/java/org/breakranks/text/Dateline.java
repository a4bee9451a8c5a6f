package org.breakranks.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of writing, where a text says it before its prose begins: in the header of a crawler
 * ({@code date 2021-11-01 Officials said}), or in a dateline that carries its year ({@code KABUL,
 * Nov. 7, 2019 (Pajhwok) - Forty men}).
 */
public final class Dateline {

  private static final Pattern HEADER =
      Pattern.compile("^\\s*date (\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final int HEAD = 600;
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[ \\t(]*\\p{Lu}[\\p{L}'’ -]{1,40}(?:[,/] ?\\p{L}[\\p{L}'’. -]{1,30})?,? ?[,(/] ?"
              + "((?:\\p{L}{3,9}\\.? \\d{1,2},?|\\d{1,2} \\p{L}{3,9}\\.?,?) \\d{4})"
              + "\\)?[ ,]{0,2}(?:[(/][^()\\n]{1,40}[)/])?[ ]{0,2}(?:[-–—:]|\\)$)");

  private Dateline() {}

  /** Where a crawler's header stands, empty if there is none. It is no part of the prose. */
  public static Optional<Span> header(String text) {
    Matcher header = HEADER.matcher(text);
    return header.find() ? Optional.of(new Span(0, header.end())) : Optional.empty();
  }

  /** The day that a crawler's header names. */
  public static Optional<LocalDate> headerDay(String text) {
    return header(text).flatMap(span -> WrittenDate.of(span.of(text).strip().substring(5)));
  }

  /** The day of a dateline near the beginning, if it carries its year. */
  public static Optional<LocalDate> day(String text) {
    Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return dateline.find() ? WrittenDate.of(dateline.group(1)) : Optional.empty();
  }
}
