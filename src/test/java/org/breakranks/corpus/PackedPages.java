package org.breakranks.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** An archive of pages to be broken, of the same bytes each time: where each begins is known. */
final class PackedPages {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> begins = new ArrayList<>();

  /** An archive of pages called 0, 1, 2 ... */
  static PackedPages of(int pages, WarcCompression compression) throws IOException {
    PackedPages archive = new PackedPages();
    WarcWriter warc = new WarcWriter(Channels.newChannel(archive.bytes), compression);
    for (int i = 0; i < pages; i++) {
      archive.begins.add(archive.bytes.size());
      warc.write(page(i));
    }
    return archive;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Where the record of a page begins. */
  int begin(int page) {
    return begins.get(page);
  }

  static String address(int page) {
    return "https://www.valley.example/" + page;
  }

  private static WarcResponse page(int number) throws IOException {
    String content =
        HtmlTest.PAGE.formatted(
            "utf-8",
            "<meta property=\"article:published_time\" content=\"2021-07-06T08:00:00Z\"><title>%d</title>"
                .formatted(number));
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.HTML, content.getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(URI.create(address(number)))
        .recordId(new UUID(0, number))
        .date(Instant.parse("2021-07-07T10:00:00Z"))
        .body(http)
        .build();
  }
}
