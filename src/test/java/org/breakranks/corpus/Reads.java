package org.breakranks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;

/**
 * What one file gives, read as a task of a job reads it.
 *
 * @param articles the articles in the order of the file
 * @param rejected what could not be used
 */
record Reads(List<Article> articles, List<RejectedRow> rejected) {

  static final ColumnNames NAMES =
      ColumnNames.of(org.breakranks.configuration.Configuration.defaults().input());

  static final Limits LIMITS =
      Limits.of(org.breakranks.configuration.Configuration.defaults().input());

  static Reads of(Path file) {
    return of(file, LIMITS);
  }

  static Reads of(Path file, Limits limits) {
    return of(new Slice(file.toUri().toString(), 0, Long.MAX_VALUE), limits);
  }

  static Reads of(Slice slice, Limits limits) {
    List<Article> articles = new ArrayList<>();
    List<RejectedRow> rejected = new ArrayList<>();
    new SliceReader(NAMES, limits, new Configuration())
        .read(slice)
        .forEachRemaining(
            received -> {
              if (received.article() == null) {
                rejected.add(received.rejected());
              } else {
                articles.add(received.article());
              }
            });
    return new Reads(articles, rejected);
  }

  /** Writes a file and reads it. */
  static Reads of(Path file, String content) {
    return of(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file and reads it. */
  static Reads of(Path file, byte[] content) {
    try {
      Files.write(file, content);
      return of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gunzip(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }

  List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  List<Reason> reasons() {
    return rejected.stream().map(RejectedRow::reason).toList();
  }
}
