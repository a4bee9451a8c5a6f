package org.breakranks.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.breakranks.table.RecordEncoder;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes made-up news as files, in as many tasks as there are files. */
final class Corpora {

  private static final int ARTICLES_PER_FILE = 25_000;

  private Corpora() {}

  /**
   * Writes a corpus.
   *
   * @param format {@code parquet}, {@code jsonl} or {@code warc}
   * @param directory is replaced
   */
  static void write(
      SparkSession spark, MadeUpNews news, long articles, String format, String directory) {
    int files = (int) Math.max(2, articles / ARTICLES_PER_FILE);
    switch (format) {
      case "parquet" ->
          items(spark, news, articles, files).write().mode(SaveMode.Overwrite).parquet(directory);
      case "jsonl" ->
          items(spark, news, articles, files)
              .write()
              .mode(SaveMode.Overwrite)
              .option("compression", "gzip")
              .json(directory);
      case "warc" -> archives(spark, news, articles, files, directory);
      default ->
          throw new IllegalArgumentException("expected parquet, jsonl or warc, got " + format);
    }
  }

  private static Dataset<MadeUpNews.Item> items(
      SparkSession spark, MadeUpNews news, long articles, int files) {
    MapFunction<Long, MadeUpNews.Item> item = news::item;
    return spark.range(0, articles, 1, files).map(item, RecordEncoder.of(MadeUpNews.Item.class));
  }

  private static void archives(
      SparkSession spark, MadeUpNews news, long articles, int files, String directory) {
    List<Integer> parts = IntStream.range(0, files).boxed().toList();
    JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(parts, files)
        .foreach(
            part ->
                archive(
                    news,
                    articles * part / files,
                    articles * (part + 1) / files,
                    Path.of(directory, "part-%05d.warc.gz".formatted(part))));
  }

  private static void archive(MadeUpNews news, long from, long to, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      try (WarcWriter writer =
          new WarcWriter(
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              WarcCompression.GZIP)) {
        for (long number = from; number < to; number++) {
          writer.write(response(news.item(number)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WarcResponse response(MadeUpNews.Item item) throws IOException {
    String page =
        "<html><head><title>%s</title><meta property=\"article:published_time\" content=\"%s\"></head><body><article><p>%s</p></article></body></html>"
            .formatted(
                item.title(), item.date_publish(), item.maintext().replace("\n\n", "</p><p>"));
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.HTML_UTF8, page.getBytes(StandardCharsets.UTF_8))
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(http.serializeHeader());
    bytes.write(page.getBytes(StandardCharsets.UTF_8));
    Instant day = LocalDate.parse(item.date_publish()).atStartOfDay().toInstant(ZoneOffset.UTC);
    return new WarcResponse.Builder(item.url())
        .date(day)
        .body(MediaType.HTTP_RESPONSE, bytes.toByteArray())
        .build();
  }
}
