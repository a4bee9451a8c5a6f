package org.breakranks.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir Path folder;

  @Test
  void readsEveryDefault() {
    Configuration configuration = Configuration.defaults();

    assertThat(configuration.warehouse()).isEmpty();
    assertThat(configuration.input().paths()).isEmpty();
    assertThat(configuration.input().fields().text()).startsWith("maintext", "text");
    assertThat(configuration.input().blanks()).contains("None");
    assertThat(configuration.gates()).extracting(Gate::name).contains("rejected-share");
  }

  @Test
  void putsTheOptionBeforeTheFileAndTheFileBeforeTheDefault() {
    Settings settings =
        Settings.defaults()
            .withFile(file("breakranks { warehouse = /from/file, input.blanks = [none] }"))
            .with("warehouse", "hdfs://host:8020/from//option");

    Configuration configuration = Configuration.of(settings);

    assertThat(configuration.warehouse()).isEqualTo("hdfs://host:8020/from//option");
    assertThat(configuration.input().blanks()).containsExactly("none");
    assertThat(configuration.input().fields().id()).contains("guid");
  }

  @Test
  void takesSingleValuesAndListsForAListKey() {
    Settings one = Settings.defaults().with("input.paths", "s3a://bucket/a,b/*.jsonl");
    Settings two = Settings.defaults().with("breakranks.input.paths", "[\"a b\", c]");

    assertThat(Configuration.of(one).input().paths()).containsExactly("s3a://bucket/a,b/*.jsonl");
    assertThat(Configuration.of(two).input().paths()).containsExactly("a b", "c");
  }

  @Test
  void refusesAnUnknownKeyWithTheNearestName() {
    Path file = file("breakranks {\n  input {\n    blancs = []\n  }\n}");

    assertBadInput(
        () -> Settings.defaults().withFile(file),
        "unknown key \"breakranks.input.blancs\" in "
            + file
            + ", line 3: did you mean \"breakranks.input.blanks\"?");
    assertBadInput(
        () -> Settings.defaults().with("warehose", "x"),
        "unknown key \"breakranks.warehose\" in -D warehose: did you mean"
            + " \"breakranks.warehouse\"?");
    assertBadInput(
        () -> Settings.defaults().withFile(file("warehouse = x")), "\"breakranks.warehouse\"?");
  }

  @Test
  void refusesAnUnknownKeyInsideAGate() {
    Path file = file("breakranks.gates = [{ name = n, hold = true, severity = warn }]");

    assertBadInput(
        () -> Settings.defaults().withFile(file), "did you mean \"breakranks.gates.holds\"?");
  }

  @Test
  void namesTheSeveritiesAGateMayHave() {
    Settings settings =
        Settings.defaults().with("gates", "[{ name = n, holds = \"true\", severity = stop }]");

    assertBadInput(
        () -> Configuration.of(settings), "severity needs one of warn, fail, got \"stop\"");
  }

  @Test
  void saysWhereAValueIsOfTheWrongKind() {
    Path file = file("breakranks {\n  input.paths = 3\n}");

    assertBadInput(
        () -> Configuration.of(Settings.defaults().withFile(file)),
        "2: input.paths has type NUMBER rather than LIST");
  }

  @Test
  void namesAFileThatIsMissingOrBroken() {
    assertBadInput(
        () -> Settings.defaults().withFile(folder.resolve("no.conf")),
        "no such configuration file: " + folder.resolve("no.conf"));
    assertBadInput(() -> Settings.defaults().withFile(file("breakranks {")), "configuration: ");
  }

  @Test
  void writesAllKeysInAStableOrder() {
    String json = Configuration.of(Settings.defaults().with("warehouse", "w")).json();

    assertThat(json)
        .isEqualTo(Configuration.of(Settings.defaults().with("warehouse", "w")).json())
        .startsWith("{\"annotation\":")
        .contains("\"warehouse\":\"w\"");
  }

  private Path file(String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "test", ".conf"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertBadInput(ThrowingCallable call, String message) {
    assertThatExceptionOfType(ExpectedFailure.class)
        .isThrownBy(call)
        .withMessageContaining(message)
        .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
  }

  @Test
  void readsLimitsAsSizes() {
    Input input =
        Configuration.of(Settings.defaults().with("input.limits.record_bytes", "2 MiB")).input();
    assertThat(input.recordBytes()).isEqualTo(2 << 20);
    assertThat(input.articleChars()).isEqualTo(1_000_000);
    assertThat(input.unpacked()).isEqualTo(new Input.Unpacked(256 << 20, 1_000));
  }

  @Test
  void refusesToExpandNothing() {
    assertBadInput(
        () -> Configuration.of(Settings.defaults().with("input.limits.unpacked_times", "0")),
        "input.limits.unpacked_times needs 1 or more, got 0");
    assertBadInput(
        () -> Configuration.of(Settings.defaults().with("input.limits.unpacked_bytes", "999")),
        "input.limits.unpacked_bytes needs 1,000 or more, got 999");
  }

  @Test
  void refusesLimitsThatNoMachineHolds() {
    Settings settings = Settings.defaults().with("input.limits.article_chars", "4 GiB");
    assertThatExceptionOfType(ExpectedFailure.class)
        .isThrownBy(() -> Configuration.of(settings))
        .withMessage(
            "input.limits.article_chars needs to be between 1,000 and 536,870,912,"
                + " got 4,294,967,296");
  }
}
