package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakranks.PublishedCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries of {@code src/main/sql}, asked of published tables as their readers ask them. */
class QuestionsTest {

  private static final Path QUESTIONS = Path.of("src/main/sql");

  /** A block of SQL, or what a line hands to DuckDB. */
  private static final Pattern QUERY =
      Pattern.compile("(?s)```sql\\n(.*?)```|duckdb -c \"([^\"]*)\"");

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

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/duckdb.md"})
  void areAskedInTheDocumentsAsTheyStandThere(String document) throws IOException, SQLException {
    List<String> queries =
        QUERY
            .matcher(Files.readString(Path.of(document)))
            .results()
            .map(found -> found.group(found.group(1) == null ? 2 : 1))
            .toList();

    assertThat(queries).isNotEmpty();
    for (String query : queries) {
      assertThat(rows(query)).as(query).isPositive();
    }
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
