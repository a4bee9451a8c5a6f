package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table, as RFC 4180 quotes them. Where a quotation mark is opened and not closed as
 * it should be, the line it stands in is given up and reading goes on with the next one, so that a
 * lone mark hides no row behind it.
 */
final class CsvRows {

  private static final int END = -1;
  private static final int TOO_LONG = -2;
  private static final int ROWS_THAT_TELL = 20;

  private final InputStream in;
  private final int separator;
  private final int longest;
  private byte[] window = new byte[1 << 16];
  private int begin;
  private int end;
  private long offset;

  private final List<int[]> cells = new ArrayList<>();
  private Row.State state = Row.State.WHOLE;

  /**
   * @param in the stream, read from where it stands
   * @param offset how many bytes of the file come before that
   * @param separator between cells
   * @param longest longest row in bytes
   */
  CsvRows(InputStream in, long offset, char separator, int longest) {
    this.in = in;
    this.offset = offset;
    this.separator = separator;
    this.longest = longest;
  }

  /**
   * A row.
   *
   * @param offset bytes of the file before it
   * @param state what became of it
   * @param cells its cells, empty unless it is whole
   * @param raw its beginning
   */
  record Row(long offset, State state, List<String> cells, String raw) {

    /** What became of a row. */
    enum State {
      WHOLE,
      TOO_LONG,
      BROKEN_QUOTE
    }

    boolean isBlank() {
      return state == State.WHOLE && cells.stream().allMatch(String::isBlank);
    }
  }

  long offset() {
    return offset;
  }

  /**
   * The next row, or null at the end of the stream.
   *
   * @param width how many cells a row should have, which tells a lone mark from a long cell
   */
  Row next(int width) throws IOException {
    if (at(0) == END) {
      return null;
    }
    int length = scan(0);
    Row.State state = this.state;
    if (state == Row.State.BROKEN_QUOTE && separator == '\t' && isLiteral(width)) {
      state = Row.State.WHOLE; // tables parted by tabs often know no quoting at all
      length = lineEnd(0);
    } else if (state == Row.State.BROKEN_QUOTE) {
      length = lineEnd(0);
    } else if (state == Row.State.TOO_LONG && areRows(lineEnd(0) + 1, width)) {
      state = Row.State.BROKEN_QUOTE;
      length = lineEnd(0);
    } else if (state == Row.State.TOO_LONG) {
      length = Math.min(length, longest);
    }
    Row row = new Row(offset, state, state == Row.State.WHOLE ? texts() : List.of(), raw(length));
    if (row.state == Row.State.TOO_LONG) {
      skipRow();
    } else {
      skip(at(length) == '\n' ? length + 1 : length);
    }
    return row;
  }

  /** Reads a row from a position of the window on; returns where it ends. */
  private int scan(int from) throws IOException {
    cells.clear();
    state = Row.State.WHOLE;
    int at = cell(from);
    while (state == Row.State.WHOLE && at(at) == separator) {
      at = cell(at + 1);
    }
    return at;
  }

  private int cell(int from) throws IOException {
    return at(from) == '"' ? quoted(from + 1) : bare(from);
  }

  private int bare(int from) throws IOException {
    int at = from;
    int c = at(at);
    while (c >= 0 && c != separator && c != '\n') {
      c = at(++at);
    }
    if (c == TOO_LONG) {
      state = Row.State.TOO_LONG;
    }
    boolean carriageReturn = c != separator && at > from && at(at - 1) == '\r';
    cells.add(new int[] {from, carriageReturn ? at - 1 : at, 0});
    return at;
  }

  private int quoted(int from) throws IOException {
    int at = from;
    while (true) {
      int c = at(at);
      if (c < 0) {
        state = c == END ? Row.State.BROKEN_QUOTE : Row.State.TOO_LONG;
        return at;
      }
      if (c == '"' && at(at + 1) != '"') {
        cells.add(new int[] {from, at, 1});
        return closed(at + 1);
      }
      at += c == '"' ? 2 : 1;
    }
  }

  private int closed(int at) throws IOException {
    int end = at(at) == '\r' && (at(at + 1) == '\n' || at(at + 1) == END) ? at + 1 : at;
    int c = at(end);
    if (c != separator && c != '\n' && c != END) {
      state = c == TOO_LONG ? Row.State.TOO_LONG : Row.State.BROKEN_QUOTE;
    }
    return end;
  }

  /** Whether the first line, its marks taken as they stand, is a row. */
  private boolean isLiteral(int width) throws IOException {
    cells.clear();
    state = Row.State.WHOLE;
    int at = bare(0);
    while (at(at) == separator) {
      at = bare(at + 1);
    }
    return cells.size() == width && state == Row.State.WHOLE;
  }

  /** Whether the lines of the window from one on are rows: prose has no steady number of cells. */
  private boolean areRows(int from, int width) throws IOException {
    int at = from;
    int rows = 0;
    while (rows < ROWS_THAT_TELL && at < longest) {
      at = scan(at) + 1;
      if (state == Row.State.TOO_LONG) {
        break;
      }
      if (state != Row.State.WHOLE || cells.size() != width) {
        return false;
      }
      rows++;
    }
    return rows > 0;
  }

  private int lineEnd(int from) throws IOException {
    int at = from;
    int c = at(at);
    while (c >= 0 && c != '\n') {
      c = at(++at);
    }
    return at;
  }

  /** Reads past a row that is too long, without keeping it. */
  private void skipRow() throws IOException {
    boolean quoted = false;
    int before = separator;
    for (int c = at(0); c != END; c = at(0)) {
      skip(1);
      if (quoted && c == '"' && at(0) == '"') {
        skip(1);
      } else if (c == '"' && (quoted || before == separator)) {
        quoted = !quoted;
      } else if (!quoted && c == '\n') {
        return;
      }
      before = c;
    }
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int[] cell : cells) {
      byte[] bytes = Arrays.copyOfRange(window, begin + cell[0], begin + cell[1]);
      String text = Decoding.of(bytes);
      texts.add(cell[2] == 1 ? text.replace("\"\"", "\"") : text);
    }
    return texts;
  }

  private String raw(int length) {
    int kept = Math.min(length, Decoding.BEGINNING);
    return Decoding.beginning(Arrays.copyOfRange(window, begin, begin + kept));
  }

  private void skip(int bytes) {
    begin += bytes;
    offset += bytes;
  }

  /** The byte of the window at a position, {@link #END} or {@link #TOO_LONG}. */
  private int at(int position) throws IOException {
    while (begin + position >= end) {
      if (position > longest) {
        return TOO_LONG;
      }
      if (!fill()) {
        return END;
      }
    }
    return position > longest ? TOO_LONG : window[begin + position] & 0xFF;
  }

  private boolean fill() throws IOException {
    if (begin > 0) {
      System.arraycopy(window, begin, window, 0, end - begin);
      end -= begin;
      begin = 0;
    }
    if (end == window.length) {
      window = Arrays.copyOf(window, 2 * window.length);
    }
    int read = in.read(window, end, window.length - end);
    end += Math.max(0, read);
    return read > 0;
  }
}
