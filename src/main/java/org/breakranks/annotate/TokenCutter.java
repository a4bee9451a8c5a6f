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
import org.breakranks.text.Segmenter.Abbreviations;
import org.breakranks.text.Token;
import org.breakranks.text.TokenScanner;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Map;

/**
 * A Spark NLP annotator that cuts sentences of news into tokens: "fifty-five", "1,037", "O'Donnell"
 * and "U.S." are one token each, and a final "'s" is one of its own. It stands where the stock
 * Tokenizer would, and saves, loads and runs on executors as that does.
 *
 * <pre>{@code
 * TokenCutter tokens = TokenCutter.of(lexicon.segmenter().abbreviations());
 * tokens.setInputCols(new String[] {"sentence"});
 * tokens.setOutputCol("token");
 * }</pre>
 *
 * Each annotation carries the ordinal of its sentence as metadata, as those of the stock one do.
 */
public final class TokenCutter extends AnnotatorModel<TokenCutter>
    implements HasSimpleAnnotate<TokenCutter> {

  private static final long serialVersionUID = 1L;

  private static final String TOKEN = "token";

  private final String uid;
  private transient TokenScanner scanner;

  /** Without any abbreviations; they are set from what was saved, or by {@link #of}. */
  public TokenCutter(String uid) {
    this(Uid.announced(uid));
  }

  private TokenCutter(Uid uid) {
    super();
    this.uid = uid.value();
  }

  /** With the words that are written with a full stop inside a sentence. */
  public static TokenCutter of(Abbreviations words) {
    TokenCutter cutter = new TokenCutter("TOKEN_CUTTER");
    cutter.set(cutter.dotted(), words.dotted().stream().sorted().toArray(String[]::new));
    return cutter;
  }

  /** Reads a saved one. */
  public static MLReader<TokenCutter> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String uid() {
    return uid == null ? Uid.announced() : uid;
  }

  public StringArrayParam dotted() {
    return new StringArrayParam(this, "dotted", "words whose full stop is part of them: lt, nov");
  }

  @Override
  public String outputAnnotatorType() {
    return TOKEN;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {"document"};
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> sentences) {
    List<Annotation> tokens = new ArrayList<>();
    for (Annotation sentence : JavaConverters.seqAsJavaList(sentences)) {
      Map<String, String> metadata = new Map.Map1<>(SentenceCutter.SENTENCE, ordinal(sentence));
      for (Token token : scanner().tokens(sentence.result(), 0)) {
        tokens.add(Offsets.annotation(TOKEN, sentence, token.span(), token.text(), metadata));
      }
    }
    return JavaConverters.asScalaBuffer(tokens).toSeq();
  }

  /**
   * Sentences of any annotator have one; a whole document, which may stand for them, is the first.
   */
  private static String ordinal(Annotation sentence) {
    return JavaConverters.mapAsJavaMap(sentence.metadata())
        .getOrDefault(SentenceCutter.SENTENCE, "0");
  }

  private TokenScanner scanner() {
    if (scanner == null) {
      scanner = TokenScanner.of(isSet(dotted()) ? Set.of(getOrDefault(dotted())) : Set.of());
    }
    return scanner;
  }
}
