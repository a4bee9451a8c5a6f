package org.breakranks.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakranks.corpus.Field;
import org.breakranks.corpus.Inspection;
import org.breakranks.table.RejectedRow;
import org.breakranks.text.Article;

/** What was seen of a corpus, as lines of text. */
final class InspectionText {

  private static final int SAMPLES = 5;
  private static final int FAULTS = 5;
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private InspectionText() {}

  static String of(Inspection seen) {
    InspectionText text = new InspectionText();
    text.line(
        "files",
        number(seen.files()) + ", " + number(seen.bytes()) + " bytes; looked at " + seen.sampled());
    text.line("formats", listed(seen.formats()).toLowerCase(Locale.ROOT));
    text.line("columns", seen.columns().isEmpty() ? "none" : listed(seen.columns()));
    for (Field field : Field.values()) {
      Map<String, Integer> names = seen.mapping().getOrDefault(field, Map.of());
      String name = field.name().toLowerCase(Locale.ROOT);
      text.line("  " + name, names.isEmpty() ? "-" : listed(names));
    }
    text.line("articles", seen.articles().size() + " in the first records of those files");
    text.line("  languages", counted(seen.articles(), Article::language));
    text.line("  days", days(seen.articles()));
    text.line("  known by", counted(seen.articles(), article -> article.publishedBasis().name()));
    seen.articles().stream().limit(SAMPLES).forEach(text::sample);
    text.line("rejected", counted(seen.rejected(), row -> row.reason().name()));
    seen.rejected().stream().limit(FAULTS).forEach(text::fault);
    return text.out.toString();
  }

  private void line(String name, String value) {
    out.append(String.format(Locale.ROOT, "%-12s %s", name, value).stripTrailing()).append('\n');
  }

  private void sample(Article article) {
    line(
        "  -",
        "%s  %s  %s"
            .formatted(
                Objects.requireNonNullElse(article.publishedOn(), "no day"),
                Objects.requireNonNullElse(article.source(), "no source"),
                oneLine(Objects.requireNonNullElse(article.title(), "no title"))));
    line("", oneLine(article.text()));
  }

  private void fault(RejectedRow row) {
    line("  -", row.sourceUri() + ", at " + row.record() + ": " + oneLine(row.detail()));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String days(List<Article> articles) {
    List<LocalDate> days =
        articles.stream().map(Article::publishedOn).filter(Objects::nonNull).sorted().toList();
    String range = days.isEmpty() ? "none" : days.get(0) + " to " + days.get(days.size() - 1);
    return range + "; " + (articles.size() - days.size()) + " without";
  }

  private static <T> String counted(Collection<T> things, Function<T, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    things.forEach(
        thing ->
            counts.merge(
                Objects.requireNonNullElse(name.apply(thing), "unknown"), 1, Integer::sum));
    return counts.isEmpty() ? "none" : listed(counts).toLowerCase(Locale.ROOT);
  }

  private static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
  }
}
