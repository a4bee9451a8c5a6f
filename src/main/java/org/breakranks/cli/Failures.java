package org.breakranks.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakranks.configuration.ExitCode;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns what went wrong into words and an exit code: one line for what the user can mend, a stack
 * trace only for what nobody foresaw.
 */
final class Failures {

  private Failures() {}

  /** A command line that makes no sense: exit code 2. */
  static int usage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("breakranks: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.code();
  }

  /** A command that could not be carried out. */
  static int execution(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    Optional<Expected> expected = causes(failure).flatMap(Failures::expected).findFirst();
    expected.ifPresentOrElse(
        known -> err.println("breakranks: " + known.message()),
        () -> {
          err.println("breakranks: an unexpected failure, please report it with what follows");
          failure.printStackTrace(err);
        });
    return expected.map(Expected::exitCode).orElse(ExitCode.FAILURE).code();
  }

  private record Expected(ExitCode exitCode, String message) {}

  private static Stream<Expected> expected(Throwable cause) {
    if (cause instanceof ExpectedFailure failure) {
      return Stream.of(new Expected(failure.exitCode(), failure.getMessage()));
    }
    if (cause instanceof LexiconException lexicon) {
      return Stream.of(new Expected(ExitCode.BAD_INPUT, lexicon.getMessage()));
    }
    return Stream.empty();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
