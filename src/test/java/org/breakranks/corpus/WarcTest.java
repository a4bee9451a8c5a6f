package org.breakranks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {

  private static final Instant FETCHED = Instant.parse("2021-07-07T10:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    for (WarcCompression compression : WarcCompression.values()) {
      if (compression == WarcCompression.ZSTD) {
        continue;
      }
      bytes.reset();
      WarcWriter warc = archive(compression);
      warc.write(page("https://www.valley.example/1", 200, "text/html", meta("2021-07-06")));
      warc.write(page("https://www.valley.example/2", 404, "text/html", meta("2021-07-06")));
      warc.write(page("https://www.valley.example/3", 200, "image/png", "x"));
      warc.write(
          page("https://www.hill.example/4", 200, "text/html; charset=utf-8", meta("2021-07-05")));
      Reads reads =
          Reads.of(
              folder.resolve("news.warc" + (compression == WarcCompression.GZIP ? ".gz" : "")),
              bytes.toByteArray());
      assertThat(reads.rejected()).isEmpty();
      assertThat(reads.articles())
          .extracting(Article::url)
          .containsExactly("https://www.valley.example/1", "https://www.hill.example/4");
      assertThat(reads.articles().get(0))
          .returns("valley.example", Article::source)
          .returns(LocalDate.of(2021, 7, 6), Article::publishedOn)
          .satisfies(article -> assertThat(article.text()).contains("in the Río valley on Monday"));
    }
  }

  @Test
  void believesNoDayAfterThePageWasFetched() throws IOException {
    WarcWriter warc = archive(WarcCompression.GZIP);
    warc.write(page("https://www.valley.example/1", 200, "text/html", meta("2022-07-06")));
    String undated =
        meta("2022-01-01")
            .replace(
                "<link rel=\"canonical\" href=\"https://www.valley.example/2021/07/06/men\">", "");
    warc.write(page("https://www.valley.example/2", 200, "text/html", undated));
    assertThat(Reads.of(folder.resolve("a.warc.gz"), bytes.toByteArray()).articles())
        .hasSize(2)
        .extracting(Article::publishedOn)
        .containsOnlyNulls();
  }

  @Test
  void readsPagesThatAreKeptPackedAndThoseThatOnlySaySo() throws IOException {
    WarcWriter warc = archive(WarcCompression.GZIP);
    String page = meta("2021-07-06");
    warc.write(packed("https://www.valley.example/1", Reads.gzip(page.getBytes(UTF_8))));
    warc.write(packed("https://www.valley.example/2", page.getBytes(UTF_8)));
    warc.write(packed("https://www.valley.example/3", Reads.gzip(new byte[9_000_000])));
    warc.write(packed("https://www.valley.example/4", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}));
    Path file = folder.resolve("a.warc.gz");
    Files.write(file, bytes.toByteArray());
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(20_000, 20_000));
    assertThat(reads.texts())
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).contains("Ten fighters of the group"));
    assertThat(reads.reasons()).containsExactly(Reason.TOO_LONG, Reason.BROKEN_RECORD);
  }

  @Test
  void aPageTooLongIsPassedOver() throws IOException {
    WarcWriter warc = archive(WarcCompression.GZIP);
    warc.write(
        page("https://www.valley.example/1", 200, "text/html", "<html>" + "x".repeat(9_000)));
    warc.write(page("https://www.valley.example/2", 200, "text/html", meta("2021-07-06")));
    Path file = folder.resolve("a.warc.gz");
    Files.write(file, bytes.toByteArray());
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(8_000, 8_000));
    assertThat(reads.articles())
        .extracting(Article::url)
        .containsExactly("https://www.valley.example/2");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.TOO_LONG, row -> row.reason())
        .returns("https://www.valley.example/1", row -> row.raw());
  }

  @Test
  void aBrokenPageHidesNoneBehindIt() throws IOException {
    WarcWriter warc = archive(WarcCompression.NONE);
    warc.write(page("https://www.valley.example/1", 200, "text/html", meta("2021-07-06")));
    String good = bytes.toString(StandardCharsets.UTF_8);
    String record = good.substring(good.lastIndexOf("WARC/1."));
    String file =
        good
            + record.replaceFirst("WARC-Date: \\S+", "WARC-Date: some day in July")
            + record.replaceFirst("WARC-Target-URI: \\S+", "WARC-Target-URI: htt p://[a]b/")
            + record.replaceFirst("Content-Type: text/html", "Content-Type: texthtml/")
            + record.replaceFirst("HTTP/1.1 200", "HTTP/x.y abc")
            + record;
    Reads reads = Reads.of(folder.resolve("a.warc"), file.getBytes(StandardCharsets.UTF_8));
    assertThat(reads.articles()).as("%s", reads.rejected()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(reads.articles().get(reads.articles().size() - 1).url())
        .isEqualTo("https://www.valley.example/1");
    assertThat(reads.reasons())
        .contains(Reason.BROKEN_RECORD)
        .doesNotContain(Reason.UNREADABLE_FILE);
  }

  @Test
  void keepsThePagesBeforeACut() throws IOException {
    for (WarcCompression compression :
        new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
      bytes.reset();
      WarcWriter warc = archive(compression);
      for (int i = 0; i < 3; i++) {
        warc.write(page("https://www.valley.example/" + i, 200, "text/html", meta("2021-07-06")));
      }
      byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 600);
      Reads reads = Reads.of(folder.resolve("a.warc"), cut);
      assertThat(reads.articles()).as(compression + " " + reads.rejected()).hasSize(2);
      assertThat(reads.reasons()).as(compression.name()).hasSize(1);
    }
  }

  private WarcWriter archive(WarcCompression compression) throws IOException {
    WarcWriter warc = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression);
    warc.write(new Warcinfo.Builder().date(FETCHED).build());
    warc.write(
        new WarcRequest.Builder(URI.create("https://www.valley.example/1"))
            .date(FETCHED)
            .body(new HttpRequest.Builder("GET", "/1").build())
            .build());
    return warc;
  }

  private static WarcResponse page(String url, int status, String type, String content)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "status")
            .body(MediaType.parse(type), content.getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(URI.create(url)).date(FETCHED).body(http).build();
  }

  private static WarcResponse packed(String url, byte[] content) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.HTML, content)
            .build();
    return new WarcResponse.Builder(URI.create(url)).date(FETCHED).body(http).build();
  }

  private static String meta(String day) {
    return HtmlTest.PAGE.formatted(
        "utf-8", "<meta property=\"article:published_time\" content=\"" + day + "T08:00:00Z\">");
  }
}
