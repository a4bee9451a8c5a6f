package org.breakranks.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the sources where the user is told what went wrong.
 *
 * @param where file and line
 * @param template the fixed parts of the message, and a {@link #HOLE} wherever something is put in
 * @param exitCodes one of which the process may end with
 */
record Told(String where, String template, List<Integer> exitCodes) {

  static final String HOLE = "\u0000";

  private static final Map<String, List<Integer>> WAYS =
      Map.of(
          "ExpectedFailure.lostTurn", List.of(1),
          "ExpectedFailure.notWritten", List.of(1),
          "ExpectedFailure.usage", List.of(2),
          "ExpectedFailure.badInput", List.of(3),
          "ExpectedFailure.gateFailed", List.of(4),
          "new ParameterException", List.of(2),
          "new LexiconException", List.of(3),
          "LOG.warn", List.of(0),
          "println", List.of(0, 1));

  private static final Pattern CALL =
      Pattern.compile(
          WAYS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")\\(")));

  /** What is printed besides and logged is mostly no message of a failure. */
  private static final Pattern FAILURE = Pattern.compile("are published, but|unexpected failure");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern PUT_IN = Pattern.compile("%,?[sd]|\\{}|\\$\\w+|\\$\\{[^}]*}");
  private static final Pattern MADE_BY = Pattern.compile("(?:^|[ ])([a-z]\\w*)\\(");
  private static final Pattern REFUSAL = Pattern.compile("fail \"([^\"]+)\"");

  /** Every such place of the program and of its launcher. */
  static List<Told> everywhere() throws IOException {
    List<Told> everywhere = new ArrayList<>();
    Path launcher = Path.of("jobs/breakranks");
    Matcher refusals = REFUSAL.matcher(Files.readString(launcher));
    while (refusals.find()) {
      everywhere.add(new Told(launcher.toString(), template(refusals.group()), List.of(1)));
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        everywhere.addAll(in(file));
      }
    }
    return everywhere;
  }

  private static List<Told> in(Path file) throws IOException {
    List<Told> found = new ArrayList<>();
    String source = Files.readString(file);
    Matcher calls = CALL.matcher(source);
    while (calls.find()) {
      String way = calls.group(1);
      String arguments = enclosed(source, calls.end());
      boolean thrown = way.startsWith("ExpectedFailure") || way.startsWith("new");
      if (thrown || FAILURE.matcher(arguments).find()) {
        String where = file + ":" + source.substring(0, calls.end()).lines().count();
        found.add(new Told(where, template(arguments, source), WAYS.get(way)));
      }
    }
    return found;
  }

  /** The fixed parts among the arguments, or in the method of the same file that makes the text. */
  private static String template(String arguments, String source) {
    String found = template(arguments);
    Matcher maker = MADE_BY.matcher(arguments);
    while (found.equals(HOLE) && maker.find()) {
      Matcher method =
          Pattern.compile("(?s)String " + maker.group(1) + "\\([^)]*\\) \\{(.*?)\n {2,4}}\n")
              .matcher(source);
      found = method.find() ? template(method.group(1)) : HOLE;
    }
    return found;
  }

  private static String template(String code) {
    String fixed =
        LITERAL
            .matcher(code)
            .results()
            .map(literal -> literal.group(1).replace("\\\"", "\"") + HOLE)
            .collect(Collectors.joining());
    return PUT_IN.matcher(HOLE + fixed).replaceAll(HOLE);
  }

  /** From after a bracket to the one that closes it. */
  private static String enclosed(String source, int from) {
    int depth = 1;
    boolean quoted = false;
    for (int at = from; at < source.length(); at++) {
      switch (source.charAt(at)) {
        case '\\' -> at++;
        case '"' -> quoted = !quoted;
        case '(' -> depth += quoted ? 0 : 1;
        case ')' -> depth -= quoted ? 0 : 1;
        default -> {}
      }
      if (depth == 0) {
        return source.substring(from, at);
      }
    }
    throw new IllegalStateException("a bracket is open at the end of the file");
  }
}
