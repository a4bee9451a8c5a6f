package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Battles, talks, errands and alliances told in the words of acts, and acts told in the same. */
class NearActsTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  static Stream<Arguments> nearActs() throws IOException {
    return rows("near-acts.tsv");
  }

  static Stream<Arguments> acts() throws IOException {
    return rows("acts.tsv");
  }

  private static Stream<Arguments> rows(String file) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(file)).stream()
        .skip(2)
        .map(line -> Arguments.of((Object[]) line.split("\t")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("nearActs")
  void readsNoActOutOfNearWords(LocalDate published, String text) {
    assertThat(accepted(text, published)).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("acts")
  void readsTheActAllTheSame(LocalDate published, String type, String text) {
    assertThat(accepted(text, published))
        .extracting(Mention::eventType)
        .contains(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
  }

  private static List<Mention> accepted(String text, LocalDate published) {
    return Core.mentions(text, published).stream().filter(Mention::isAccepted).toList();
  }
}
