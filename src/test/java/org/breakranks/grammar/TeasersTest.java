package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other stories announced in whole sentences, and prose of the article that looks alike. */
class TeasersTest {

  private static final Path FORMS = Path.of("src/test/resources/org/breakranks/grammar");
  private static final String ANOTHER =
      "Fifty Taliban fighters surrendered in Kunduz province on Sunday, officials said.";
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);

  /** The forms of a file, divided by lines of four equals signs, each at every place of a story. */
  private static Stream<Arguments> placed(String file) throws IOException {
    String[] forms = Files.readString(FORMS.resolve(file)).split("\n====\n");
    return Stream.of(forms)
        .map(String::strip)
        .flatMap(form -> Stream.of(1, 2, 3).map(at -> Arguments.of(form, at)));
  }

  static Stream<Arguments> teasers() throws IOException {
    return placed("teasers.txt");
  }

  static Stream<Arguments> ownProse() throws IOException {
    return placed("own-prose.txt");
  }

  private static List<Integer> people(List<String> paragraphs, String divider) {
    return Core.mentions(String.join(divider, paragraphs), PUBLISHED).stream()
        .filter(Mention::isAccepted)
        .map(mention -> mention.people().best())
        .toList();
  }

  private static List<String> storyWith(String form, int at) {
    List<String> paragraphs = new ArrayList<>(BoilerplateTest.STORY);
    paragraphs.add(at, form);
    return paragraphs;
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("teasers")
  void aTeaserCountsForNothing(String form, int at) {
    assertThat(people(storyWith(form, at), "\n\n")).containsExactly(10);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("ownProse")
  void theArticlesOwnProseIsRead(String form, int at) {
    assertThat(people(storyWith(form, at), "\n\n")).containsExactly(10, 40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright 2018 Valley Times",
        "(c) Valley Times. All rights reserved.",
        "Copyright © Valley Times",
        "Valley Times | All rights reserved"
      })
  void whatFollowsTheNoticeOfCopyrightIsAnotherStory(String notice) {
    assertThat(people(storyWith(notice + "\n\n" + ANOTHER, 3), "\n\n")).containsExactly(10);
    assertThat(people(List.of(notice, BoilerplateTest.STORY.get(0), ANOTHER), "\n\n"))
        .containsExactly(10, 50);
  }

  @Test
  void anArticleMaySpeakOfCopyright() {
    String law = "Copyright was no subject of the talks. " + ANOTHER;
    assertThat(people(storyWith(law, 2), "\n\n")).containsExactly(10, 50);
  }

  @Test
  void storiesAtTheEndWithTheirAgeAreOthers() {
    String list = ANOTHER + "\n\n3 hours ago\n\nA governor opened a school.\n\nan hour ago";
    assertThat(people(storyWith(list, 3), "\n\n")).containsExactly(10);
  }

  @Test
  void aPostBelowItsAgeIsRead() {
    String posts = "3 hours ago\n\n" + ANOTHER + "\n\nan hour ago\n\nA governor opened a school.";
    assertThat(people(storyWith(posts, 3), "\n\n")).containsExactly(10, 50);
    assertThat(people(storyWith(ANOTHER + "\n\n3 hours ago", 3), "\n\n")).containsExactly(10, 50);
  }

  @Test
  void anArticleOfOneParagraphIsReadThoughItAsksToBeReadInFull() {
    String text =
        "Ten Taliban fighters surrendered in Achin district on Monday, police said. Read more";
    assertThat(people(List.of(text), "")).containsExactly(10);
  }

  @Test
  void aTeaserOrNoticeInATextWithoutLineBreaksTakesOnlyItsOwnSentence() {
    List<String> teaser = new ArrayList<>(storyWith("Related: Fifty rebels gave up in Herat.", 1));
    teaser.add("Sign up for our newsletter and get the news into your inbox.");
    teaser.add("Rain fell on Monday.");
    teaser.add("The road to the bazaar was closed.");
    assertThat(people(teaser, " ")).containsExactly(10);
  }
}
