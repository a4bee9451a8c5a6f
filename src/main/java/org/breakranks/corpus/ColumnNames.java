package org.breakranks.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;

/**
 * Under which names the fields of an article are looked for: {@code date_publish}, {@code
 * publishedAt} and {@code PD} are all the date of publication. Case and the characters {@code _ -
 * .} and blank make no difference.
 */
public final class ColumnNames implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Field, List<String>> names;
  private final Map<String, List<Place>> places;

  /**
   * What a name stands for.
   *
   * @param field the field
   * @param rank the smaller one wins
   */
  record Place(Field field, int rank) implements Serializable {}

  private ColumnNames(Map<Field, List<String>> names) {
    this.names = names;
    this.places = new HashMap<>();
    names.forEach(
        (field, list) -> {
          for (int rank = 0; rank < list.size(); rank++) {
            places
                .computeIfAbsent(plain(list.get(rank)), name -> new ArrayList<>())
                .add(new Place(field, rank));
          }
        });
  }

  /**
   * Reads the table {@code columns.tsv}.
   *
   * @param content its lines: a field and its names, the preferred one first
   */
  public static ColumnNames of(String content) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Row row : Table.read("columns.tsv", content).rows()) {
      names.put(row.choice("field", Field.class), row.list("names"));
    }
    return new ColumnNames(names);
  }

  /** These names, with the given ones before them. */
  public ColumnNames preferring(Map<Field, List<String>> preferred) {
    Map<Field, List<String>> all = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Set<String> both = new LinkedHashSet<>(preferred.getOrDefault(field, List.of()));
      both.addAll(names.getOrDefault(field, List.of()));
      all.put(field, List.copyOf(both));
    }
    return new ColumnNames(all);
  }

  /** The names a field is looked for under, the preferred one first. */
  public List<String> of(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /** What a column of this name may hold; nothing for an unknown one. */
  List<Place> places(String column) {
    return places.getOrDefault(plain(column), List.of());
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if ("_-. ".indexOf(name.charAt(i)) < 0) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
