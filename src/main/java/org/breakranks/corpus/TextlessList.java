package org.breakranks.corpus;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of articles without their texts, known by columns that only they have. */
enum TextlessList {
  GDELT_ARTICLES("a list of articles of the GDELT project", Set.of("url", "title", "mobileurl")),
  GDELT_SEEN("a list of articles of the GDELT project", Set.of("url", "seendate")),
  MEDIA_CLOUD("a list of stories of Media Cloud", Set.of("media_name", "media_url", "title"));

  /** Events of version 1 and 2, mentions, and the knowledge graph. */
  private static final Set<Integer> GDELT_WIDTHS = Set.of(58, 61, 16, 27);

  private final String what;
  private final Set<String> columns;

  TextlessList(String what, Set<String> columns) {
    this.what = what;
    this.columns = columns;
  }

  /** Its tables have no header: what should be one opens with a number. */
  private static boolean isGdeltTable(Collection<String> columns) {
    return GDELT_WIDTHS.contains(columns.size())
        && columns.iterator().next().matches("\\d{6,14}(?:-T?\\d+)?");
  }

  /** What a record of these columns is, in brackets for a message; nothing for any other. */
  static String named(Collection<String> columns) {
    Set<String> found =
        columns.stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (TextlessList list : values()) {
      if (found.containsAll(list.columns)) {
        return " (" + list.what + ", which come without their texts)";
      }
    }
    return isGdeltTable(columns) ? " (a table of the GDELT project, which holds codes)" : "";
  }
}
