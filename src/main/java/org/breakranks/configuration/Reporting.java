package org.breakranks.configuration;

/**
 * How the trend report is written.
 *
 * @param withRun whether the main job writes one as its last stage
 * @param events how many events the page lists at most
 */
public record Reporting(boolean withRun, int events) {

  public Reporting {
    if (events < 0) {
      throw ExpectedFailure.badInput("report.events needs 0 or more, got " + events);
    }
  }
}
