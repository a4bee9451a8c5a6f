package org.breakranks.annotate;

import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.TokenizerModel;
import java.util.stream.IntStream;
import org.breakranks.text.Segmenter;
import scala.Option;

/**
 * Spark NLP's stock tokenizer, set up so that it finds the tokens the core would find. It takes
 * what stands between two blanks and looks for the first rule that fits; our rules say "one token",
 * "two tokens" and so on, and cut as the core cuts, from left to right and never looking back.
 *
 * <p>The Roman numerals U+2187 and U+2188 are the tokenizer's own marks: to it they are blanks.
 */
final class Tokens {

  /** More tokens than this without a blank between them, and the rest of them is one token. */
  static final int WITHOUT_BLANK = 64;

  private static final int OWN_RULE = 3;

  private Tokens() {}

  /** The tokenizer, reading the column {@code sentence} and writing {@code token}. */
  static TokenizerModel of(Segmenter segmenter) {
    SessionAtHand.present();
    String one = "((?>" + segmenter.tokenPattern() + "))";
    Tokenizer tokenizer = new Tokenizer("TOKENIZER");
    tokenizer.setTargetPattern("\\S+");
    tokenizer.setPrefixPattern("\\A");
    tokenizer.setInfixPatterns(
        IntStream.rangeClosed(1, OWN_RULE + 1)
            .mapToObj(n -> n <= OWN_RULE ? one.repeat(n) : many(one))
            .toArray(String[]::new));
    tokenizer.setSuffixPattern("\\z");
    TokenizerModel model = tokenizer.train(null, Option.empty());
    model.setInputCols(new String[] {PassagePipeline.SENTENCE});
    model.setOutputCol(PassagePipeline.TOKEN);
    return model;
  }

  private static String many(String one) {
    String optional = one.substring(0, one.length() - 1) + "|)";
    return one.repeat(OWN_RULE) + optional.repeat(WITHOUT_BLANK - OWN_RULE) + "((?s:.*))";
  }
}
