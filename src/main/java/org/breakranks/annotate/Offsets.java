package org.breakranks.annotate;

import com.johnsnowlabs.nlp.Annotation;
import org.breakranks.text.Span;
import scala.collection.Map;

/**
 * The one place where offsets change their meaning: Spark NLP's {@code end} is the last character,
 * ours is the one after it.
 */
final class Offsets {

  /** The end of an annotation {@code a} in Spark SQL, as we count. */
  static final String END = "a.end + 1";

  private static final float[] NO_EMBEDDINGS = new float[0];

  private Offsets() {}

  /**
   * An annotation of a part of another one's text.
   *
   * @param whole what it is a part of
   * @param span where it stands in it
   */
  static Annotation annotation(
      String type, Annotation whole, Span span, String text, Map<String, String> metadata) {
    return new Annotation(
        type,
        whole.begin() + span.begin(),
        whole.begin() + span.end() - 1,
        text,
        metadata,
        NO_EMBEDDINGS);
  }

  /** The span of an annotation. */
  static Span span(int begin, int inclusiveEnd) {
    return new Span(begin, inclusiveEnd + 1);
  }
}
