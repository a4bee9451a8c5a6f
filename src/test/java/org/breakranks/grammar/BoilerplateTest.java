package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around a story in crawled text and speaks of acts that the story does not report. */
class BoilerplateTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);

  static final List<String> STORY =
      List.of(
          "Ten Taliban fighters surrendered in Achin district of Nangarhar province on Monday, the police chief said.",
          "They brought twelve rifles and a machine gun to the officers who met them at the bazaar.",
          "Elders of the district took part in the talks, which went on for more than a week, he added.");

  private static final List<String> STRAY =
      List.of(
          "By Ahmad Wali, who defected from the Taliban",
          "Photo: Forty Taliban fighters surrender in Kunduz, 2015",
          "File photo: Taliban fighters surrender their weapons in Herat. (AFP)",
          "Taliban fighters surrender at a ceremony in Herat [File: Valley Times]",
          "Image caption Some 40 militants surrendered in Herat last year",
          "Related Articles\n\n- 30 Daesh fighters surrender in Kot\n- Taliban commander defects in Ghor",
          "Related Articles\n\n30 Daesh fighters surrender in Kot\n\nTaliban commander defects in Ghor",
          "Read more: 60 soldiers desert in Faryab",
          "READ ALSO: 60 soldiers defect to the Taliban in Faryab",
          "Also read | 60 soldiers surrender to the Taliban in Faryab",
          "You may also like\n\n60 soldiers surrender to the Taliban in Faryab",
          "> 60 soldiers surrender to the Taliban in Faryab",
          "60 soldiers surrender to Taliban in Faryab",
          "Watch: Taliban fighters surrender in Kunduz",
          "We use cookies. If you surrender your consent, 40 fighters of our team surrendered too. Accept all",
          "Comment policy: users who surrendered to trolls were defeated. Twenty fighters surrendered here.",
          "By continuing to use this site you agree to our cookie policy; rebels surrendered in Kabul.",
          "<script>var story = \"40 Taliban fighters surrendered in Kunduz on Monday.\";</script>",
          "window.dataLayer = window.dataLayer || []; push({title: '40 Taliban fighters surrendered in Kunduz'});",
          "Comments\n\nAbdul says: My cousin and 200 Taliban fighters surrendered in Kunduz yesterday.\n\nReply",
          "3 Comments\n\nAbdul\n\nMy cousin and 200 Taliban fighters surrendered in Kunduz yesterday.",
          "Leave a comment\n\nJohn Smith: 200 Taliban fighters surrendered in Kunduz on Tuesday.",
          "Reader comment by Bob: I heard that 200 Taliban fighters surrendered in Kunduz.",
          "Comment from Kabul reader: my cousin and 40 soldiers deserted in Kunduz on Tuesday.",
          "Subscribe to our newsletter: Fifty rebels surrendered in Kunduz, and more.",
          "Tags: surrender, Taliban surrendered, Kunduz");

  static Stream<Arguments> placings() {
    return STRAY.stream()
        .flatMap(stray -> Stream.of(1, 2, 3).map(at -> Arguments.of(stray, at)))
        .filter(placing -> isBelow(placing) || !opensAList((String) placing.get()[0]));
  }

  /** A headline that opens a list or comments ends the story. */
  private static boolean opensAList(String stray) {
    return stray.contains("\n");
  }

  private static boolean isBelow(Arguments placing) {
    return placing.get()[1].equals(STORY.size());
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("placings")
  void countsForNothing(String stray, int at) {
    List<String> before = STORY.subList(0, at);
    List<String> after = STORY.subList(at, STORY.size());
    String text =
        Stream.of(before, List.of(stray), after)
            .flatMap(List::stream)
            .reduce((one, other) -> one + "\n\n" + other)
            .orElseThrow();
    List<Mention> accepted =
        Core.mentions(text, PUBLISHED).stream().filter(Mention::isAccepted).toList();
    assertThat(accepted)
        .extracting(Mention::evidence)
        .singleElement()
        .asString()
        .contains("Ten Taliban fighters surrendered");
    Mention act = accepted.get(0);
    assertThat(text.substring(act.evidenceBegin(), act.evidenceEnd())).isEqualTo(act.evidence());
    assertThat(act.people().best()).isEqualTo(10);
    assertThat(act.where().admin2()).isEqualTo("Achin");
  }
}
