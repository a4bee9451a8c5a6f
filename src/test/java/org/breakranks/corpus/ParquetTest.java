package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {

  @TempDir java.nio.file.Path folder;

  @Test
  void readsNewsOfHuggingFace() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              optional binary title (UTF8); optional binary text (UTF8); optional binary domain (UTF8);
              optional binary date (UTF8); optional binary url (UTF8); optional binary image_url (UTF8);
            }
            """);
    Group row = new SimpleGroup(schema);
    row.append("title", "Men give up")
        .append("text", "Ten gave up.")
        .append("domain", "valley.example");
    row.append("date", "2018-07-06 10:11:12").append("url", "https://valley.example/1");
    Group blank = new SimpleGroup(schema).append("title", "No more").append("text", " ");
    Reads reads = Reads.of(write(schema, row, blank));
    assertThat(reads.articles())
        .singleElement()
        .returns("Ten gave up.", Article::text)
        .returns("Men give up", Article::title)
        .returns("valley.example", Article::source)
        .returns(LocalDate.of(2018, 7, 6), Article::publishedOn);
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.NO_TEXT, rejected -> rejected.reason())
        .returns(1L, rejected -> rejected.record());
  }

  @Test
  void looksIntoAStructureOfFields() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              required binary text (UTF8);
              optional group meta {
                optional binary url (UTF8); optional binary text (UTF8); optional int32 published (DATE);
                optional group tags (LIST) { repeated group list { optional binary element (UTF8); } }
              }
            }
            """);
    Group row = new SimpleGroup(schema).append("text", "Ten gave up.");
    row.addGroup("meta")
        .append("url", "https://valley.example/1")
        .append("text", "another")
        .append("published", (int) LocalDate.of(2021, 7, 6).toEpochDay());
    assertThat(
            Reads.of(write(schema, row, new SimpleGroup(schema).append("text", "Nine.")))
                .articles())
        .hasSize(2)
        .first()
        .returns("Ten gave up.", Article::text)
        .returns("https://valley.example/1", Article::url)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
  }

  @Test
  void readsListsInstantsAndNumbers() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              required int64 id;
              optional group body (LIST) { repeated group list { optional binary element (UTF8); } }
              optional int64 published (TIMESTAMP(MICROS,true));
              optional int96 date;
            }
            """);
    Group one = new SimpleGroup(schema).append("id", 7L);
    Group body = one.addGroup("body");
    body.addGroup("list").append("element", "Ten gave up.");
    body.addGroup("list").append("element", "They came.");
    one.append("published", LocalDate.of(2021, 7, 6).toEpochDay() * 86_400_000_000L);
    Group other = new SimpleGroup(schema).append("id", 8L);
    other.addGroup("body").addGroup("list").append("element", "Nine.");
    ByteBuffer old = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    old.putLong(0).putInt((int) (LocalDate.of(2020, 1, 2).toEpochDay() + 2_440_588));
    other.add("date", Binary.fromConstantByteArray(old.array()));
    List<Article> articles = Reads.of(write(schema, one, other)).articles();
    assertThat(articles.get(0))
        .returns("7", Article::externalId)
        .returns("Ten gave up.\n\nThey came.", Article::text)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
    assertThat(articles.get(1)).returns(LocalDate.of(2020, 1, 2), Article::publishedOn);
  }

  @Test
  void saysWhichColumnsAFileWithoutATextHolds() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message s { optional binary link (UTF8); required int32 n; }");
    assertThat(Reads.of(write(schema, new SimpleGroup(schema).append("n", 1))).rejected())
        .singleElement()
        .returns("no text among the columns [link, n]", row -> row.detail());
  }

  @Test
  void tellsOfAFileCutShort() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType("message s { required binary text (UTF8); }");
    java.nio.file.Path file = write(schema, new SimpleGroup(schema).append("text", "Ten."));
    byte[] bytes = Files.readAllBytes(file);
    Reads reads = Reads.of(folder.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length - 30));
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.UNREADABLE_FILE, row -> row.reason())
        .satisfies(row -> assertThat(row.detail()).doesNotContain("Exception"));
  }

  @Test
  void givesUpAFileThatExpandsOutOfAllProportion() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType("message s { required binary text (UTF8); }");
    Group row = new SimpleGroup(schema).append("text", "Ten gave up." + " ".repeat(2 << 20));
    Slice file = new Slice(write(schema, row).toUri().toString(), 0, Long.MAX_VALUE);
    assertThat(Reads.of(file, new Limits(16 << 20, 3 << 20, 1 << 20, 1_000)).texts()).hasSize(1);
    assertThat(Reads.of(file, new Limits(16 << 20, 3 << 20, 1 << 20, 5)).rejected())
        .singleElement()
        .returns(Reason.UNREADABLE_FILE, rejected -> rejected.reason())
        .satisfies(rejected -> assertThat(rejected.detail()).contains("more than 5 times"));
  }

  @Test
  void readsEveryRowOnceHoweverAFileIsSliced() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType("message s { required binary text (UTF8); }");
    Group[] rows = new Group[2_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new SimpleGroup(schema).append("text", ContentHash.of("" + i).repeat(5));
    }
    java.nio.file.Path file = write(schema, rows);
    List<String> texts = new ArrayList<>();
    long size = Files.size(file);
    for (long begin = 0; begin < size; begin += size / 3 + 1) {
      Slice slice = new Slice(file.toUri().toString(), begin, begin + size / 3 + 1);
      texts.addAll(Reads.of(slice, Reads.LIMITS).texts());
    }
    assertThat(texts).hasSize(rows.length).doesNotHaveDuplicates();
  }

  private java.nio.file.Path write(MessageType schema, Group... rows) throws IOException {
    java.nio.file.Path file = folder.resolve("a.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new Path(file.toUri()))
            .withType(schema)
            .withConf(new Configuration())
            .withRowGroupSize(20_000L)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }
}
