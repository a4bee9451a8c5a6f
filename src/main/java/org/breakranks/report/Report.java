package org.breakranks.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Storage;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Together;
import org.breakranks.publication.Together.Begun;
import org.breakranks.table.RowText;

/**
 * The trend report of a run: {@code report.html}, which needs nothing beside it, and the tables
 * behind it as CSV. The same run and scope give the same bytes.
 *
 * <pre>{@code
 * Report.of(Tables.open(spark, "hdfs:///breakranks"), Scope.ALL, 5000).writeTo("out", hadoop);
 * }</pre>
 */
public final class Report {

  private static final String PAGE = "report.html";

  private final String page;
  private final Map<String, Dataset<Row>> tables;

  private Report(String page, Map<String, Dataset<Row>> tables) {
    this.page = page;
    this.tables = tables;
  }

  /**
   * The report of a scope.
   *
   * @param listed how many events the page lists at most, the newest; all are in the CSV
   * @throws ExpectedFailure if a country or a group is asked for that has no events
   */
  public static Report of(Tables tables, Scope scope, int listed) {
    PublishedFindings published = PublishedFindings.of(tables, scope);
    Map<String, Dataset<Row>> files = new LinkedHashMap<>();
    files.put("events.csv", published.events());
    files.put("trends.csv", published.trends());
    files.put("flows.csv", published.flows());
    Map<String, Object> model =
        PageModel.of(published.read(listed), scope, List.copyOf(files.keySet()));
    return new Report(Page.of(model), files);
  }

  /** The page as HTML. */
  public String html() {
    return page;
  }

  /**
   * Writes page and tables, over those of an earlier report.
   *
   * @param directory on any Hadoop file system; made if it is missing
   * @return the address of the page
   * @throws ExpectedFailure if they cannot be written there
   */
  public String writeTo(String directory, Configuration hadoop) {
    try {
      Path folder = new Path(directory);
      FileSystem system = withoutChecksums(Storage.of(folder, hadoop));
      system.mkdirs(folder);
      writeTables(system, folder);
      write(system, new Path(folder, PAGE), out -> out.write(page));
      return system.makeQualified(new Path(folder, PAGE)).toString();
    } catch (IOException | IllegalArgumentException e) {
      throw ExpectedFailure.badInput("cannot write the report to " + directory + " (" + e + ")", e);
    }
  }

  private void writeTables(FileSystem system, Path folder) throws IOException {
    try (Together together = new Together()) {
      List<Begun<Path>> written =
          tables.entrySet().stream()
              .map(
                  table ->
                      together.begin(
                          () ->
                              written(system, new Path(folder, table.getKey()), table.getValue())))
              .toList();
      written.forEach(Begun::result);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Path written(FileSystem system, Path file, Dataset<Row> rows) {
    try {
      write(system, file, out -> csv(rows, out));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void csv(Dataset<Row> rows, Writer out) throws IOException {
    out.write(RowText.CSV.header(rows.schema()).orElseThrow() + RowText.CSV.lineEnd());
    for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
      out.write(RowText.CSV.line(all.next()) + RowText.CSV.lineEnd());
    }
  }

  private interface Content {
    void to(Writer out) throws IOException;
  }

  /** Readers see a whole file or none. */
  private static void write(FileSystem system, Path file, Content content) throws IOException {
    Path part = new Path(file.getParent(), "." + file.getName() + ".part");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(system.create(part, true), StandardCharsets.UTF_8))) {
      content.to(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    system.delete(file, false);
    if (!system.rename(part, file)) {
      throw new IOException("cannot rename " + part + " to " + file);
    }
  }

  /** Checksum files beside the page would puzzle its readers. */
  private static FileSystem withoutChecksums(FileSystem system) {
    return system instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : system;
  }
}
