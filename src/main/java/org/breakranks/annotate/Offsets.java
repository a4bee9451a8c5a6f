package org.breakranks.annotate;

import com.johnsnowlabs.nlp.Annotation;
import java.util.Map;
import org.breakranks.text.Span;
import scala.collection.JavaConverters;

/**
 * The one place where offsets change their meaning: Spark NLP's {@code end} is the last character,
 * ours is the one after it.
 */
final class Offsets {

  /** The end of an annotation {@code a} in Spark SQL, as we count. */
  static final String END = "a.end + 1";

  private Offsets() {}

  /** An annotation of a part of a document. */
  static Annotation annotation(
      Annotation document, Span span, String text, Map<String, String> metadata) {
    return new Annotation(
        document.annotatorType(),
        document.begin() + span.begin(),
        document.begin() + span.end() - 1,
        text,
        JavaConverters.mapAsScalaMap(metadata),
        new float[0]);
  }

  /** The span of an annotation. */
  static Span span(int begin, int inclusiveEnd) {
    return new Span(begin, inclusiveEnd + 1);
  }
}
