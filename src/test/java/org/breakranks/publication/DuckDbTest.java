package org.breakranks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.breakranks.PublishedCorpus;
import org.breakranks.job.Summary;
import org.breakranks.table.Catalog;
import org.breakranks.table.Column;
import org.breakranks.table.Table;
import org.junit.jupiter.api.Test;

/** Plain readers see plain Parquet: columns, rows, types and comments. */
class DuckDbTest {

  @Test
  void readsEveryTableBack() throws SQLException {
    Summary summary = PublishedCorpus.summary();
    String run = Path.of(java.net.URI.create(summary.path())).toString();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Table<?> table : Catalog.tables()) {
        String files = "'%s/%s/*.parquet'".formatted(run, table.name());
        assertThat(column(duck, "select column_name from (describe select * from " + files + ")"))
            .as(table.name())
            .isEqualTo(table.columns().stream().map(Column::name).toList());
        assertThat(column(duck, "select count(*) from " + files))
            .as(table.name())
            .containsExactly(String.valueOf(summary.manifest().table(table.name()).rows()));
      }
      String mentions = "'%s/mentions/*.parquet'".formatted(run);
      assertThat(column(duck, "select distinct status from " + mentions)).contains("accepted");
      assertThat(
              column(
                  duck,
                  "select column_type from (describe select * from %s) where column_name in ('event_date', 'people_low', 'latitude', 'is_cumulative')"
                      .formatted(mentions)))
          .containsExactlyInAnyOrder("DATE", "INTEGER", "DOUBLE", "BOOLEAN");
      assertThat(
              column(duck, "select decode(value) from parquet_kv_metadata(%s)".formatted(mentions)))
          .anySatisfy(
              footer -> assertThat(footer).contains("\"comment\":\"fewest people, NULL when"));
    }
  }

  private static List<String> column(Connection duck, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
