package org.breakranks.job;

import java.util.Locale;

/** The stages that a job may do alone, in the order of the way of the data. */
enum Stage {
  /** From a corpus to mentions. */
  EXTRACT,
  /** From mentions to events and claims. */
  RESOLVE,
  /** From events to trends and flows. */
  TRENDS;

  /** Its name in a manifest. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
