package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.Moment.Kind;
import org.breakranks.text.Sentence;

class MomentReaderProperties {

  private static final MomentReader READER = MomentReader.of(Lexicon.bundled());

  @Property(tries = 500)
  void readsAnyTextWithoutFailing(@ForAll String text, @ForAll("anchors") MomentAnchor anchor) {
    holds(Sentences.of(text), anchor);
  }

  @Property(tries = 3000)
  void readsAnyChainOfTimeWords(
      @ForAll("timely") String text, @ForAll("anchors") MomentAnchor anchor) {
    holds(Sentences.of(text), anchor);
  }

  @Property(tries = 300)
  void placesAWeekdayInTheWeekBeforePublication(@ForAll("days") LocalDate day) {
    List<Moment> found =
        READER.read(Sentences.of("They came on Friday."), MomentAnchor.publishedOn(day));

    assertThat(found.get(0).start()).isBetween(day.minusDays(6), day);
    assertThat(found.get(0).start().getDayOfWeek().getValue()).isEqualTo(5);
  }

  private static void holds(Sentence sentence, MomentAnchor anchor) {
    int last = 0;
    for (Moment moment : READER.read(sentence, anchor)) {
      assertThat(moment.from()).isGreaterThanOrEqualTo(last);
      assertThat(moment.to()).isLessThanOrEqualTo(sentence.size());
      assertThat(moment.text()).isEqualTo(sentence.text(moment.from(), moment.to()));
      assertThat(moment.basis()).isNotBlank();
      assertThat(!moment.isResolved() || !moment.end().isBefore(moment.start())).isTrue();
      assertThat(moment.kind() == Kind.RELATIVE || moment.offsetDays() == null).isTrue();
      assertThat(moment.kind() == Kind.PERIOD || moment.days() == null).isTrue();
      assertThat(moment.days() == null || moment.days() > 0).isTrue();
      last = moment.to();
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<MomentAnchor> anchors() {
    return days()
        .injectNull(0.3)
        .tuple4()
        .map(
            day ->
                new MomentAnchor(
                    day.get1(),
                    day.get2(),
                    day.get3() == null ? null : day.get3().getYear(),
                    day.get3(),
                    day.get4()));
  }

  @Provide
  Arbitrary<String> timely() {
    return Arbitraries.of(
            ("on in at the of by since until between from and to or over within past last next this"
                    + " that same a two few several 1 5 14-15 30 31 29 5th 2018 2016 1990s 2018-02-30"
                    + " 99999999 Feb. February May March Nov. mid-January mid-2019 Monday Friday Sat"
                    + " day days week months year years century fortnight hours ago later earlier"
                    + " before after today yesterday tomorrow night morning overnight weekend spring"
                    + " fall so far date , ( ) / – - : ' 's Christmas All Souls Day New Year Eve 11 30"
                    + " a.m. early late end start beginning coming recent about more than has said")
                .split(" "))
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
