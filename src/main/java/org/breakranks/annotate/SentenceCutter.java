package org.breakranks.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Segmenter.Abbreviations;
import org.breakranks.text.Sentence;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Map;

/**
 * A Spark NLP annotator that cuts documents of news into sentences: headlines and list items are
 * sentences of their own, and "Lt. Col. Martin O'Donnell of the U.S. Army" is not cut. It stands
 * where the stock SentenceDetector would, and saves, loads and runs on executors as that does.
 *
 * <pre>{@code
 * SentenceCutter sentences = SentenceCutter.of(lexicon.segmenter().abbreviations());
 * sentences.setInputCols(new String[] {"document"});
 * sentences.setOutputCol("sentence");
 * }</pre>
 *
 * Each annotation carries the ordinals of its sentence and paragraph as metadata.
 */
public final class SentenceCutter extends AnnotatorModel<SentenceCutter>
    implements HasSimpleAnnotate<SentenceCutter> {

  private static final long serialVersionUID = 1L;

  /** Metadata key: ordinal of the sentence in the text, 0 for the first. */
  public static final String SENTENCE = "sentence";

  /** Metadata key: ordinal of the paragraph in the text, 0 for the first. */
  public static final String PARAGRAPH = "paragraph";

  private static final String DOCUMENT = "document";

  private final String uid;
  private transient Segmenter segmenter;

  /** Without any abbreviations; they are set from what was saved, or by {@link #of}. */
  public SentenceCutter(String uid) {
    this(Uid.announced(uid));
  }

  private SentenceCutter(Uid uid) {
    super();
    this.uid = uid.value();
  }

  /** With the words that are written with a full stop inside a sentence. */
  public static SentenceCutter of(Abbreviations words) {
    SentenceCutter cutter = new SentenceCutter("SENTENCE_CUTTER");
    cutter.set(cutter.titles(), sorted(words.titles()));
    cutter.set(cutter.beforeNumber(), sorted(words.beforeNumber()));
    cutter.set(cutter.months(), sorted(words.months()));
    cutter.set(cutter.maybeLast(), sorted(words.maybeLast()));
    cutter.set(cutter.starters(), sorted(words.starters()));
    return cutter;
  }

  /** Reads a saved one. */
  public static MLReader<SentenceCutter> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String uid() {
    return uid == null ? Uid.announced() : uid;
  }

  public StringArrayParam titles() {
    return list("titles", "never the end of a sentence: lt, gen");
  }

  public StringArrayParam beforeNumber() {
    return list("beforeNumber", "the end of a sentence unless a number follows: no");
  }

  public StringArrayParam months() {
    return list("months", "the same, and the full stop belongs to the word: nov");
  }

  public StringArrayParam maybeLast() {
    return list("maybeLast", "the end of a sentence only when a starter follows: u.s, inc");
  }

  public StringArrayParam starters() {
    return list("starters", "words capitalised only where a sentence begins: the, he");
  }

  @Override
  public String outputAnnotatorType() {
    return DOCUMENT;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {DOCUMENT};
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> documents) {
    List<Annotation> sentences = new ArrayList<>();
    for (Annotation document : JavaConverters.seqAsJavaList(documents)) {
      for (Sentence sentence : segmenter().cut(document.result())) {
        sentences.add(annotation(document, sentence, sentences.size()));
      }
    }
    return JavaConverters.asScalaBuffer(sentences).toSeq();
  }

  private static Annotation annotation(Annotation document, Sentence sentence, int index) {
    Map.Map2<String, String> metadata =
        new Map.Map2<>(
            SENTENCE, Integer.toString(index), PARAGRAPH, Integer.toString(sentence.paragraph()));
    return Offsets.annotation(DOCUMENT, document, sentence.span(), sentence.text(), metadata);
  }

  private Segmenter segmenter() {
    if (segmenter == null) {
      segmenter =
          Segmenter.of(
              new Abbreviations(
                  words(titles()),
                  words(beforeNumber()),
                  words(months()),
                  words(maybeLast()),
                  words(starters())));
    }
    return segmenter;
  }

  private Set<String> words(StringArrayParam list) {
    return isSet(list) ? Set.of(getOrDefault(list)) : Set.of();
  }

  private StringArrayParam list(String name, String doc) {
    return new StringArrayParam(this, name, doc);
  }

  private static String[] sorted(Set<String> words) {
    return words.stream().sorted().toArray(String[]::new);
  }
}
