package org.breakranks.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.breakranks.configuration.Input;

/**
 * Under which names the fields of an article are looked for: {@code date_publish}, {@code
 * publishedAt} and {@code PD} are all the date of publication. Case and the characters {@code _ -
 * .} and blank make no difference.
 */
public final class ColumnNames implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_BLANK = 40;

  private final Map<Field, List<String>> names;
  private final Map<String, List<Place>> places;
  private final Set<String> blanks;
  private final Set<String> structures;
  private final List<List<String>> headerless;
  private final Map<String, List<Place>> metaElements;
  private final List<String> boilerplate;
  private final Set<String> englishWords;
  private final Map<String, ColumnNames> xmlRecords = new HashMap<>();

  /**
   * What a name stands for.
   *
   * @param field the field
   * @param rank the smaller one wins
   */
  record Place(Field field, int rank) implements Serializable {}

  private ColumnNames(Map<Field, List<String>> names, Input input) {
    this.names = names;
    this.blanks = folded(input.blanks(), blank -> blank.toLowerCase(Locale.ROOT));
    this.structures = folded(input.structures(), ColumnNames::plain);
    this.headerless = input.headerless();
    this.places = places(names, ColumnNames::plain);
    this.metaElements = places(metaElements(input.html()), name -> name.toLowerCase(Locale.ROOT));
    this.boilerplate = input.html().boilerplate();
    this.englishWords = Set.copyOf(input.englishWords());
  }

  /** The names and blank values of the configuration. */
  public static ColumnNames of(Input input) {
    ColumnNames names = new ColumnNames(names(input.fields()), input);
    input
        .xml()
        .forEach(
            layout ->
                names.xmlRecords.put(
                    layout.record(), new ColumnNames(names(layout.fields()), input)));
    return names;
  }

  private static Map<Field, List<String>> names(Input.Fields fields) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    names.put(Field.TEXT, fields.text());
    names.put(Field.LEAD, fields.lead());
    names.put(Field.TITLE, fields.title());
    names.put(Field.PUBLISHED, fields.published());
    names.put(Field.URL, fields.url());
    names.put(Field.SOURCE, fields.source());
    names.put(Field.LANGUAGE, fields.language());
    names.put(Field.ID, fields.id());
    return names;
  }

  /** The names a field is looked for under, the preferred one first. */
  List<String> of(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /** What a column of this name may hold; nothing for an unknown one. */
  List<Place> places(String column) {
    return places.getOrDefault(plain(column), List.of());
  }

  /** The paths of fields below an XML element of this name; null if it is no record. */
  ColumnNames xmlRecord(String element) {
    return xmlRecords.get(element);
  }

  /** What a meta element of this name says of a web page. */
  List<Place> metaElements(String name) {
    return metaElements.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** What is no part of a web page's article, as CSS selectors. */
  List<String> boilerplate() {
    return boilerplate;
  }

  /** Small words by which a text is known to be English, in lower case. */
  Set<String> englishWords() {
    return englishWords;
  }

  /** Whether a value says something: it is not blank, and no word for nothing. */
  boolean isPresent(String value) {
    return value != null
        && !value.isBlank()
        && !(value.length() < LONGEST_BLANK
            && blanks.contains(value.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether a column of this name holds a structure with fields of the article inside. */
  boolean isStructure(String column) {
    return structures.contains(plain(column));
  }

  /**
   * The columns of a table that comes without a header, by its first row: as many cells, the first
   * of them an address.
   */
  Optional<List<String>> headerless(List<String> cells) {
    boolean address = !cells.isEmpty() && cells.get(0).matches("https?://\\S+");
    return headerless.stream()
        .filter(columns -> address && columns.size() == cells.size())
        .findFirst();
  }

  private static Map<Field, List<String>> metaElements(Input.Html html) {
    return Map.of(
        Field.PUBLISHED, html.published(),
        Field.TITLE, html.title(),
        Field.URL, html.url(),
        Field.SOURCE, html.source(),
        Field.LANGUAGE, html.language());
  }

  private static Map<String, List<Place>> places(
      Map<Field, List<String>> names, UnaryOperator<String> fold) {
    Map<String, List<Place>> places = new HashMap<>();
    names.forEach(
        (field, list) -> {
          for (int rank = 0; rank < list.size(); rank++) {
            places
                .computeIfAbsent(fold.apply(list.get(rank)), name -> new ArrayList<>())
                .add(new Place(field, rank));
          }
        });
    return places;
  }

  private static Set<String> folded(List<String> words, UnaryOperator<String> fold) {
    return words.stream().map(fold).collect(Collectors.toUnmodifiableSet());
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
