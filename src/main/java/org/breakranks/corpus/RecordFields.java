package org.breakranks.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of an article in one record, whatever its format.
 *
 * @param columns all names found in it, in order
 * @param values the fields that have a value
 * @param origins under which name each of them was found
 */
public record RecordFields(
    List<String> columns, Map<Field, String> values, Map<Field, String> origins) {

  private static final int MOST_LISTED = 60;
  private static final int LONGEST_LISTED = 40;

  /** The value of a field, or null. */
  public String value(Field field) {
    return values.get(field);
  }

  /**
   * Names of columns for a message of one line. What stands where a header should be may be a whole
   * article.
   */
  static String listed(Collection<String> columns) {
    String names =
        columns.stream()
            .limit(MOST_LISTED)
            .map(RecordFields::brief)
            .collect(Collectors.joining(", "));
    int more = columns.size() - MOST_LISTED;
    return "[" + names + (more > 0 ? " and %,d more".formatted(more) : "") + "]";
  }

  /** The beginning of a name, on one line. */
  static String brief(String name) {
    String begin = name.substring(0, Math.min(LONGEST_LISTED, name.length()));
    String line =
        begin
            .chars()
            .map(c -> Character.isISOControl(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return name.length() > LONGEST_LISTED ? line + "..." : line;
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
      List<ColumnNames.Place> places = names.places(column);
      boolean shared = places.size() > 1;
      for (ColumnNames.Place place : places) {
        if (!shared || (place.field() == Field.URL) == isAddress(value)) {
          put(place.field(), place.rank(), column, value);
        }
      }
      return this;
    }

    /** What one crawler calls the source is an outlet, what another calls so an address. */
    private static boolean isAddress(String value) {
      return value != null && (value.startsWith("https://") || value.startsWith("http://"));
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
