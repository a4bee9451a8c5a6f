package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file of every format that is read, as its makers write it: {@code samples/expected.tsv} says
 * what each gives. A new one is a new file and a new line.
 */
class SamplesTest {

  private static final String EXPECTED = "expected.tsv";

  @Test
  void areAllExpected() throws IOException {
    try (Stream<Path> files = Files.list(samples())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(EXPECTED)
          .filteredOn(name -> !name.equals(EXPECTED))
          .containsExactlyInAnyOrderElementsOf(
              expected().map(line -> line.split("\t", -1)[0]).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("expected")
  void giveTheirArticles(String line) throws IOException {
    Path file = samples().resolve(line.split("\t", -1)[0]);
    assertThat(found(file)).isEqualTo(line);
  }

  /** File, format, articles, rejected, days, languages, sources, titles. */
  private static String found(Path file) throws IOException {
    Reads reads = Reads.of(file);
    Slice slice = new Slice(file.toUri().toString(), 0, Long.MAX_VALUE);
    Opened opened = Opened.of(slice, Reads.NAMES, Reads.LIMITS, new Configuration());
    opened.entries().close();
    return Stream.of(
            file.getFileName(),
            opened.format(),
            reads.articles().size(),
            told(reads.reasons()),
            told(reads.articles().stream().map(Article::publishedOn).toList()),
            told(reads.articles().stream().map(Article::language).toList()),
            told(reads.articles().stream().map(Article::source).toList()),
            told(reads.articles().stream().map(Article::title).toList()))
        .map(Object::toString)
        .collect(Collectors.joining("\t"));
  }

  private static String told(List<?> things) {
    return things.stream()
        .map(thing -> Objects.toString(thing, "-"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static Stream<String> expected() throws IOException {
    return Files.readAllLines(samples().resolve(EXPECTED)).stream().skip(1);
  }

  private static Path samples() {
    try {
      return Path.of(SamplesTest.class.getResource("samples").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
