package org.breakranks;

/**
 * A job that stops for a reason its user can mend: the message says what was found and what was
 * expected, the exit code what kind of reason it is. Nothing has been published.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Exit code for input, output or configuration that cannot be used. */
  public static final int BAD_INPUT = 3;

  /** Exit code for a quality gate that failed. */
  public static final int GATE_FAILED = 4;

  private final int exitCode;

  private Refusal(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The input, the output directory or the configuration cannot be used. */
  public static Refusal badInput(String message) {
    return new Refusal(BAD_INPUT, message, null);
  }

  /** The same, on account of another exception. */
  public static Refusal badInput(String message, Throwable cause) {
    return new Refusal(BAD_INPUT, message, cause);
  }

  /** A quality gate failed. */
  public static Refusal gateFailed(String message) {
    return new Refusal(GATE_FAILED, message, null);
  }

  public int exitCode() {
    return exitCode;
  }
}
