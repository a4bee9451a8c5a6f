package org.breakranks.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.publication.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run over a folder of files each of which is broken in another way. */
class BrokenCorpusTest {

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  @Test
  void oneBrokenRecordStopsNothingAndHidesNoOther() throws IOException {
    corpus();
    Summary summary =
        RunJob.run(spark, SmallCorpus.configuration(folder.resolve("in"), folder.resolve("w")));
    Tables tables = Tables.open(spark, folder.resolve("w").toString());

    assertThat(texts(tables.articles().select("external_id").collectAsList()))
        .contains(
            "gz0", "csv2", "csv3", "json1", "json3", "xml1", "xml3", "y0", "y9", "dup", "short");
    assertThat(reasons(tables.rejected().select("source_uri", "reason").collectAsList()))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("cut.jsonl.gz", List.of("unreadable_file")),
                Map.entry("flipped.jsonl.bz2", List.of("unreadable_file")),
                Map.entry("cut.warc", List.of("unreadable_file")),
                Map.entry("no.parquet", List.of("unreadable_file")),
                Map.entry("lone-quote.csv", List.of("broken_record")),
                Map.entry("line.jsonl", List.of("broken_record")),
                Map.entry("export.xml", List.of("broken_record")),
                Map.entry("long.jsonl", List.of("too_long")),
                Map.entry("list.csv", List.of("no_text")),
                Map.entry("nul", List.of("unsupported_format")),
                Map.entry("years.jsonl", List.of("duplicate_record"))));
    Row nul = tables.articles().where("source_uri like '%nul.txt'").first();
    assertThat(nul.<Integer>getAs("chars")).isEqualTo("Ten men\0 gave up.".length());
    assertThat(tables.articles().where("external_id in ('y0', 'y9')").select("published_on"))
        .satisfies(
            days -> assertThat(days.collectAsList()).hasSize(2).allMatch(r -> r.isNullAt(0)));
    assertThat(tables.articles().where("external_id = 'dup'").count()).isEqualTo(2);
    assertThat(summary.rejected()).containsEntry("unreadable_file", 4L);
  }

  private void corpus() throws IOException {
    write("good.jsonl", lines("good", 40));
    byte[] packed = gzip(lines("gz", 3_000));
    write("cut.jsonl.gz", Arrays.copyOf(packed, packed.length - 2_000));
    write("flipped.jsonl.bz2", "BZh91AY&SY no such block".getBytes(ISO_8859_1));
    write("cut.warc", warc().substring(0, warc().length() - 20));
    write("no.parquet", "PAR1 and no more");
    write("lone-quote.csv", "id,text\ncsv1,\"Ten men\ncsv2,Nine men gave up.\ncsv3,Eight men.\n");
    write("line.jsonl", record("json1", "One") + "{\"id\": \"json2\n" + record("json3", "Three"));
    write(
        "export.xml",
        "<?xml version=\"1.0\"?><r>" + xml(1, "") + xml(2, "&") + xml(3, "") + "</r>");
    write("long.jsonl", record("long", "x".repeat(1_000_001)) + record("short", "Short"));
    write("list.csv", "url,mobileurl,title\nhttps://a.example/1,,Men\n");
    write("nul.txt", "Ten men\0 gave up.");
    write("nul", "\0".repeat(500));
    write("latin.txt", "Ríos’ men gave up.".replace("’", "'").getBytes(ISO_8859_1));
    String dated = "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n";
    String twins = record("dup", "Men") + record("dup", "Others") + record("dup", "Others");
    write(
        "years.jsonl",
        dated.formatted("y0", "0000-01-01", "Zero")
            + dated.formatted("y9", "9999-12-31", "Nine")
            + twins);
  }

  private static String xml(int number, String broken) {
    return "<article><accessionNo>xml%d</accessionNo><tailParagraphs>Men %d%s.</tailParagraphs></article>"
        .formatted(number, number, broken);
  }

  private static String warc() {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>" + "<p>Men.</p>".repeat(50);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
        + "WARC-Date: 2021-07-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
        + (http.length() + 4)
        + "\r\n\r\n"
        + http;
  }

  private static String record(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
  }

  private static String lines(String id, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> record(id + i, "Men " + Long.toHexString(i * 0x9E3779B97F4A7C15L) + " " + i))
        .collect(Collectors.joining());
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.getString(0)).toList();
  }

  /** The reasons by the name of the file. */
  private static Map<String, List<String>> reasons(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getString(0).substring(row.getString(0).lastIndexOf('/') + 1),
                TreeMap::new,
                Collectors.mapping(row -> row.getString(1), Collectors.toList())));
  }
}
