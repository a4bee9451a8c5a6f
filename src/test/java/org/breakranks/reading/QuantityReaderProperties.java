package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

class QuantityReaderProperties {

  private static final QuantityReader READER = QuantityReader.of(Lexicon.bundled());

  @Property(tries = 500)
  void readsAnyTextWithoutFailing(@ForAll String text) {
    holds(Sentences.of(text));
  }

  @Property(tries = 2000)
  void readsAnyChainOfNumberWords(@ForAll("numberish") String text) {
    holds(Sentences.of(text));
  }

  private static void holds(Sentence sentence) {
    List<Quantity> found = READER.read(sentence);
    int last = 0;
    for (Quantity quantity : found) {
      assertThat(quantity.from()).isGreaterThanOrEqualTo(last);
      assertThat(quantity.to()).isLessThanOrEqualTo(sentence.size());
      assertThat(quantity.text()).isEqualTo(sentence.text(quantity.from(), quantity.to()));
      assertThat(quantity.best()).isPositive();
      assertThat(quantity.low() == null || quantity.low() <= quantity.best()).isTrue();
      assertThat(quantity.high() == null || quantity.high() >= quantity.best()).isTrue();
      assertThat(quantity.low() != null || quantity.high() != null).isTrue();
      last = quantity.to();
    }
  }

  @Provide
  Arbitrary<String> numberish() {
    return Arbitraries.of(
            ("one two twelve twenty forty-four hundred thousand million billion lakh dozen dozens"
                    + " scores tens hundreds several a an few handful of half couple and or to"
                    + " between from about at least most up more than over under 0 1 20 20-30 2018"
                    + " 1,037 2 000 999999999 2.1 55.50 % per cent $ Rs ( ) , . : / – + -member"
                    + " 35-member twenty-odd 10-plus aged in May Nov. 31 men One - -- a-b- Friday")
                .split(" "))
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
