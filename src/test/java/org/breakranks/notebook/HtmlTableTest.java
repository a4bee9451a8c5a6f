package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.LocalSpark;
import org.junit.jupiter.api.Test;

class HtmlTableTest {

  private final Dataset<Row> rows =
      LocalSpark.session()
          .sql(
              "select * from values ('<b>', 1200, 1.25D, array('a', 'b')), (null, 300, null, null)"
                  + " as t(name, people, mean, sources)");

  @Test
  void escapesTextAndLeavesTheUnknownEmpty() {
    assertThat(HtmlTable.of(rows).html())
        .contains("&lt;b&gt;", ">1,200<", ">1.3<", ">a, b<", "<td style=\"text-align:left\"></td>")
        .doesNotContain("null", "<b>");
  }

  @Test
  void drawsBarsAsLongAsTheNumbersAreLarge() {
    assertThat(HtmlTable.of(rows).bars("people").html()).contains("100.0%", "25.0%");
    assertThatThrownBy(() -> HtmlTable.of(rows).bars("persons"))
        .hasMessage("expected one of [name, people, mean, sources], got persons");
  }
}
