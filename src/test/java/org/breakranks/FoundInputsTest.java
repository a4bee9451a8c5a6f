package org.breakranks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.breakranks.corpus.ReadersFuzz;
import org.breakranks.grammar.CoreFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer begins with and what it found, read again without it. */
class FoundInputsTest {

  private static final Path INPUTS = Path.of("src/test/resources/org/breakranks");

  static Stream<Path> files() throws IOException {
    return inputs("corpus/ReadersFuzzInputs");
  }

  static Stream<Path> texts() throws IOException {
    return inputs("grammar/CoreFuzzInputs");
  }

  private static Stream<Path> inputs(String folder) throws IOException {
    try (Stream<Path> found = Files.walk(INPUTS.resolve(folder))) {
      return found.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesEndWithArticlesOrReasons(Path input) throws IOException {
    new ReadersFuzz().endsWithArticlesOrReasons(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentionsQuoteWhatStandsThere(Path input) throws IOException {
    new CoreFuzz().quotesWhatStandsThere(Files.readAllBytes(input));
  }
}
