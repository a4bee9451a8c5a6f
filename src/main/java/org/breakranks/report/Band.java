package org.breakranks.report;

import java.util.Locale;

/** How a month compares with the three before it. */
enum Band {
  UP_SHARPLY("up sharply"),
  UP("up"),
  STEADY("little changed"),
  DOWN("down"),
  DOWN_SHARPLY("down sharply"),
  TOO_FEW("too few to compare"),
  NOT_COMPARABLE("not comparable"),
  INCOMPLETE("month not complete"),
  NOT_COVERED("no coverage");

  private final String words;

  Band(String words) {
    this.words = words;
  }

  /** For a reader. */
  String words() {
    return words;
  }

  /** For the style sheet. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
