package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @TempDir Path folder;

  @Test
  void readsAnArrayHoweverItIsLaidOut() {
    String compact = "[{\"text\":\"Ten, [gave] {up}.\"},{\"text\":\"Nine \\\"gave\\\" up.\"}]";
    String wide = compact.replace("{\"", "\n  {\n    \"").replace("\"}", "\"\n  }");
    for (String array : new String[] {compact, wide, "\uFEFF" + wide}) {
      Reads reads = json(array);
      assertThat(reads.texts()).containsExactly("Ten, [gave] {up}.", "Nine \"gave\" up.");
      assertThat(reads.rejected()).isEmpty();
    }
    assertThat(json("[]").articles()).isEmpty();
  }

  @Test
  void readsAnObjectThatStretchesOverLines() {
    assertThat(json("{\n  \"maintext\": \"Ten gave up.\",\n  \"title\": \"Men\"\n}\n").articles())
        .singleElement()
        .returns("Ten gave up.", Article::text)
        .returns("Men", Article::title);
  }

  @Test
  void aBrokenElementHidesNoneBehindIt() {
    Reads reads =
        json(
            """
            [
              {"text": "Ten gave up.", "id": 1},
              {"text": "Nine gave up.", "id": 2,
              {"text": "Eight gave up.", "id": 3},
              {"text": "Seven gave up, "id": 4},
              {"text": "Six gave up.
              {"text": "Five gave up.", "id": 6},
              4, "word",
              {"text": "Three gave up."}
            ]
            """);
    assertThat(reads.texts())
        .containsExactly("Ten gave up.", "Eight gave up.", "Five gave up.", "Three gave up.");
    assertThat(reads.reasons()).containsOnly(Reason.BROKEN_RECORD).hasSize(5);
  }

  static Stream<String> beyondTheParser() {
    return Stream.of(
        "{\"id\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}",
        "{\"id\": " + "9".repeat(2_000) + "}");
  }

  @ParameterizedTest
  @MethodSource("beyondTheParser")
  void anObjectThatNoParserBearsHidesNoneBehindIt(String object) {
    String next = "{\"text\": \"Nine gave up.\"}";
    for (Reads reads :
        List.of(
            json('[' + object + ',' + next + ']'),
            Reads.of(folder.resolve("a.jsonl"), object + '\n' + next))) {
      assertThat(reads.texts()).containsExactly("Nine gave up.");
      assertThat(reads.rejected())
          .singleElement()
          .returns(Reason.BROKEN_RECORD, row -> row.reason())
          .satisfies(row -> assertThat(row.detail()).contains("exceeds the maximum").endsWith(")"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"Ten gave up.\"}, ",
        "[{\"text\": \"Ten gave up.\"}",
        "[\n{\"text\": \"Ten gave up.\"},\n"
      })
  void anArrayWithoutAnEndIsCut(String content) {
    Reads reads = json(content);
    assertThat(reads.texts()).containsExactly("Ten gave up.");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .returns("the file is cut: its array has no end", row -> row.detail());
  }

  @Test
  void anArrayCutWithinAnElementIsToldByThatElement() {
    Reads reads = json("[{\"text\": \"Ten gave up.\"}, {\"text\": \"Nine");
    assertThat(reads.texts()).containsExactly("Ten gave up.");
    assertThat(reads.reasons()).containsExactly(Reason.BROKEN_RECORD);
  }

  @Test
  void anElementTooLongIsPassedOver() throws Exception {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file, "[{\"text\":\"" + "x".repeat(5_000) + "\"},{\"text\":\"Nine gave up.\"}]");
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(1_000, 1_000));
    assertThat(reads.texts()).containsExactly("Nine gave up.");
    assertThat(reads.reasons()).containsExactly(Reason.TOO_LONG);
  }

  @Test
  void looksIntoStructuresForAllButTheText() {
    assertThat(
            json("""
                    {"text": "Ten gave up.", "meta": {"url": "https://valley.example/1", "date": "2021-07-06", \
                    "text": "another", "deep": {"title": "no"}}, "html": {"content": "<p>no</p>"}, \
                    "author": {"url": "https://people.example"}}
                    """)
                .articles())
        .singleElement()
        .returns("Ten gave up.", Article::text)
        .returns("https://valley.example/1", Article::url)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn)
        .returns(null, Article::title);
  }

  @Test
  void joinsTheParagraphsOfAStructuredBody() {
    assertThat(
            json("""
                    {"body": {"summary": ["Ten gave up."], "sections": [{"headline": [], "paragraphs": ["They came.", "They went."]}]}}
                    """)
                .texts())
        .containsExactly("Ten gave up.\n\nThey came.\n\nThey went.");
  }

  @Test
  void putsALeadKeptApartBeforeTheText() {
    assertThat(
            json("{\"LP\": \"Ten gave up.\", \"TD\": \"They came.\", \"PD\": \"6 July 2021\"}\n")
                .articles())
        .singleElement()
        .returns("Ten gave up.\n\nThey came.", Article::text)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
    assertThat(
            json("{\"lead_paragraph\": \"Ten gave up.\", \"body\": \"Ten gave up. So.\"}").texts())
        .containsExactly("Ten gave up. So.");
  }

  @Test
  void readsLinesInOtherEncodings() {
    String lines = "{\"text\": \"Ríos’ men\"}\n{\"text\": \"Nine men\"}\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252")
        }) {
      Reads reads = Reads.of(folder.resolve("a.jsonl"), lines.getBytes(charset));
      assertThat(reads.texts()).as(charset.name()).containsExactly("Ríos’ men", "Nine men");
    }
  }

  @Test
  void aByteThatIsNoUtf8SpoilsNoOther() {
    byte[] line = "{\"text\": \"Ríos’ men of Bogot? gave up\"}".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '?' ? (byte) 0xE1 : line[i];
    }
    assertThat(Reads.of(folder.resolve("a.jsonl"), line).texts())
        .containsExactly("Ríos’ men of Bogotá gave up");
  }

  @Property(tries = 300)
  void readsAnyBytesWithoutAFailure(@ForAll @Size(max = 200) byte[] bytes) throws Exception {
    byte[] array = new byte[bytes.length + 2];
    array[0] = '[';
    array[1] = '{';
    System.arraycopy(bytes, 0, array, 2, bytes.length);
    JsonElements elements = new JsonElements(new java.io.ByteArrayInputStream(array), 0, 50);
    long offset = -1;
    for (Piece piece = nextOrCut(elements); piece != null; piece = nextOrCut(elements)) {
      assertThat(piece.offset()).isGreaterThan(offset);
      assertThat(piece.bytes().length).isLessThanOrEqualTo(50);
      offset = piece.offset();
    }
  }

  /** The next element; null at the end, also of a file that is cut, which is a defined outcome. */
  private static Piece nextOrCut(JsonElements elements) throws IOException {
    try {
      return elements.next();
    } catch (Fault.Malformed cut) {
      assertThat(cut).hasMessageContaining("is cut");
      return null;
    }
  }

  private Reads json(String content) {
    return Reads.of(folder.resolve("a.json"), content);
  }
}
