package org.breakranks.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.lexicon.Row;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Trend;

/**
 * All tables we publish. Their columns are declared in one place, the resource {@code tables.tsv};
 * Parquet footers and {@code docs/tables.md} are written from it.
 */
public final class Catalog {

  private static final List<Row> DECLARED = declared();

  public static final Table<ArticleRow> ARTICLES = table("articles", ArticleRow.class);
  public static final Table<MentionRow> MENTIONS = table("mentions", MentionRow.class);
  public static final Table<Event> EVENTS = table("events", Event.class);
  public static final Table<EventClaim> CLAIMS = table("claims", EventClaim.class);
  public static final Table<Trend> TRENDS = table("trends", Trend.class);
  public static final Table<Flow> FLOWS = table("flows", Flow.class);
  public static final Table<CoverageCount> COVERAGE = table("coverage", CoverageCount.class);
  public static final Table<RejectedRow> REJECTED = table("rejected", RejectedRow.class);
  public static final Table<InputRow> INPUTS = table("inputs", InputRow.class);

  private Catalog() {}

  /** Every table, in the order of the way of the data. */
  public static List<Table<?>> tables() {
    return List.of(ARTICLES, MENTIONS, EVENTS, CLAIMS, TRENDS, FLOWS, COVERAGE, REJECTED, INPUTS);
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Table<?> table(String name) {
    return tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of %s, got \"%s\""
                        .formatted(tables().stream().map(Table::name).toList(), name)));
  }

  private static <R extends Record> Table<R> table(String name, Class<R> rowType) {
    List<Row> rows = DECLARED.stream().filter(row -> row.text("table").equals(name)).toList();
    Row head = rows.get(0);
    List<Column> columns = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      columns.add(column(row, rowType));
    }
    List<String> key = Arrays.asList(head.required("path").split(",", -1));
    return new Table<>(name, rowType, head.required("comment"), key, columns);
  }

  private static Column column(Row row, Class<?> rowType) {
    String path = row.required("path");
    StructType schema = RecordEncoder.schema(rowType);
    Class<?> owner = rowType;
    String[] steps = path.split("\\.", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      owner = component(row, owner, steps[i]).getType();
      schema = (StructType) schema.apply(steps[i]).dataType();
    }
    String last = steps[steps.length - 1];
    boolean enumerated = component(row, owner, last).getType().isEnum();
    StructField field = schema.apply(last);
    return new Column(
        row.required("column"),
        path,
        field.dataType(),
        enumerated,
        row.text("example"),
        row.required("comment"));
  }

  private static RecordComponent component(Row row, Class<?> owner, String name) {
    return Arrays.stream(owner.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> row.wrong("path", "a component of " + owner.getSimpleName()));
  }

  private static List<Row> declared() {
    try (InputStream in = Catalog.class.getResourceAsStream("tables.tsv")) {
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return org.breakranks.lexicon.Table.read("tables.tsv", content).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
