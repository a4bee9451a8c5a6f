package org.breakranks.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;

/** Reads the records of a slice. What cannot be read is told, and never stops the rest. */
final class SliceReader {

  private final ColumnNames names;
  private final Limits limits;
  private final Configuration hadoop;

  SliceReader(ColumnNames names, Limits limits, Configuration hadoop) {
    this.names = names;
    this.limits = limits;
    this.hadoop = hadoop;
  }

  /** The records of the slice in the order of the file; one at a time is in memory. */
  Iterator<Received> read(Slice slice) {
    try {
      InputStream in = SourceFiles.open(slice, hadoop);
      return switch (SourceFiles.format(slice, in)) {
        case TEXT -> List.of(text(slice, in)).iterator();
        case JSON_LINES -> new LineRecords(slice, in, limits.recordBytes(), this::record);
        case UNSUPPORTED -> {
          in.close();
          String detail = "neither plain text nor JSON Lines";
          yield List.of(rejected(slice, 0, Reason.UNSUPPORTED_FORMAT, detail, null)).iterator();
        }
      };
    } catch (IOException e) {
      return List.of(unreadable(slice, 0, e)).iterator();
    }
  }

  static Received unreadable(Slice slice, long record, IOException e) {
    return rejected(slice, record, Reason.UNREADABLE_FILE, e.toString(), null);
  }

  private Received text(Slice slice, InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
      String text = Decoding.of(bytes);
      if (bytes.length > limits.recordBytes() || text.length() > limits.articleChars()) {
        return tooLong(slice, 0, text);
      }
      return text.isBlank()
          ? rejected(slice, 0, Reason.NO_TEXT, "the file is blank", text)
          : Received.article(0, Intake.ofFile(slice.uri(), text));
    }
  }

  private Received record(Slice slice, Lines.Line line) {
    if (!line.isComplete()) {
      return tooLong(slice, line.offset(), raw(line));
    }
    try {
      JsonRecord record = JsonRecord.read(line.bytes(), names);
      String text = record.value(Field.TEXT);
      if (text == null) {
        String detail = "no text among the columns " + record.columns();
        return rejected(slice, line.offset(), Reason.NO_TEXT, detail, raw(line));
      }
      return text.length() > limits.articleChars()
          ? tooLong(slice, line.offset(), raw(line))
          : Received.article(line.offset(), Intake.ofRecord(slice.uri(), record));
    } catch (JsonProcessingException e) {
      String detail = e.getOriginalMessage() + ", at byte " + e.getLocation().getByteOffset();
      return rejected(slice, line.offset(), Reason.BROKEN_RECORD, detail, raw(line));
    } catch (IOException e) {
      return rejected(slice, line.offset(), Reason.BROKEN_RECORD, e.getMessage(), raw(line));
    }
  }

  private Received tooLong(Slice slice, long record, String raw) {
    String detail =
        "longer than %d bytes or %d characters"
            .formatted(limits.recordBytes(), limits.articleChars());
    return rejected(slice, record, Reason.TOO_LONG, detail, raw);
  }

  /** The beginning of a line, enough for the characters that are kept of a rejected record. */
  private static String raw(Lines.Line line) {
    int bytes = Math.min(line.bytes().length, 4 * RejectedRow.RAW_LENGTH);
    return new String(line.bytes(), 0, bytes, StandardCharsets.UTF_8);
  }

  private static Received rejected(
      Slice slice, long record, Reason reason, String detail, String raw) {
    return Received.rejected(new RejectedRow(slice.uri(), record, reason, detail, raw));
  }
}
