package org.breakranks.notebook;

import java.util.ArrayList;
import java.util.List;

/** What the cells of a notebook have displayed since the last look. */
public final class Shown {

  private static final List<String> SHOWN = new ArrayList<>();

  private Shown() {}

  /** Called by the cells. */
  public static void add(String text) {
    SHOWN.add(text);
  }

  static List<String> take() {
    List<String> taken = List.copyOf(SHOWN);
    SHOWN.clear();
    return taken;
  }
}
