package org.breakranks.trend;

/** Whether anybody was looking: "no reports" told from "no event". */
public enum Coverage {
  /** At least one event was reported. */
  REPORTED,
  /** Articles name the place in that month, and report no such event. */
  NO_EVENT_REPORTED,
  /** No article names the place in that month. */
  NO_COVERAGE
}
