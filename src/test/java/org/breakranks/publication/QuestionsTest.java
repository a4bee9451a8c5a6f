package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakranks.PublishedCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of {@code src/main/sql}, asked of published tables as their readers ask them. */
class QuestionsTest {

  private static final Path QUESTIONS = Path.of("src/main/sql");

  /** A block of SQL, or what a line hands to DuckDB. */
  private static final Pattern QUERY =
      Pattern.compile("(?s)```sql\\n(.*?)```|duckdb -c \"([^\"]*)\"");

  /** The file that a line has DuckDB read its query from, seen from the folder of a run. */
  private static final Pattern FILE = Pattern.compile("duckdb < (\\S+)");

  private static String run;

  @BeforeAll
  static void publishes() {
    run = Path.of(URI.create(PublishedCorpus.summary().path())).toString();
  }

  static List<Path> questions() throws IOException {
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void canBeAsked(Path question) throws IOException, SQLException {
    String sql = Files.readString(question);

    assertThat(sql).startsWith("-- ").contains("?");
    assertThat(rows(sql)).isGreaterThanOrEqualTo(0);
  }

  @Test
  void countTheActsThatWerePublished() throws IOException, SQLException {
    String sql = Files.readString(QUESTIONS.resolve("how-many-where-and-when.sql"));

    assertThat(rows(sql)).isEqualTo(3);
    assertThat(rows(Files.readString(QUESTIONS.resolve("who-goes-to-whom.sql")))).isEqualTo(3);
    assertThat(rows(Files.readString(QUESTIONS.resolve("what-does-an-event-stand-on.sql"))))
        .isGreaterThan(3);
  }

  @Test
  void areAllListedInTheirPage() throws IOException {
    String page = Files.readString(Path.of("docs/duckdb.md"));

    for (Path question : questions()) {
      assertThat(page).contains("(../src/main/sql/" + question.getFileName() + ")");
    }
  }

  @Test
  void areAskedInTheDocumentsAsTheyStandThere() throws IOException, SQLException {
    List<String> queries =
        found(QUERY).map(found -> found.group(found.group(1) == null ? 2 : 1)).toList();

    assertThat(queries).hasSizeGreaterThanOrEqualTo(3);
    for (String query : queries) {
      // The folder of what a gate held back is named by its message.
      assertThat(rows(query.replace("FOLDER/", "rejected/"))).as(query).isPositive();
    }
  }

  @Test
  void lieWhereTheDocumentsReadThemFrom() throws IOException {
    List<String> files = found(FILE).map(found -> found.group(1)).toList();

    assertThat(files).isNotEmpty();
    for (String file : files) {
      assertThat(questions()).contains(Path.of("target/demo/runs/run").resolve(file).normalize());
    }
  }

  @Test
  void askForColumnsThatThereAre() {
    assertThatThrownBy(() -> rows("SELECT people_most FROM 'events/*.parquet'"))
        .hasMessageContaining("people_most");
    assertThatThrownBy(() -> rows("SELECT * FROM 'acts/*.parquet'")).hasMessageContaining("acts/");
  }

  /** Where a pattern is found in the documents. */
  private static Stream<MatchResult> found(Pattern pattern) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(Path.of("README.md")));
    for (String folder : List.of("docs", "notebooks")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
          text.append('\n').append(Files.readString(file));
        }
      }
    }
    return pattern.matcher(text).results();
  }

  private static int rows(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET file_search_path = '" + run + "'");
      int rows = 0;
      try (ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          rows++;
        }
      }
      return rows;
    }
  }
}
