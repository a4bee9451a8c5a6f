package org.breakranks.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the gazetteer of its tables: {@code places.tsv}, {@code regions.tsv}, the corrections of
 * {@code place_corrections.tsv}, and {@code admin_levels.tsv}, which says in which countries the
 * news names the second level first.
 */
final class GazetteerTables {

  private static final int LONGEST_ACRONYM = 5;

  private final Countries countries;
  private final Map<String, Row> corrections = new HashMap<>();
  private final Set<String> secondFirst = new HashSet<>();
  private final Set<String> levels = new HashSet<>();
  private final Set<String> directions = new HashSet<>();
  private final List<String> endings = new ArrayList<>();
  private final Map<String, String> namesById = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** A place and the names it is found by. */
  private record Entry(Place place, List<String> names, Set<String> ambiguous) {}

  private GazetteerTables(Countries countries) {
    this.countries = countries;
  }

  static Gazetteer read(LexiconSource source, Countries countries, Table places) {
    GazetteerTables tables = new GazetteerTables(countries);
    source
        .table("place_corrections.tsv")
        .rows()
        .forEach(row -> tables.corrections.put(row.required("place_id"), row));
    source
        .table("admin_levels.tsv")
        .rows()
        .forEach(row -> tables.secondFirst.add(row.required("iso2")));
    source.table("place_words.tsv").rows().stream()
        .filter(row -> row.text("kind").equals("level"))
        .forEach(row -> tables.levels.add(row.text("word")));
    source.table("place_words.tsv").rows().stream()
        .filter(row -> row.text("kind").equals("direction"))
        .forEach(row -> tables.directions.add(row.text("word")));
    source.table("place_words.tsv").rows().stream()
        .filter(row -> row.text("kind").equals("ending"))
        .map(row -> row.text("word"))
        .forEach(word -> tables.endings.add(word.startsWith("-") ? word : " " + word));
    for (Row row : places.rows()) {
      tables.namesById.put(row.required("place_id"), tables.nameOf(row));
    }
    places.rows().forEach(tables::addPlace);
    source.table("regions.tsv").rows().forEach(tables::addRegion);
    tables.addCountryNames(source.table("demonyms.tsv"));
    return tables.gazetteer();
  }

