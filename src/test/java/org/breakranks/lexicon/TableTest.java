package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void readsCellsByColumnName() {
    Table table =
        Table.read("days.tsv", "id\tforms\tfrom\tday\n# note\n\n7\ta| b|\t2015-01\tmonday\n");

    assertThat(table.columns()).containsExactly("id", "forms", "from", "day");
    Row row = table.rows().get(0);
    assertThat(row.integer("id")).isEqualTo(7);
    assertThat(row.list("forms")).containsExactly("a", "b");
    assertThat(row.date("from")).contains(LocalDate.of(2015, 1, 1));
    assertThat(row.choice("day", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
    assertThat(row.line()).isEqualTo(4);
  }

  @Test
  void givesEmptyCellsForShortLines() {
    Row row = Table.read("t.tsv", "a\tb\tc\r\n1\r\n").rows().get(0);

    assertThat(row.text("c")).isEmpty();
    assertThat(row.list("b")).isEmpty();
    assertThat(row.date("b")).isEmpty();
    assertThat(row.flag("c")).isFalse();
  }

  @Test
  void namesFileLineAndColumnOfAWrongCell() {
    Row row = Table.read("t.tsv", "a\tb\n\nfour\t2020-13\n").rows().get(0);

    assertThatThrownBy(() -> row.integer("a"))
        .isInstanceOf(LexiconException.class)
        .hasMessage("t.tsv, line 3, column \"a\": expected a whole number, got \"four\"");
    assertThatThrownBy(() -> row.date("b"))
        .hasMessage(
            "t.tsv, line 3, column \"b\": expected a date YYYY, YYYY-MM or YYYY-MM-DD,"
                + " got \"2020-13\"");
    assertThatThrownBy(() -> row.text("c"))
        .hasMessage("t.tsv: expected a column \"c\", got [a, b]");
  }

  @Test
  void refusesTablesThatAreNotTables() {
    assertThatThrownBy(() -> Table.read("t.tsv", "# only\n"))
        .hasMessage("t.tsv: expected a header line, got an empty table");
    assertThatThrownBy(() -> Table.read("t.tsv", "a\ta\n"))
        .hasMessage("t.tsv, line 1: expected different column names, got \"a\" as number 2");
    assertThatThrownBy(() -> Table.read("t.tsv", "a\tb\n1\t2\t3\n"))
        .hasMessage("t.tsv, line 2: expected at most 2 cells [a, b], got 3");
  }

  @Test
  void addsRowsWhereTheFirstColumnIsNoKey() {
    Table table = Table.read("t.tsv", "alias\tof\nrebels\ta\nrebels\tb\n");

    assertThat(table.with(Table.read("own.tsv", "alias\tof\nrebels\tc\n")).rows()).hasSize(3);
  }

  @Test
  void replacesRowsWithTheSameKey() {
    Table table = Table.read("t.tsv", "id\tname\tkind\nx\told\tk\ny\tstays\tk\n");
    Table own = Table.read("own.tsv", "name\tid\nnew\tx\nmore\tz\n");

    List<String> names = table.with(own).rows().stream().map(r -> r.text("name")).toList();

    assertThat(names).containsExactly("stays", "new", "more");
    assertThatThrownBy(() -> table.with(Table.read("own.tsv", "id\tcolour\nx\tred\n")))
        .hasMessage("own.tsv: expected the columns [id, name, kind], got \"colour\"");
  }
}
