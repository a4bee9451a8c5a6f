package org.breakranks.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All countries, and the words made from their names: {@code Afghan}, {@code Afghans}, {@code
 * Congolese}.
 */
public final class Countries {

  private final Map<String, Country> byIso2;
  private final List<Country> order;
  private final NameIndex demonyms;

  private Countries(Map<String, Country> byIso2, Table table) {
    this.byIso2 = byIso2;
    this.order = List.copyOf(byIso2.values());
    NameIndex.Builder index = new NameIndex.Builder();
    for (Row row : table.rows()) {
      int country = order.indexOf(byIso2.get(row.required("iso2")));
      index.add(row.required("adjective"), country);
      row.list("forms").forEach(form -> index.add(form, country));
    }
    this.demonyms = index.build();
  }

  /**
   * From the countries of the gazetteer and {@code demonyms.tsv}.
   *
   * @throws LexiconException if a demonym belongs to no country of the gazetteer
   */
  static Countries from(Table places, Table demonyms) {
    Map<String, Row> words = new TreeMap<>();
    demonyms.rows().forEach(row -> words.put(row.required("iso2"), row));
    Map<String, Country> byIso2 = new TreeMap<>();
    for (Row row : places.rows()) {
      if (row.text("kind").equals("country")) {
        String iso2 = row.required("iso2");
        Row word = words.get(iso2);
        String name = word == null ? row.required("name") : word.required("country");
        String adjective = word == null ? name : word.required("adjective");
        byIso2.put(iso2, new Country(iso2, row.text("iso3"), name, adjective));
      }
    }
    for (Row word : demonyms.rows()) {
      if (!byIso2.containsKey(word.text("iso2"))) {
        throw word.wrong("iso2", "a country of places.tsv");
      }
    }
    return new Countries(byIso2, demonyms);
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Country> of(String iso2) {
    return Optional.ofNullable(byIso2.get(iso2));
  }

  /** All countries in the order of their codes. */
  public List<Country> all() {
    return order;
  }

  /** The adjectives and names of peoples; payloads are positions in {@link #all()}. */
  public NameIndex demonyms() {
    return demonyms;
  }

  /** The countries an adjective or the name of a people belongs to. */
  public List<Country> called(String demonym) {
    List<Country> called = new ArrayList<>();
    for (int position : demonyms.of(demonym)) {
      called.add(order.get(position));
    }
    return List.copyOf(called);
  }
}
