package org.breakranks.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.annotators.TokenizerModel;
import java.util.List;
import java.util.Map;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Span;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The annotators of the {@link PassagePipeline} without a dataset, for one passage at a time: what
 * a job reads and what {@code explain} shows come from the same code.
 */
public final class PassageAnnotator {

  private final SentenceCutter sentences;
  private final TokenizerModel tokens;

  private PassageAnnotator(SentenceCutter sentences, TokenizerModel tokens) {
    this.sentences = sentences;
    this.tokens = tokens;
  }

  /** With the segmenter of a lexicon. */
  public static PassageAnnotator of(Segmenter segmenter) {
    return new PassageAnnotator(SentenceCutter.of(segmenter.abbreviations()), Tokens.of(segmenter));
  }

  /** The passage with its sentences and tokens. */
  public AnnotatedPassage annotate(Passage passage) {
    Seq<Annotation> cut = sentences.annotate(seq(document(passage.text())));
    return new MarkedPassage(passage, marks(cut), marks(tokens.annotate(cut)), List.of())
        .annotated();
  }

  private static Annotation document(String text) {
    Annotation origin =
        new Annotation("document", 0, 0, "", JavaConverters.mapAsScalaMap(Map.of()), new float[0]);
    return Offsets.annotation(origin, new Span(0, text.length()), text, Map.of());
  }

  private static List<Mark> marks(Seq<Annotation> annotations) {
    return JavaConverters.seqAsJavaList(annotations).stream().map(PassageAnnotator::mark).toList();
  }

  private static Mark mark(Annotation annotation) {
    Map<String, String> metadata = JavaConverters.mapAsJavaMap(annotation.metadata());
    String paragraph = metadata.get(SentenceCutter.PARAGRAPH);
    return new Mark(
        annotation.begin(),
        annotation.end(),
        Integer.parseInt(metadata.get(SentenceCutter.SENTENCE)),
        paragraph == null ? null : Integer.valueOf(paragraph));
  }

  private static Seq<Annotation> seq(Annotation annotation) {
    return JavaConverters.asScalaBuffer(List.of(annotation)).toSeq();
  }
}
