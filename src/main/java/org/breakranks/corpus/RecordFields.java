package org.breakranks.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of an article in one record, whatever its format.
 *
 * @param columns all names found in it, in order
 * @param values the fields that have a value
 * @param origins under which name each of them was found
 */
public record RecordFields(
    List<String> columns, Map<Field, String> values, Map<Field, String> origins) {

  /** The value of a field, or null. */
  public String value(Field field) {
    return values.get(field);
  }

  /** The fields of a record that holds nothing but a text. */
  static RecordFields ofText(String text) {
    return new RecordFields(List.of(), Map.of(Field.TEXT, text), Map.of());
  }

  /** Collects the fields of one record; of several names for a field the preferred one wins. */
  static final class Collector {

    private static final int NESTED = 1_000;

    private final ColumnNames names;
    private final List<String> columns = new ArrayList<>();
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, String> origins = new EnumMap<>(Field.class);
    private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);

    Collector(ColumnNames names) {
      this.names = names;
    }

    /** A column there is, with its value or null. */
    Collector put(String column, String value) {
      columns.add(column);
      for (ColumnNames.Place place : names.places(column)) {
        put(place.field(), place.rank(), column, value);
      }
      return this;
    }

    /**
     * A column inside a structure. It gives way to every column outside, and cannot be the text: a
     * page's own HTML often lies beside its address.
     */
    void putNested(String path, String column, String value) {
      for (ColumnNames.Place place : names.places(column)) {
        if (place.field() != Field.TEXT && place.field() != Field.LEAD) {
          put(place.field(), NESTED + place.rank(), path + "." + column, value);
        }
      }
    }

    /** A value that is known to be of a field; the smallest rank wins, then the first. */
    void put(Field field, int rank, String origin, String value) {
      boolean better = rank < ranks.getOrDefault(field, Integer.MAX_VALUE);
      if (better && names.isPresent(value)) {
        ranks.put(field, rank);
        values.put(field, value);
        origins.put(field, origin);
      }
    }

    RecordFields fields() {
      String lead = values.remove(Field.LEAD);
      String text = values.get(Field.TEXT);
      if (lead != null && (text == null || !text.contains(lead.strip()))) {
        values.put(Field.TEXT, text == null ? lead : lead + "\n\n" + text);
      }
      return new RecordFields(columns, values, origins);
    }
  }
}
