package org.breakranks.stage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The members of a group that a pure function wants to see at once. */
final class Grouped {

  private Grouped() {}

  static <T> List<T> list(Iterator<T> group) {
    List<T> list = new ArrayList<>();
    group.forEachRemaining(list::add);
    return list;
  }
}
