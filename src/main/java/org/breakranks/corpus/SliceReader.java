package org.breakranks.corpus;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;

/** Reads the records of a slice. What cannot be read is told, and never stops the rest. */
final class SliceReader {

  private final ColumnNames names;
  private final Limits limits;
  private final Configuration hadoop;
  private final LanguageOf languages;

  SliceReader(ColumnNames names, Limits limits, Configuration hadoop) {
    this.names = names;
    this.limits = limits;
    this.hadoop = hadoop;
    this.languages = new LanguageOf(names);
  }

  /** The records of the slice in the order of the file; one at a time is in memory. */
  Iterator<Received> read(Slice slice) {
    try {
      Opened opened = open(slice);
      if (opened.entries() == null) {
        return Collections.emptyIterator();
      }
      return new ReceivedOf(
          slice, opened.entries(), entry -> received(slice, opened.format(), entry));
    } catch (IOException e) {
      return List.of(unreadable(slice, 0, e)).iterator();
    }
  }

  Opened open(Slice slice) throws IOException {
    return Opened.of(slice, names, limits, hadoop);
  }

  static Received unreadable(Slice slice, long record, IOException e) {
    return rejected(slice, record, Reason.UNREADABLE_FILE, Fault.told(e), null);
  }

  /** What becomes of a record of the slice. */
  Received received(Slice slice, Format format, Entry entry) {
    return entry instanceof Entry.Faulty faulty
        ? rejected(slice, faulty.offset(), faulty.reason(), faulty.detail(), faulty.raw())
        : article(slice, format, (Entry.Found) entry);
  }

  private Received article(Slice slice, Format format, Entry.Found found) {
    RecordFields fields = found.fields();
    String text = fields.value(Field.TEXT);
    if (text == null) {
      List<String> columns = fields.columns();
      String detail =
          "no text%s among the columns %s"
              .formatted(
                  TextlessList.named(columns), RecordFields.listed(TextlessList.columns(columns)));
      return rejected(slice, found.offset(), Reason.NO_TEXT, detail, found.raw());
    }
    if (text.length() > limits.articleChars()) {
      return rejected(
          slice, found.offset(), Reason.TOO_LONG, limits.ofArticle(text.length()), found.raw());
    }
    Article article =
        format.isOneArticle()
            ? Intake.ofFile(slice.uri(), fields)
            : Intake.ofRecord(slice.uri(), fields);
    String language = languages.of(text, article.language());
    return Received.article(found.offset(), article.in(language));
  }

  private static Received rejected(
      Slice slice, long record, Reason reason, String detail, String raw) {
    return Received.rejected(new RejectedRow(slice.uri(), record, reason, detail, raw));
  }
}
