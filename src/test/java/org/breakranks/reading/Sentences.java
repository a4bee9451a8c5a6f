package org.breakranks.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.CleanText;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Sentence;
import org.breakranks.text.Span;

/** Sentences cut as the pipeline cuts them. */
final class Sentences {

  private static final Segmenter SEGMENTER = Segmenter.of(abbreviations());

  private Sentences() {}

  /** The whole text as one sentence. */
  static Sentence of(String text) {
    String clean = CleanText.of(text).text();
    Span all = new Span(0, clean.length());
    return new Sentence(all, clean, SEGMENTER.tokens(clean, all), 0);
  }

  static List<Sentence> in(String text) {
    return SEGMENTER.sentences(CleanText.of(text).text());
  }

  private static Segmenter.Abbreviations abbreviations() {
    Map<String, Set<String>> byKind =
        Lexicon.bundled().table("abbreviations").rows().stream()
            .collect(
                groupingBy(
                    row -> row.required("kind"), mapping(row -> row.required("word"), toSet())));
    return new Segmenter.Abbreviations(
        byKind.get("title"),
        byKind.get("before_number"),
        byKind.get("month"),
        byKind.get("maybe"),
        byKind.get("starter"));
  }
}