  private Gazetteer gazetteer() {
    entries.sort(Comparator.comparing(entry -> entry.place().placeId()));
    NameIndex.Builder names = new NameIndex.Builder();
    Map<String, List<Place>> bySound = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean local = isLocal(entry.place());
      for (String name : entry.names()) {
        List<String> parts = Spelling.parts(name);
        boolean ambiguous = entry.ambiguous().contains(name) || directions.containsAll(parts);
        names.add(parts, Gazetteer.payload(i, ambiguous, isAcronym(name)));
        String sound = local ? Spelling.sound(parts) : "";
        if (!sound.isEmpty()) {
          addSound(entry.place().iso2() + sound, entry.place(), bySound);
        }
      }
    }
    return new Gazetteer(entries.stream().map(Entry::place).toList(), names.build(), bySound);
  }

  private static void addSound(String sound, Place place, Map<String, List<Place>> bySound) {
    List<Place> alike = bySound.computeIfAbsent(sound, key -> new ArrayList<>(1));
    if (alike.isEmpty() || !alike.get(alike.size() - 1).equals(place)) {
      alike.add(place);
    }
  }

  private String nameOf(Row row) {
    Row correction = corrections.get(row.text("place_id"));
    if (row.text("kind").equals("country")) {
      return countries.of(row.required("iso2")).orElseThrow().name();
    }
    return correction != null && correction.has("name")
        ? correction.text("name")
        : shortName(row.required("name"));
  }

  /** "Silopi" for "Silopi Ilcesi": a word for the level in the language of the country. */
  private String shortName(String name) {
    return endings.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  private void addPlace(Row row) {
    Row correction = corrections.get(row.text("place_id"));
    Place.Kind kind =
        correction != null && correction.has("kind")
            ? correction.choice("kind", Place.Kind.class)
            : kindOf(row);
    List<String> names = new ArrayList<>();
    names.add(row.required("name"));
    names.add(shortName(row.required("name")));
    names.addAll(row.list("alt_names"));
    if (kind == Place.Kind.ADMIN1 || kind == Place.Kind.ADMIN2) {
      addShort(row.required("name"), names);
    }
    if (correction != null) {
      names.addAll(correction.list("aliases"));
      names.removeAll(correction.list("not_named"));
    }
    Set<String> ambiguous = new HashSet<>(row.list("ambiguous_names"));
    if (row.flag("ambiguous")) {
      ambiguous.add(row.required("name"));
    }
    entries.add(new Entry(place(row, kind, correction), names, ambiguous));
  }

  /** "Rutshuru" for "Rutshuru Territory". */
  private void addShort(String name, List<String> names) {
    int space = name.lastIndexOf(' ');
    if (space > LONGEST_ACRONYM
        && levels.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
      names.add(name.substring(0, space));
    }
  }

  private Place.Kind kindOf(Row row) {
    return switch (row.choice("kind", Place.Kind.class)) {
      case COUNTRY -> Place.Kind.COUNTRY;
      case REGION -> Place.Kind.REGION;
      case CITY -> Place.Kind.CITY;
      case ADMIN1 -> secondFirst.contains(row.text("iso2")) ? Place.Kind.REGION : Place.Kind.ADMIN1;
      case ADMIN2 -> secondFirst.contains(row.text("iso2")) ? Place.Kind.ADMIN1 : Place.Kind.ADMIN2;
    };
  }

  private Place place(Row row, Place.Kind kind, Row correction) {
    String id = row.required("place_id");
    Country country =
        countries
            .of(row.required("iso2"))
            .orElseThrow(() -> row.wrong("iso2", "the code of a country in the table"));
    String admin1 = admin1Of(row, kind, correction);
    String admin2 = admin2Of(row, kind);
    return new Place(
        id,
        kind,
        namesById.get(id),
        country.iso2(),
        country.iso3(),
        country.name(),
        admin1,
        nameOf(row, "admin1_id", admin1),
        admin2,
        nameOf(row, "admin2_id", admin2),
        row.decimal("lat").orElse(null),
        row.decimal("lon").orElse(null),
        row.decimal("population").orElse(0.0).longValue(),
        row.text("feature").intern());
  }

  private String admin1Of(Row row, Place.Kind kind, Row correction) {
    if (correction != null && correction.has("admin1_id")) {
      return correction.text("admin1_id");
    }
    boolean second = secondFirst.contains(row.text("iso2")) && row.has("admin2_id");
    String parent = row.text(second ? "admin2_id" : "admin1_id");
    return switch (kind) {
      case COUNTRY, REGION -> null;
      case ADMIN1 -> row.text("place_id");
      case ADMIN2, CITY -> parent.isEmpty() ? null : parent;
    };
  }

  private String admin2Of(Row row, Place.Kind kind) {
    return switch (kind) {
      case COUNTRY, REGION, ADMIN1 -> null;
      case ADMIN2 -> row.text("place_id");
      case CITY -> {
        if (secondFirst.contains(row.text("iso2"))) {
          yield row.text("place_id");
        }
        yield row.has("admin2_id") ? row.text("admin2_id") : null;
      }
    };
  }

  private String nameOf(Row row, String column, String id) {
    if (id == null) {
      return null;
    }
    String name = namesById.get(id);
    if (name == null) {
      throw row.wrong(column, "the id of a place in the table");
    }
    return name;
  }

  private void addRegion(Row row) {
    Country country =
        countries
            .of(row.required("iso2"))
            .orElseThrow(() -> row.wrong("iso2", "the code of a country in places.tsv"));
    Place region =
        new Place(
            row.required("region_id"),
            Place.Kind.REGION,
            row.required("name"),
            country.iso2(),
            country.iso3(),
            country.name(),
            null,
            null,
            null,
            null,
            null,
            null,
            0,
            "");
    List<String> names = new ArrayList<>(row.list("aliases"));
    names.add(region.name());
    entries.add(new Entry(region, names, Set.of()));
  }

  private void addCountryNames(Table demonyms) {
    Map<String, Entry> byIso2 = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.place().kind() == Place.Kind.COUNTRY) {
        byIso2.put(entry.place().iso2(), entry);
      }
    }
    for (Row row : demonyms.rows()) {
      Entry entry = byIso2.get(row.required("iso2"));
      entry.names().add(row.required("country"));
      entry.names().addAll(row.list("aliases"));
    }
  }

  private static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() <= LONGEST_ACRONYM && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static boolean isLocal(Place place) {
    return switch (place.kind()) {
      case COUNTRY, REGION -> false;
      case ADMIN1, ADMIN2, CITY -> true;
    };
  }
}
