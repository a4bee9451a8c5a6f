package org.breakranks.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Months and days as the options take them, and what is said of any other word. */
final class WrittenDays {

  private WrittenDays() {}

  /** Teaches a command line to read them. */
  static CommandLine readBy(CommandLine commandLine) {
    return commandLine
        .registerConverter(YearMonth.class, WrittenDays::month)
        .registerConverter(LocalDate.class, WrittenDays::day);
  }

  private static YearMonth month(String word) {
    try {
      return YearMonth.parse(word);
    } catch (DateTimeParseException notOne) {
      throw new TypeConversionException(
          "expected a month from 01 to 12 behind its year, such as 2021-08, got \"%s\""
              .formatted(word));
    }
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException notOne) {
      throw new TypeConversionException(
          "expected a day that the calendar has, such as 2021-08-15, got \"%s\"".formatted(word));
    }
  }
}
