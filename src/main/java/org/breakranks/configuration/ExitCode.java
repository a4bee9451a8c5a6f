package org.breakranks.configuration;

/** How a command ends, for the scheduler that called it. */
public enum ExitCode {
  /** Done; with {@code run}, published. */
  OK(0),
  /** Something failed that the caller could not have known. */
  FAILURE(1),
  /** The command line makes no sense. */
  USAGE(2),
  /** Input or configuration that nobody can go on with. */
  BAD_INPUT(3),
  /** A quality gate failed: nothing was published. */
  GATE_FAILED(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number the process ends with. */
  public int code() {
    return code;
  }
}
