package org.breakranks.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code docs/tables.md} from the {@link Catalog}, so that it can never say otherwise. */
public final class TableDocument {

  private TableDocument() {}

  /** The document in Markdown. */
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# The published tables\n\n");
    out.append("<!-- Written by org.breakranks.table.TableDocument. Do not edit. -->\n\n");
    out.append("Dates are `DATE` and days of UTC. Unknown is NULL, never 0 or an empty string.\n");
    out.append(
        "Ids are hashes of content: the same input gives the same ids. The comment of each\n");
    out.append("column stands in the Parquet files as well.\n");
    for (Table<?> table : Catalog.tables()) {
      out.append("\n## ").append(table.name()).append("\n\n");
      out.append(sentence(table.comment())).append(" Sorted by `");
      out.append(String.join("`, `", table.key())).append("`.\n\n");
      out.append("| column | type | example | meaning |\n|---|---|---|---|\n");
      table.columns().forEach(column -> out.append(row(column)));
    }
    return out.toString();
  }

  /** Writes the document to the path given as the only argument. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), markdown());
  }

  private static String row(Column column) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type().catalogString(),
            cell(column.example()),
            cell(column.comment()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
