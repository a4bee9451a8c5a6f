package org.breakranks.configuration;

/**
 * A failure that has a known reason and needs no stack trace: its message is all the user sees, so
 * it names what was expected, what came, and where. For example {@code no such path:
 * /data/nwes/*.jsonl}.
 */
public final class ExpectedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private ExpectedFailure(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Input that cannot be read, or an output that holds something which is not ours. */
  public static ExpectedFailure badInput(String message) {
    return new ExpectedFailure(ExitCode.BAD_INPUT, message, null);
  }

  /** Input that cannot be read, because of {@code cause}. */
  public static ExpectedFailure badInput(String message, Throwable cause) {
    return new ExpectedFailure(ExitCode.BAD_INPUT, message, cause);
  }

  /** Options that do not go together. */
  public static ExpectedFailure usage(String message) {
    return new ExpectedFailure(ExitCode.USAGE, message, null);
  }

  /** Somebody else published first; nothing was published. */
  public static ExpectedFailure lostTurn(String message) {
    return new ExpectedFailure(ExitCode.FAILURE, message, null);
  }

  /** An output that cannot be written, because of {@code cause}; nothing was published. */
  public static ExpectedFailure notWritten(String message, Throwable cause) {
    return new ExpectedFailure(ExitCode.FAILURE, message, cause);
  }

  /** A quality gate that failed; nothing was published. */
  public static ExpectedFailure gateFailed(String message) {
    return new ExpectedFailure(ExitCode.GATE_FAILED, message, null);
  }

  /** The code the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
