package org.breakranks.annotate;

import com.johnsnowlabs.nlp.Annotation;
import java.io.Serializable;
import java.util.List;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Span;
import scala.Option;
import scala.collection.JavaConverters;
import scala.collection.Map;
import scala.collection.Seq;
import scala.collection.immutable.Map$;

/**
 * The annotators of the {@link PassagePipeline} without a dataset, called one after the other for
 * each passage, as Spark NLP's LightPipeline calls them: no annotation becomes a row. What a job
 * reads and what {@code explain} shows come from the same code.
 */
public final class PassageAnnotator implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SentenceCutter sentences;
  private final TokenCutter tokens;

  PassageAnnotator(SentenceCutter sentences, TokenCutter tokens) {
    this.sentences = sentences;
    this.tokens = tokens;
  }

  /** With the segmenter of a lexicon. */
  public static PassageAnnotator of(Segmenter segmenter) {
    SessionAtHand.present();
    return new PassageAnnotator(
        SentenceCutter.of(segmenter.abbreviations()), TokenCutter.of(segmenter.abbreviations()));
  }

  /** The passage with its sentences and tokens. */
  public AnnotatedPassage annotate(Passage passage) {
    Seq<Annotation> cut = sentences.annotate(seq(document(passage.text())));
    return new MarkedPassage(passage, marks(cut), marks(tokens.annotate(cut)), List.of())
        .annotated();
  }

  private static Annotation document(String text) {
    Annotation origin = new Annotation("document", 0, 0, "", Map$.MODULE$.empty(), new float[0]);
    return Offsets.annotation(
        "document", origin, new Span(0, text.length()), text, Map$.MODULE$.empty());
  }

  private static List<Mark> marks(Seq<Annotation> annotations) {
    return JavaConverters.seqAsJavaList(annotations).stream().map(PassageAnnotator::mark).toList();
  }

  private static Mark mark(Annotation annotation) {
    Map<String, String> metadata = annotation.metadata();
    Option<String> paragraph = metadata.get(SentenceCutter.PARAGRAPH);
    return new Mark(
        annotation.begin(),
        annotation.end(),
        Integer.parseInt(metadata.apply(SentenceCutter.SENTENCE)),
        paragraph.isEmpty() ? null : Integer.valueOf(paragraph.get()));
  }

  private static Seq<Annotation> seq(Annotation annotation) {
    return JavaConverters.asScalaBuffer(List.of(annotation)).toSeq();
  }
}
