package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExitCode;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

  private static final ColumnNames NAMES = ColumnNames.of(Configuration.defaults().input());

  @TempDir Path folder;

  @Test
  void readsFoldersGlobsAndFiles() throws IOException {
    write("a/one.txt", "Ten men gave up.");
    write("a/deep/two.txt", "Nine men gave up.");
    write("a/_hidden/three.txt", "Eight men gave up.");
    write("b/four.jsonl", "{\"text\": \"Seven men gave up.\"}\n");
    write("b/five.jsonl", "{\"text\": \"Six men gave up.\"}");
    assertThat(articles("a", "b/f*ur.jsonl", "b/five.jsonl"))
        .extracting(Article::text)
        .containsExactlyInAnyOrder(
            "Ten men gave up.", "Nine men gave up.", "Seven men gave up.", "Six men gave up.");
  }

  @Test
  void findsFieldsByTheirUsualNames() throws IOException {
    write(
        "news.jsonl",
        """
        {"Main-Text":"", "maintext": "Ten men gave up.", "HEADLINE": "Men give up", "date_publish": "None", \
        "PD": "31 October 2021", "source_url": "https://www.valley.example/1", "LA": "English", "guid": 17, \
        "authors": [{"name": "x"}], "meta": {"text": "not this"}}
        {"plain text": ["Nine men", "gave up."], "publishedAt": "2021-11-02T00:30:00+04:30", "outlet": "Valley Times"}
        """);
    List<Article> articles = articles("news.jsonl");
    assertThat(articles.get(0))
        .returns("Ten men gave up.", Article::text)
        .returns("Men give up", Article::title)
        .returns(LocalDate.of(2021, 10, 31), Article::publishedOn)
        .returns(PublishedBasis.METADATA, Article::publishedBasis)
        .returns("https://www.valley.example/1", Article::url)
        .returns("valley.example", Article::source)
        .returns("en", Article::language)
        .returns("17", Article::externalId);
    assertThat(articles.get(1))
        .returns("Nine men\n\ngave up.", Article::text)
        .returns(LocalDate.of(2021, 11, 2), Article::publishedOn)
        .returns("Valley Times", Article::source)
        .returns(null, Article::title);
  }

  @Test
  void rejectsABrokenLineAndReadsTheRest() throws IOException {
    String first = "{\"text\": \"Ten men gave up.\"}\n";
    String broken = "{\"text\": \"Nine men gave\n";
    write(
        "news.jsonl",
        first
            + broken
            + "\n{\"text\": \"Eight men gave up.\"} tail\n{\"text\":\" \"}\n{\"text\": \"Seven.\"}");
    List<Received> received = read("news.jsonl");
    assertThat(articlesOf(received))
        .extracting(Article::text)
        .containsExactly("Ten men gave up.", "Seven.");
    List<RejectedRow> rejected = rejectedOf(received);
    assertThat(rejected)
        .extracting(RejectedRow::reason)
        .containsExactly(Reason.BROKEN_RECORD, Reason.BROKEN_RECORD, Reason.NO_TEXT);
    assertThat(rejected.get(0).record()).isEqualTo(first.length());
    assertThat(rejected.get(0).raw()).isEqualTo("{\"text\": \"Nine men gave");
    assertThat(rejected.get(0).detail()).contains("end-of-input");
  }

  @Test
  void keepsTheFirstThousandCharactersOfWhatItRejects() throws IOException {
    write("news.jsonl", "{\"text\": \"x\"}\n{" + "é".repeat(3_000));
    assertThat(rejectedOf(read("news.jsonl")).get(0).raw()).hasSize(1_000).startsWith("{éé");
  }

  @Test
  void rejectsWhatIsTooLong() throws IOException {
    write("long.txt", "x".repeat(200));
    write(
        "news.jsonl",
        "{\"text\": \"short\"}\n{\"text\": \"" + "x".repeat(200) + "\"}\n{\"text\": \"after\"}");
    List<Received> received =
        Corpus.of(List.of(folder.toString()), NAMES, Reads.LIMITS.ofRecords(1_000, 100))
            .read(LocalSpark.session())
            .collectAsList();
    assertThat(articlesOf(received)).extracting(Article::text).containsExactly("short", "after");
    assertThat(rejectedOf(received))
        .allSatisfy(row -> assertThat(row.reason()).isEqualTo(Reason.TOO_LONG))
        .extracting(RejectedRow::detail)
        .containsOnly("a text of 200 characters, more than 100, see input.limits.article_chars")
        .hasSize(2);
  }

  @Test
  void readsCompressedFilesAndTellsOfTruncatedOnes() throws IOException {
    String line = "{\"text\": \"Ten men gave up.\"}\n";
    gzip("whole.jsonl.gz", line);
    gzip("cut.jsonl.gz", noise(line));
    byte[] bytes = Files.readAllBytes(folder.resolve("cut.jsonl.gz"));
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 40));
    List<Received> received = read("");
    assertThat(articlesOf(received)).extracting(Article::text).contains("Ten men gave up.");
    assertThat(rejectedOf(received))
        .extracting(RejectedRow::reason)
        .contains(Reason.UNREADABLE_FILE);
  }

  @Test
  void tellsOfFilesItCannotRead() throws IOException {
    write("paper.pdf", "%PDF-1.4 Ten men gave up.\n");
    write("blank.txt", " \n");
    assertThat(rejectedOf(read("")))
        .extracting(RejectedRow::reason)
        .containsExactlyInAnyOrder(Reason.UNSUPPORTED_FORMAT, Reason.NO_TEXT);
  }

  @Test
  void readsEveryLineOnceHoweverAFileIsSliced() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines.append("{\"text\": \"").append("x".repeat(i % 7)).append(i).append("\"}\n");
    }
    write("news.jsonl", lines.toString());
    String uri = folder.resolve("news.jsonl").toUri().toString();
    SliceReader reader =
        new SliceReader(NAMES, Reads.LIMITS, new org.apache.hadoop.conf.Configuration());
    List<Received> whole = new java.util.ArrayList<>();
    reader.read(new Slice(uri, 0, Long.MAX_VALUE)).forEachRemaining(whole::add);
    for (int size = 1; size < 40; size++) {
      List<Received> sliced = new java.util.ArrayList<>();
      for (int begin = 0; begin < lines.length(); begin += size) {
        reader.read(new Slice(uri, begin, begin + size)).forEachRemaining(sliced::add);
      }
      assertThat(sliced).as("slices of %d bytes", size).isEqualTo(whole).hasSize(50);
    }
  }

  @Test
  void readsTextInOtherEncodings() throws IOException {
    Files.write(folder.resolve("a.txt"), "\uFEFFRíos".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("b.txt"), "Ríos".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("c.txt"), "Ríos".getBytes(StandardCharsets.UTF_16));
    assertThat(articles("")).extracting(Article::text).containsOnly("Ríos").hasSize(3);
  }

  @Test
  void refusesAMissingPathByItsName() {
    assertThatThrownBy(() -> read("nowhere"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage("input not found: " + folder.resolve("nowhere"))
        .returns(ExitCode.BAD_INPUT, e -> ((ExpectedFailure) e).exitCode());
  }

  @Test
  void refusesRecordsWithoutATextColumn() throws IOException {
    write("list.jsonl", "{\"url\": \"x\", \"seendate\": \"20211031\"}\n{\"url\": \"y\"}\n");
    assertThatThrownBy(() -> read("list.jsonl"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("found the columns [seendate, url]")
        .hasMessageContaining("[maintext, text, plain_text");
  }

  @Test
  void saysOfWhomTheListIsThatItRefuses() throws IOException {
    String row = "1012345678\t20210706\t202107" + "\tsome code".repeat(56) + "\t\t1\n";
    write("events.csv", row + row);
    assertThatThrownBy(() -> read("events.csv"))
        .hasMessageContaining("holds no text (a table of the GDELT project, which holds codes)")
        .hasMessageContaining("found the columns [61 cells of a GDELT table: no header]");
  }

  @Test
  void aListAmongFilesWithTextsStopsNothing() throws IOException {
    write("a.csv", "URL,MobileURL,Date,Title\nhttps://a.example/1,,2021-07-06,Men\n");
    write("b.jsonl", "{\"text\": \"Ten men gave up.\"}\n");
    List<Received> received = read("");
    assertThat(articlesOf(received)).extracting(Article::text).containsExactly("Ten men gave up.");
    assertThat(rejectedOf(received))
        .singleElement()
        .returns(Reason.NO_TEXT, RejectedRow::reason)
        .satisfies(row -> assertThat(row.detail()).contains("GDELT"));
  }

  @Test
  void quotesNoArticleInItsMessage() throws IOException {
    String article = "Ten men gave up.\nThey were tired. ".repeat(100);
    write("a.csv", "1,\"" + article + "\",2021\n2,\"" + article + "\",2021\n");
    assertThatThrownBy(() -> read("a.csv"))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining(
            "found the columns [1, 2021, Ten men gave up. They were tired. Ten me...]")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b.txt",
        "[x] {y}.txt",
        "a%41 #b?.txt",
        "new\nline.txt",
        "*.txt",
        "~",
        "$(id).txt",
        "-rf.txt"
      })
  void readsAFileOfAnyName(String name) throws IOException {
    write("in/" + name, "Ten men gave up.");
    assertThat(articles("in")).extracting(Article::text).containsExactly("Ten men gave up.");
    assertThat(articles("in/" + name)).hasSize(1);
  }

  @Test
  void followsNoLinkInCircles() throws IOException {
    write("a/one.txt", "Ten men gave up.");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("nothing"));
    assertThat(articles("")).hasSize(1);
  }

  @Test
  void readsAnEmptyFolder() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(read("empty")).isEmpty();
  }

  private List<Received> read(String... paths) {
    List<String> inputs = Arrays.stream(paths).map(p -> folder.resolve(p).toString()).toList();
    return Corpus.of(inputs, NAMES, Reads.LIMITS).read(LocalSpark.session()).collectAsList();
  }

  private List<Article> articles(String... paths) {
    return articlesOf(read(paths));
  }

  private static List<Article> articlesOf(List<Received> received) {
    return received.stream().map(Received::article).filter(Objects::nonNull).toList();
  }

  private static List<RejectedRow> rejectedOf(List<Received> received) {
    return received.stream().map(Received::rejected).filter(Objects::nonNull).toList();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void gzip(String name, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Lines that do not compress to nothing. */
  private static String noise(String line) {
    StringBuilder noise = new StringBuilder(line);
    for (int i = 0; i < 5_000; i++) {
      noise.append("{\"text\": \"").append(ContentHash.of(String.valueOf(i))).append("\"}\n");
    }
    return noise.toString();
  }
}
