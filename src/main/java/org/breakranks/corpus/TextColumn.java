package org.breakranks.corpus;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.ExpectedFailure;

/** Looks into the files of records before the work begins: lists without a text are no corpus. */
final class TextColumn {

  private static final int FILES = 20;
  private static final int RECORDS = 50;
  private static final Limits SHORT = new Limits(1 << 20, 1 << 20);

  private TextColumn() {}

  /**
   * Reads the beginning of the first files.
   *
   * @throws ExpectedFailure if a file of records has none with a text, naming the columns found and
   *     the names a text is looked for under
   */
  static void require(List<InputFile> files, ColumnNames names, Configuration hadoop) {
    files.stream()
        .filter(file -> Format.mayHoldRecords(file.uri()))
        .limit(FILES)
        .forEach(file -> require(file.uri(), names, hadoop));
  }

  private static void require(String uri, ColumnNames names, Configuration hadoop) {
    TreeSet<String> columns = new TreeSet<>();
    try (Entries entries = open(uri, names, hadoop)) {
      Entry entry = entries.next();
      for (int i = 0; i < RECORDS && entry != null; i++, entry = entries.next()) {
        if (entry instanceof Entry.Found found) {
          columns.addAll(found.fields().columns());
          if (found.fields().value(Field.TEXT) != null) {
            return;
          }
        }
      }
    } catch (IOException unreadable) {
      return; // the reader will say so in a row of its own
    }
    if (!columns.isEmpty()) {
      throw ExpectedFailure.badInput(
          "%s holds no text%s: found the columns %s, a text is looked for under %s"
              .formatted(uri, TextlessList.named(columns), columns, names.of(Field.TEXT)));
    }
  }

  private static Entries open(String uri, ColumnNames names, Configuration hadoop)
      throws IOException {
    return Opened.of(new Slice(uri, 0, Long.MAX_VALUE), names, SHORT, hadoop).entries();
  }
}
