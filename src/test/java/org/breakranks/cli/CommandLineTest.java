package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {

  @TempDir Path folder;

  @Test
  void showsExamplesInTheHelpOfEveryCommand() {
    CommandLine all = Main.commandLine();

    assertThat(all.getUsageMessage()).contains("Examples:", "Exit codes:");
    all.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getUsageMessage()).as(name).contains("breakranks " + name));
  }

  @Test
  void endsWithTwoForAnUnknownOptionAndAMissingOne() {
    Ended unknown = execute("evaluate", "--gold", "x", "--erors");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--erors", "--errors", "Try 'breakranks evaluate --help'.");

    Ended missing = execute("evaluate");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--gold");
  }

  @ParameterizedTest
  @CsvSource({
    "report -w x --to y --from 2021-13, 'Invalid value for option ''--from'': expected a month from 01 to 12 behind its year, such as 2021-08, got \"2021-13\"'",
    "report -w x --to y --to-month spring, 'Invalid value for option ''--to-month'': expected a month from 01 to 12 behind its year, such as 2021-08, got \"spring\"'",
    "explain x --published 2021-02-30, 'Invalid value for option ''--published'': expected a day that the calendar has, such as 2021-08-15, got \"2021-02-30\"'"
  })
  void endsWithTwoForADayOrMonthThatIsNone(String words, String message) {
    Ended ended = execute(words.split(" ", -1));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines().findFirst()).hasValue("breakranks: " + message);
  }

  @Test
  void countsRemovedRunsInGoodEnglish() {
    assertThat(GcCommand.text(List.of("1f2e3d4c5b6a7980")))
        .isEqualTo("1 run removed\n  1f2e3d4c5b6a7980\n");
    assertThat(GcCommand.text(List.of())).isEqualTo("0 runs removed\n");
  }

  @Test
  void endsWithTwoWithoutInputOrWarehouse() {
    Ended nowhere = execute("run", "--input", "x");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err())
        .contains("no warehouse: give --warehouse DIR or set the key breakranks.warehouse");

    Ended nothing = execute("run", "--warehouse", "x");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err())
        .contains("no input: give --input PATH or set the key breakranks.input.paths");
  }

  @Test
  void endsWithTwoForATableThatIsNotPublished() {
    Ended ended = execute("export", "event", "-w", "x", "--format", "csv", "--to", "x.csv");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no such table", "events");
  }

  @Test
  void endsWithTwoWhenNothingIsToBeKept() {
    Ended ended = execute("gc", "--keep", "0", "-w", "x");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("expected to keep at least one run, got --keep 0");
  }

  @Test
  void saysOnOneLineWhatIsNoAnnotatedArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), "# no JSON\n");
    Ended ended = execute("evaluate", "--gold", file.toString());

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .startsWith("breakranks: annotated articles: " + file + ", line 1: Unexpected character");
  }

  @Test
  void listsNothingAndRollsBackToNothingWhereNothingIsPublished() {
    String warehouse = folder.resolve("w").toString();
    assertThat(execute("history", "-w", warehouse).out()).startsWith("nothing is published in ");

    Ended ended = execute("rollback", "1f2e3d4c5b6a7980", "-w", warehouse);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("no such run", "1f2e3d4c5b6a7980, only []");
    assertThat(execute("history", "-w", warehouse).out()).startsWith("nothing is published in ");
  }

  @Test
  void listsRunsThatAGateStopped() throws IOException {
    Path left = folder.resolve("w/.unfinished/1f2e3d4c5b6a7980-local-1-2");
    Files.createDirectories(left);
    assertThat(execute("history", "-w", folder.resolve("w").toString()).out())
        .doesNotContain("stopped");
    Files.writeString(left.resolve("_stopped"), "none-rejected (rejected = 0)\n");

    assertThat(execute("history", "-w", folder.resolve("w").toString()).out().lines())
        .hasSize(3)
        .last()
        .asString()
        .endsWith("  1f2e3d4c5b6a7980  none-rejected (rejected = 0)");
  }

  @Test
  void endsWithThreeForAnUnknownKeyAndNamesTheNearest() {
    Ended ended = execute("explain", "text", "-D", "input.blancs=none");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualToIgnoringNewLines(
            "breakranks: unknown key \"breakranks.input.blancs\" in -D input.blancs: did you mean"
                + " \"breakranks.input.blanks\"?");
  }

  @Test
  void endsWithThreeForAFileThatIsMissingOrBroken() throws IOException {
    Path missing = folder.resolve("no.txt");
    assertThat(execute("explain", "--file", missing.toString()))
        .isEqualTo(new Ended(3, "", "breakranks: no such file: " + missing + "\n"));

    Path broken = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": 1}\n");
    Ended ended = execute("evaluate", "--gold", broken.toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains(broken + ", line 1").doesNotContain("\tat ");
  }

  @Test
  void explainsWhatCountsAndWhatDoesNot() {
    Ended ended =
        execute(
            "explain",
            "--published",
            "2018-08-02",
            "Nine Taliban fighters laid down their arms in Kunduz on Monday, the governor said."
                + " Ten others refused to surrender.");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .containsSubsequence(
            "accepted surrender",
            "the text says that it happened",
            "[0, ",
            "\"Nine Taliban fighters",
            "Taliban (taliban)",
            "9 ",
            "2018-07-30",
            "Kunduz, Afghanistan",
            "the governor (state)",
            "refused surrender",
            "would not");
  }

  @Test
  void explainsABoundAsABound() {
    assertThat(
            execute(
                    "explain",
                    "More than 150 Taliban fighters surrendered in Kunduz, the governor said.")
                .out())
        .contains("how many       150 (at least 150) \"More than 150\" bound\n");
  }

  @Test
  void saysThatThereIsNothingToExplain() {
    assertThat(execute("explain", "Rain is expected in the north.").out())
        .isEqualTo("not read: no word in it that an act is told with\n");
  }

  @Test
  void scoresAnnotatedArticles() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id": "a", "published": "2018-08-02", "source": "x", "country": "Afghanistan", "title": null, \
            "class": "pos", "text": "Nine Taliban fighters surrendered to Afghan forces in Kunduz on Monday.", \
            "events": [{"type": "surrender", "actor": "Taliban", "to": "Afghan government", \
            "count_low": 9, "count_high": 9, "date": "2018-07-30", "country": "Afghanistan", \
            "admin1": "Kunduz", "evidence": "Nine Taliban fighters surrendered", "event_group": "g"}]}
            {"id": "b", "published": "2018-08-02", "source": "x", "country": "Afghanistan", "title": null, \
            "class": "neg-sport", "text": "The team surrendered a two-goal lead.", "events": []}
            """);

    Ended text = execute("evaluate", "--gold", gold.toString(), "--errors");
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("articles 2, gold events 1", "MISSES (0)", "Afghanistan");

    Ended json = execute("evaluate", "--gold", gold.toString(), "--json");
    assertThat(json.out()).startsWith("{").contains("\"countries\"", "\"strict\"", "\"neg-sport\"");
  }

  private record Ended(int code, String out, String err) {}

  private static Ended execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Ended(code, out.toString(), err.toString());
  }
}
