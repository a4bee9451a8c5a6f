package org.breakranks.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a {@link Table}, its cells by the name of their column. Every accessor throws a {@link
 * LexiconException} that names file, line and column, if there is no such column or the cell is not
 * what is asked for.
 */
public final class Row {

  private final String file;
  private final int line;
  private final Map<String, Integer> header;
  private final String[] cells;

  Row(String file, int line, Map<String, Integer> header, String[] cells) {
    this.file = file;
    this.line = line;
    this.header = header;
    this.cells = cells;
  }

  /** The name of the file it stands in. */
  public String file() {
    return file;
  }

  /** Its line in the file, 1 for the first. */
  public int line() {
    return line;
  }

  public boolean has(String column) {
    Integer index = header.get(column);
    return index != null && index < cells.length && !cells[index].isEmpty();
  }

  /** The cell, empty if nothing stands in it. */
  public String text(String column) {
    Integer index = header.get(column);
    if (index == null) {
      throw new LexiconException(
          "%s: expected a column \"%s\", got %s".formatted(file, column, header.keySet()));
    }
    return index < cells.length ? cells[index] : "";
  }

  /** The cell, which must not be empty. */
  public String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw wrong(column, "a text");
    }
    return cell;
  }

  /** The parts of the cell between {@code |}, in order; none if the cell is empty. */
  public List<String> list(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf('|') < 0) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }

  /** The cell as a whole number. */
  public int integer(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw wrong(column, "a whole number");
    }
  }

  /** The cell as a decimal number, empty if nothing stands in it. */
  public Optional<Double> decimal(String column) {
    if (!has(column)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.valueOf(text(column)));
    } catch (NumberFormatException e) {
      throw wrong(column, "a number");
    }
  }

  /**
   * The cell as a day, empty if nothing stands in it. A year or a month means its first day: {@code
   * 2015}, {@code 2015-01}, {@code 2015-01-26}.
   */
  public Optional<LocalDate> date(String column) {
    return has(column) ? Optional.of(day(column, text(column))) : Optional.empty();
  }

  /** A part of a cell as a day, as in {@link #date}. */
  LocalDate day(String column, String text) {
    try {
      String[] parts = text.split("-", -1);
      if (parts.length <= 3 && parts[0].length() == 4) {
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        return LocalDate.of(Integer.parseInt(parts[0]), month, day);
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw wrong(column, "a date YYYY, YYYY-MM or YYYY-MM-DD");
    }
    throw wrong(column, "a date YYYY, YYYY-MM or YYYY-MM-DD");
  }

  /** Whether the cell says yes or 1; no, 0 and an empty cell are false. */
  public boolean flag(String column) {
    return switch (text(column)) {
      case "yes", "1" -> true;
      case "no", "0", "" -> false;
      default -> throw wrong(column, "yes or no");
    };
  }

  /** The cell as one of the constants of an enum, in any case, {@code -} and space as {@code _}. */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    String name = text(column).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw wrong(
        column, "one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
  }

  /** The exception to throw when the cell is not {@code expected}. */
  public LexiconException wrong(String column, String expected) {
    return new LexiconException(
        "%s, line %d, column \"%s\": expected %s, got \"%s\""
            .formatted(file, line, column, expected, text(column)));
  }

  /** This row under other columns; those it has not are empty. */
  Row as(List<String> columns) {
    Map<String, Integer> to = new LinkedHashMap<>();
    String[] moved = new String[columns.size()];
    for (int i = 0; i < moved.length; i++) {
      to.put(columns.get(i), i);
      moved[i] = header.containsKey(columns.get(i)) ? text(columns.get(i)) : "";
    }
    return new Row(file, line, to, moved);
  }
}
