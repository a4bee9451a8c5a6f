package org.breakranks.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.ExpectedFailure;

/** Looks into the files of records before the work begins: lists without a text are no corpus. */
final class TextColumn {

  private static final int FILES = 20;
  private static final int RECORDS = 50;
  private static final Limits SHORT = new Limits(1 << 20, 1 << 20, 256 << 20, 1_000);

  private TextColumn() {}

  /**
   * Records without a text.
   *
   * @param columns what was found in them
   * @param first the columns of the first one as they stand, by which lists are known
   */
  private record Textless(Set<String> columns, List<String> first) {

    static Textless begun() {
      return new Textless(new TreeSet<>(), new ArrayList<>());
    }

    void see(List<String> more) {
      if (first.isEmpty()) {
        first.addAll(more);
      }
      columns.addAll(TextlessList.columns(more));
    }
  }

  /**
   * Reads the beginning of the first files. A list among files that hold texts stops nothing: its
   * records are rejected.
   *
   * @throws ExpectedFailure if files of records are all without a text, naming the first one, the
   *     columns found in it and the names a text is looked for under
   */
  static void require(List<InputFile> files, ColumnNames names, Configuration hadoop) {
    ExpectedFailure first = null;
    for (InputFile file : first(files)) {
      Optional<Textless> textless = textless(file.uri(), names, hadoop);
      if (textless.isEmpty()) {
        return;
      }
      boolean told = first != null || textless.get().columns.isEmpty();
      first = told ? first : none(file, textless.get(), names);
    }
    if (first != null) {
      throw first;
    }
  }

  /** Nothing is asked of a corpus that holds files which are one article each. */
  private static List<InputFile> first(List<InputFile> files) {
    return files.stream().allMatch(file -> Format.mayHoldRecords(file.uri()))
        ? files.subList(0, Math.min(FILES, files.size()))
        : List.of();
  }

  /** The first records of a file, nothing where one of them holds a text. */
  private static Optional<Textless> textless(String uri, ColumnNames names, Configuration hadoop) {
    Textless textless = Textless.begun();
    try (Entries entries = open(uri, names, hadoop)) {
      Entry entry = entries.next();
      for (int i = 0; i < RECORDS && entry != null; i++, entry = entries.next()) {
        if (entry instanceof Entry.Found found) {
          textless.see(found.fields().columns());
          if (found.fields().value(Field.TEXT) != null) {
            return Optional.empty();
          }
        }
      }
    } catch (IOException unreadable) {
      return Optional.of(Textless.begun()); // the reader will say so in a row of its own
    }
    return Optional.of(textless);
  }

  private static ExpectedFailure none(InputFile file, Textless textless, ColumnNames names) {
    return ExpectedFailure.badInput(
        "%s holds no text%s: found the columns %s, a text is looked for under %s"
            .formatted(
                file.uri(),
                TextlessList.named(textless.first),
                RecordFields.listed(textless.columns),
                names.of(Field.TEXT)));
  }

  private static Entries open(String uri, ColumnNames names, Configuration hadoop)
      throws IOException {
    return Opened.of(new Slice(uri, 0, Long.MAX_VALUE), names, SHORT, hadoop).entries();
  }
}
