package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is told that something went wrong finds a page that says what to do. */
class ErrorPagesTest {

  /** Their messages are not ours: see {@link #haveTheWordsOfTheCommandLineLibrary}. */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of(
          "given-twice.md",
          "invalid-value.md",
          "missing-option.md",
          "missing-parameter.md",
          "mutually-exclusive.md",
          "unknown-option.md",
          "unmatched-argument.md");

  private final List<ErrorPage> pages = ErrorPage.all();

  ErrorPagesTest() throws IOException {}

  @Test
  void thereIsOneForEveryMessageThatIsTold() throws IOException {
    List<String> without = new ArrayList<>();
    for (Told told : Told.everywhere()) {
      List<ErrorPage> about = pages.stream().filter(page -> page.isAbout(told)).toList();
      if (about.isEmpty()) {
        without.add(told.where() + " " + told.template().replace(Told.HOLE, "*"));
      }
      assertThat(about)
          .as("%s %s", told.where(), told.template())
          .allSatisfy(page -> assertThat(told.exitCodes()).contains(page.exitCode()));
    }
    assertThat(without).isEmpty();
  }

  @Test
  void thereIsNoneForAMessageThatNobodyIsTold() throws IOException {
    List<Told> everywhere = Told.everywhere();
    assertThat(pages)
        .filteredOn(page -> everywhere.stream().noneMatch(page::isAbout))
        .extracting(page -> page.file().getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(OF_THE_LIBRARY);
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-option, run --nope",
    "unmatched-argument, run news.txt",
    "missing-option, report -w published",
    "missing-option, export",
    "missing-parameter, rollback",
    "missing-parameter, report --to",
    "missing-parameter, explain",
    "given-twice, report --to x --to y",
    "invalid-value, report --to x --from spring",
    "invalid-value, run -D input.paths",
    "mutually-exclusive, explain --event A --mention B",
  })
  void haveTheWordsOfTheCommandLineLibrary(String name, String words) {
    StringWriter err = new StringWriter();
    int code = Main.commandLine().setErr(new PrintWriter(err)).execute(words.split(" ", -1));

    String message = err.toString().lines().findFirst().orElseThrow();
    assertThat(pages)
        .filteredOn(page -> page.isAbout(message.replaceFirst("^breakranks: ", "")))
        .as(message)
        .singleElement()
        .satisfies(page -> assertThat(page.file()).hasFileName(name + ".md"))
        .returns(code, ErrorPage::exitCode);
  }

  @Test
  void standInTheIndexOnceEach() throws IOException {
    List<String> listed = ErrorPage.index().lines().filter(line -> line.startsWith("- [")).toList();
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(listed)
                    .filteredOn(line -> line.contains("](" + page.file().getFileName() + ")"))
                    .hasSize(1));
  }
}
