package org.breakranks.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code docs/errors} says of one message.
 *
 * @param messages its headings, in which words between asterisks stand for what is put in
 * @param exitCode the one that it names
 */
record ErrorPage(Path file, List<String> messages, int exitCode) {

  private static final Path FOLDER = Path.of("docs/errors");
  private static final Pattern PUT_IN = Pattern.compile("\\*[^*]+\\*");
  private static final Pattern CODE = Pattern.compile("Exit\\s+code (\\d)");

  static List<ErrorPage> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .map(ErrorPage::read)
          .toList();
    }
  }

  static String index() throws IOException {
    return Files.readString(FOLDER.resolve("README.md"));
  }

  private static ErrorPage read(Path file) {
    try {
      String text = Files.readString(file);
      List<String> headings =
          text.lines()
              .filter(line -> line.startsWith("#"))
              .map(line -> line.replaceFirst("#+ ", ""))
              .toList();
      Matcher code = CODE.matcher(text);
      if (headings.isEmpty() || !code.find()) {
        throw new AssertionError(file + ": expected a message and an exit code");
      }
      return new ErrorPage(file, headings, Integer.parseInt(code.group(1)));
    } catch (IOException e) {
      throw new AssertionError("expected to read " + file, e);
    }
  }

  /** Whether it is about what is told there: its heading has all the fixed parts of the message. */
  boolean isAbout(Told told) {
    return messages.stream()
        .map(message -> PUT_IN.matcher(message).replaceAll(Told.HOLE))
        .anyMatch(message -> fits(told.template(), message) || fits(message, told.template()));
  }

  /** Whether this very message could be one of those it is about. */
  boolean isAbout(String message) {
    return messages.stream()
        .map(heading -> PUT_IN.matcher(heading).replaceAll(Told.HOLE))
        .anyMatch(heading -> message.matches("(?s)" + pattern(heading)));
  }

  private static boolean fits(String template, String message) {
    return !template.equals(Told.HOLE) && message.matches("(?s).*" + pattern(template) + ".*");
  }

  private static String pattern(String template) {
    return Stream.of(template.split(Told.HOLE, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}
