package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.ExpectedFailure;

/** Looks into the files of records before the work begins: lists without a text are no corpus. */
final class TextColumn {

  private static final int FILES = 20;
  private static final int RECORDS = 50;
  private static final int LONGEST = 1 << 20;

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
        .forEach(file -> require(new Slice(file.uri(), 0, Long.MAX_VALUE), names, hadoop));
  }

  private static void require(Slice file, ColumnNames names, Configuration hadoop) {
    Set<String> columns = new TreeSet<>();
    try (InputStream in = SourceFiles.open(file, hadoop)) {
      if (SourceFiles.format(file, in) != Format.JSON_LINES) {
        return;
      }
      Lines lines = new Lines(in, 0, LONGEST);
      Lines.Line line = lines.next();
      for (int i = 0; i < RECORDS && line != null; i++, line = lines.next()) {
        if (holdsText(line, names, columns)) {
          return;
        }
      }
    } catch (IOException unreadable) {
      return; // the reader will say so in a row of its own
    }
    if (!columns.isEmpty()) {
      throw ExpectedFailure.badInput(
          "%s holds no text: found the columns %s, a text is looked for under %s"
              .formatted(file.uri(), columns, names.of(Field.TEXT)));
    }
  }

  private static boolean holdsText(Lines.Line line, ColumnNames names, Set<String> columns) {
    try {
      JsonRecord record = JsonRecord.read(line.bytes(), names);
      columns.addAll(record.columns());
      return record.value(Field.TEXT) != null;
    } catch (IOException broken) {
      return false;
    }
  }
}
