package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

  private static final byte[] LINES =
      "{\"text\": \"Ten gave up.\"}\n{\"text\": \"Nine gave up.\"}\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void readsWhatIsCompressedWhateverItsName() throws IOException {
    byte[] twice = concat(Reads.gzip(LINES), Reads.gzip(LINES));
    assertThat(read("a.jsonl.gz", twice).texts()).hasSize(4);
    assertThat(read("a.jsonl", Reads.gzip(LINES)).texts()).hasSize(2);
    assertThat(read("a.jsonl.gz", LINES).texts()).as("only called gz").hasSize(2);
    assertThat(read("a.jsonl.zst", Zstd.compress(LINES)).texts()).hasSize(2);
    assertThat(read("a.jsonl.bz2", packed("bzip2", LINES)).texts()).hasSize(2);
  }

  @Test
  void knowsRecordsByTheirBeginningWhateverTheName() {
    String array = "[{\"text\": \"Ten gave up.\"}]";
    for (String name : new String[] {"a.jl", "a.dat", "a.log.1", "a"}) {
      assertThat(read(name, LINES).texts()).as(name).hasSize(2);
      assertThat(read(name, array).texts()).as(name).hasSize(1);
    }
    assertThat(read("a.dat", "Ten gave up.").reasons()).containsExactly(Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void keepsWhatStandsBeforeACut() throws IOException {
    byte[] content = lines(5_000);
    byte[] gzip = Reads.gzip(content);
    byte[] zstd = Zstd.compress(content);
    byte[] bzip2 = packed("bzip2", content);
    for (byte[] bytes : new byte[][] {gzip, zstd}) {
      Reads reads = read("cut.jsonl", Arrays.copyOf(bytes, bytes.length - 40));
      assertThat(reads.articles()).isNotEmpty();
      assertThat(reads.reasons()).endsWith(Reason.UNREADABLE_FILE);
    }
    assertThat(read("cut.jsonl", Arrays.copyOf(bzip2, bzip2.length - 40)).reasons())
        .endsWith(Reason.UNREADABLE_FILE);
  }

  @Test
  void saysHowMuchOfAFileIsLostBehindABadByte() throws IOException {
    byte[] gzip = Reads.gzip(lines(5_000));
    Arrays.fill(gzip, gzip.length / 2, gzip.length / 2 + 10, (byte) 0xFF);
    Reads reads = read("broken.jsonl.gz", gzip);
    assertThat(reads.articles()).hasSizeBetween(2_000, 2_600);
    assertThat(reads.texts().subList(0, 1_900)).isEqualTo(texts(1_900));
    assertThat(reads.rejected().get(reads.rejected().size() - 1))
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .satisfies(
            row ->
                assertThat(row.detail())
                    .matches(
                        "the gzip member at byte 0 is broken at byte [\\d,]+ of %,d: .+; [\\d,]+ bytes of the file are lost"
                            .formatted(gzip.length)));
  }

  @Test
  void keepsAllLinesOfAFileWhoseChecksumIsWrongAndSaysSo() throws IOException {
    byte[] gzip = Reads.gzip(LINES);
    gzip[gzip.length - 8] ^= 1;
    Reads reads = read("a.jsonl.gz", gzip);
    assertThat(reads.texts()).hasSize(2);
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .satisfies(row -> assertThat(row.detail()).contains("another checksum", "; 0 bytes"));
  }

  @Test
  void passesOverALineOf200MegabytesInBoundedMemory() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
      out.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) 'x');
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n{\"text\": \"Nine gave up.\"}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    Reads reads = Reads.of(bomb);
    assertThat(reads.texts()).containsExactly("Nine gave up.");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.TOO_LONG, row -> row.reason())
        .returns(
            "a record of more than 16,777,216 bytes, see input.limits.record_bytes",
            row -> row.detail())
        .returns(1_000, row -> row.raw().length());
  }

  @Test
  void givesUpAFileThatExpandsOutOfAllProportion() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.zst");
    try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(bomb))) {
      out.write("{\"text\": \"Ten gave up.\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) 'x');
      for (long i = 0; i < 4 * (Reads.LIMITS.unpackedBytes() >> 20); i++) {
        out.write(megabyte);
      }
    }
    Reads reads = Reads.of(bomb);
    assertThat(reads.texts()).containsExactly("Ten gave up.");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .satisfies(
            row ->
                assertThat(row.detail())
                    .contains(
                        "more than 1,000 times", "input.limits.unpacked_bytes and unpacked_times"));
  }

  @Test
  void readsWhatExpandsFarWhereThatIsAllowed() throws IOException {
    String line = "{\"text\": \"Ten gave up.\", \"more\": \"%s\"}\n".formatted(" ".repeat(3 << 20));
    byte[] bomb = Reads.gzip(line.getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("small.jsonl.gz");
    Files.write(file, bomb);
    assertThat(Reads.of(file, new Limits(16 << 20, 1_000, 1 << 20, 2_000)).texts())
        .containsExactly("Ten gave up.");
    assertThat(Reads.of(file, new Limits(16 << 20, 1_000, 1 << 20, 20)).reasons())
        .containsExactly(Reason.UNREADABLE_FILE);
    assertThat(Reads.of(file, new Limits(16 << 20, 1_000, 4 << 20, 20)).texts())
        .as("harmless")
        .containsExactly("Ten gave up.");
  }

  @Test
  void rejectsAnArticleOf50Megabytes() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] text = new byte[50 << 20];
    Arrays.fill(text, (byte) 'x');
    Files.write(file, text);
    assertThat(Reads.of(file).reasons()).containsExactly(Reason.TOO_LONG);
  }

  @Test
  void keepsAnArticleWithNulBytesAndRejectsAFileOfThem() {
    assertThat(read("a.txt", "Ten men\0 gave up.").articles())
        .singleElement()
        .returns("Ten men\0 gave up.", Article::text);
    assertThat(read("b.txt", new byte[1_000]).reasons()).containsExactly(Reason.UNSUPPORTED_FORMAT);
    assertThat(
            read("c.jsonl", "{\"text\": \"Ten \0 men\"}\n{\"text\": \"Nine\\u0000 men\"}").texts())
        .containsExactly("Nine\0 men");
  }

  @Test
  void takesNoAbsurdDay() {
    assertThat(
            read(
                    "a.jsonl",
                    """
                    {"text": "Ten", "date": "0000-01-01"}
                    {"text": "Nine", "date": "9999-12-31"}
                    {"text": "Eight", "date": "2021-02-30"}
                    {"text": "Seven", "date": "253402300799000"}
                    """)
                .articles())
        .hasSize(4)
        .extracting(Article::publishedOn)
        .containsOnlyNulls();
  }

  @Test
  void keepsBothArticlesOfOneIdWithDifferentTexts() {
    Reads reads =
        read("a.jsonl", "{\"id\": 7, \"text\": \"Ten\"}\n{\"id\": 7, \"text\": \"Nine\"}\n");
    assertThat(reads.articles()).extracting(Article::externalId).containsExactly("7", "7");
    assertThat(reads.articles()).extracting(Article::articleId).doesNotHaveDuplicates();
  }

  private Reads read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Reads read(String name, byte[] content) {
    return Reads.of(folder.resolve(name), content);
  }

  private static byte[] lines(int count) {
    return texts(count).stream()
        .map(text -> "{\"text\": \"" + text + "\"}\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(i -> ContentHash.of(String.valueOf(i))).toList();
  }

  private static byte[] packed(String codec, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressionCodecFactory(new Configuration())
            .getCodecByName(codec)
            .createOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
