package org.breakranks.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. {@code jobs/breakranks} is the way to call it. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments such as {@code run --input examples/articles --warehouse target/demo}
   */
  public static void main(String[] arguments) {
    // Names have letters that the machine's own encoding may lack.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    CommandLine commandLine = commandLine();
    int code = commandLine.execute(arguments);
    commandLine.getOut().flush();
    System.out.flush();
    if (code != 0) {
      // YARN takes even exit(0) for a failure, so a command that went well just returns.
      System.exit(code);
    }
  }

  /** The whole command line, ready to be executed or asked for its help. */
  static CommandLine commandLine() {
    return WrittenDays.readBy(new CommandLine(new Breakranks()))
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
