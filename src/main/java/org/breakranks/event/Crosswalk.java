package org.breakranks.event;

import java.util.List;
import java.util.Set;
import org.breakranks.grammar.EventType;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;

/** The codes of other schemes, by the first row of the table {@code codes} that fits. */
final class Crosswalk {

  private final List<Row> rows;

  Crosswalk(Table codes) {
    this.rows = codes.rows();
  }

  /**
   * Codes of an act.
   *
   * @param type kind of act
   * @param rules names of the rules that read it
   * @param counts how many acted, and whether weapons were given up
   */
  Codes codes(EventType type, Set<String> rules, HeadCounts counts) {
    return rows.stream()
        .filter(row -> row.choice("event_type", EventType.class) == type)
        .filter(row -> fits(row, rules, counts))
        .findFirst()
        .map(Crosswalk::codes)
        .orElse(Codes.NONE);
  }

  private static boolean fits(Row row, Set<String> rules, HeadCounts counts) {
    List<String> parts = row.list("rules");
    boolean ruled =
        parts.isEmpty() || rules.stream().anyMatch(r -> parts.stream().anyMatch(r::contains));
    boolean armed = !row.flag("weapons") || counts.hasWeapons();
    Integer best = counts.count().peopleBest();
    boolean many = !row.has("min_people") || (best != null && best >= row.integer("min_people"));
    return ruled && armed && many;
  }

  private static Codes codes(Row row) {
    return new Codes(
        cell(row, "acled_event_type"),
        cell(row, "acled_sub_event_type"),
        cell(row, "cameo_code"),
        cell(row, "plover_type"),
        cell(row, "plover_mode"));
  }

  private static String cell(Row row, String column) {
    return row.has(column) ? row.text(column) : null;
  }
}
