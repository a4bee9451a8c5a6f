package org.breakranks.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of articles without their texts, known by columns that only it has.
 *
 * @param what whose list it is
 * @param columns in lower case
 */
record TextlessList(String what, Set<String> columns) {

  private static final List<TextlessList> KNOWN =
      List.of(
          new TextlessList("articles of the GDELT project", Set.of("url", "title", "mobileurl")),
          new TextlessList("articles of the GDELT project", Set.of("url", "seendate")),
          new TextlessList("stories of Media Cloud", Set.of("media_name", "media_url", "title")));

  /** Events of version 1 and 2, mentions, and the knowledge graph. */
  private static final Set<Integer> GDELT_WIDTHS = Set.of(58, 61, 16, 27);

  TextlessList {
    columns = Set.copyOf(columns);
  }

  /** The names of the columns; the cells of a table that has no header are none. */
  static List<String> columns(List<String> columns) {
    return isGdeltTable(columns)
        ? List.of("%d cells of a GDELT table: no header".formatted(columns.size()))
        : columns;
  }

  /** What a record of these columns is, in brackets for a message; nothing for any other. */
  static String named(Collection<String> columns) {
    if (isGdeltTable(columns)) {
      return " (a table of the GDELT project, which holds codes)";
    }
    Set<String> found =
        columns.stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return KNOWN.stream()
        .filter(list -> found.containsAll(list.columns))
        .findFirst()
        .map(list -> " (a list of " + list.what + ", which come without their texts)")
        .orElse("");
  }

  /** Its tables have no header: what should be one opens with a number. */
  private static boolean isGdeltTable(Collection<String> columns) {
    return GDELT_WIDTHS.contains(columns.size())
        && columns.iterator().next().matches("\\d{6,14}(?:-T?\\d+)?");
  }
}
