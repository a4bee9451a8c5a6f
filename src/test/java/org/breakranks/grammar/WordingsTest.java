package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One act told in hundreds of ways is read with the same people, place and day each time. */
class WordingsTest {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings.tsv");

  /** What all wordings of one story have in common. */
  private record Story(
      LocalDate published, String sentence, String actorId, int people, String province) {}

  private static final Map<String, Story> STORIES =
      Map.of(
          "maoists",
          new Story(
              LocalDate.of(2021, 3, 10),
              "Fourteen Maoists {} in Sukma district of Chhattisgarh on Tuesday, police said.",
              "cpi-maoist",
              14,
              "Chhattisgarh"),
          "iraqi soldiers",
          new Story(
              LocalDate.of(2014, 6, 20),
              "About 40 Iraqi soldiers {} in Tikrit, Salahuddin province, on Tuesday, a police"
                  + " officer said.",
              "iraq-army",
              40,
              "Salah al-Din"),
          "syrian soldiers",
          new Story(
              LocalDate.of(2012, 7, 20),
              "A Syrian army colonel and 30 soldiers {} in Idlib province on Tuesday, activists"
                  + " said.",
              "syrian-army",
              31,
              "Idlib"),
          "npa fighters",
          new Story(
              LocalDate.of(2017, 3, 10),
              "Twenty-two fighters of the New People's Army {} in Bukidnon on Tuesday, the"
                  + " military said.",
              "npa",
              22,
              "Bukidnon"));

  static Stream<Arguments> wordings() throws IOException {
    return Files.readAllLines(WORDINGS).stream()
        .skip(2)
        .map(line -> line.split("\t"))
        .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("wordings")
  void readsTheActHoweverItIsTold(String name, String type, String words) {
    Story story = STORIES.get(name);
    List<Mention> acts =
        Core.mentions(story.sentence().replace("{}", words), story.published()).stream()
            .filter(Mention::isAccepted)
            .toList();

    assertThat(acts)
        .isNotEmpty()
        .allSatisfy(
            act -> {
              assertThat(act.eventType())
                  .isEqualTo(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
              assertThat(act.actor().id()).isEqualTo(story.actorId());
              assertThat(act.people().best()).isEqualTo(story.people());
              assertThat(act.where().admin1()).isEqualTo(story.province());
              assertThat(act.when().dateStart().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            });
  }
}
