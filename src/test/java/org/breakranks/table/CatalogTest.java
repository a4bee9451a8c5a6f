package org.breakranks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {

  static List<Table<?>> tables() {
    return Catalog.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void publishesEveryComponentOnce(Table<?> table) {
    List<String> components = new ArrayList<>();
    collect(table.rowType(), "", components);
    assertThat(table.columns())
        .extracting(Column::path)
        .containsExactlyInAnyOrderElementsOf(components);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesColumnsInSnakeCaseAndExplainsThem(Table<?> table) {
    assertThat(table.columns())
        .allSatisfy(
            column -> {
              assertThat(column.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
              assertThat(column.comment()).isNotBlank();
              assertThat(column.example()).isNotBlank();
            })
        .extracting(Column::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sortsByColumnsThatExist(Table<?> table) {
    assertThat(table.columns()).extracting(Column::name).containsAll(table.key());
  }

  @Test
  void namesTheTablesWhenAskedForAnother() {
    assertThatThrownBy(() -> Catalog.table("mention"))
        .hasMessage(
            "expected one of [articles, mentions, events, claims, trends, flows, coverage, rejected, inputs], got"
                + " \"mention\"");
  }

  private static void collect(Class<?> type, String prefix, List<String> paths) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      if (component.getType().isRecord()) {
        collect(component.getType(), path + ".", paths);
      } else {
        paths.add(path);
      }
    }
  }
}
