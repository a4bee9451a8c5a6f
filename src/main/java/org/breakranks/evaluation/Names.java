package org.breakranks.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;

/**
 * Makes names comparable: without case and accents, aliases mapped to one name, provinces and
 * districts by their consonants. "Jowzjan province" and "Jawzjan" agree, so do "ISKP" and "ISIS-K".
 */
public final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyw]");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> receivers = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, String> placeKeys = new HashMap<>();

  private Names() {}

  /** The tables packed with the program. */
  public static Names load() {
    Lexicon lexicon = Lexicon.bundled();
    return of(lexicon.table("gold_actors"), lexicon.table("gold_names"));
  }

  /**
   * Reads the tables.
   *
   * @param actorTable columns {@code name} and {@code aliases}
   * @param nameTable columns {@code kind} (country, place, receiver, unit, title), {@code name},
   *     {@code aliases}
   * @throws LexiconException if a row has another kind
   */
  public static Names of(Table actorTable, Table nameTable) {
    Names names = new Names();
    actorTable.rows().forEach(row -> add(names.actors, row));
    for (Row row : nameTable.rows()) {
      switch (row.required("kind")) {
        case "country" -> add(names.countries, row);
        case "place" -> add(names.places, row);
        case "receiver" -> add(names.receivers, row);
        case "unit" -> names.units.add(row.required("name"));
        case "title" -> names.titles.add(row.required("name"));
        default -> throw row.wrong("kind", "country, place, receiver, unit or title");
      }
    }
    return names;
  }

  /** Comparable form of a group, null when unknown. */
  String actor(String name) {
    return isEmpty(name) ? null : plain(actors.getOrDefault(plain(name), name));
  }

  /** Comparable form of a receiver: an army or police counts as its government. */
  String receiver(String name) {
    if (isEmpty(name)) {
      return null;
    }
    String canonical = actors.getOrDefault(plain(name), name);
    return plain(receivers.getOrDefault(plain(canonical), canonical));
  }

  /** Comparable form of a country. */
  String country(String name) {
    return isEmpty(name) ? null : plain(countries.getOrDefault(plain(name), name));
  }

  /** Comparable form of a province or district: its consonants, if there are enough of them. */
  String place(String name) {
    return isEmpty(name) ? null : placeKeys.computeIfAbsent(name, this::placeKey);
  }

  private String placeKey(String name) {
    String plain = plain(places.getOrDefault(plain(name), name));
    plain = withoutUnits(plain);
    plain = withoutUnits(plain(places.getOrDefault(plain, plain)));
    String skeleton = skeleton(plain);
    return skeleton.length() >= 3 ? "~" + skeleton : plain;
  }

  private String withoutUnits(String plain) {
    String kept =
        Arrays.stream(plain.split(" ", -1))
            .filter(word -> !units.contains(word))
            .collect(Collectors.joining(" "));
    return kept.isEmpty() ? plain : kept;
  }

  /** Whether two claimants are one: they share a telling word, or one contains the other. */
  boolean sameClaimant(String one, String other) {
    if (isEmpty(one) || isEmpty(other)) {
      return isEmpty(one) && isEmpty(other);
    }
    Set<String> shared = tellingWords(one);
    shared.retainAll(tellingWords(other));
    return !shared.isEmpty()
        || plain(other).contains(plain(one))
        || plain(one).contains(plain(other));
  }

  private Set<String> tellingWords(String text) {
    Set<String> telling = new HashSet<>();
    for (String word : words(text)) {
      if (word.length() >= 4) {
        telling.add(word.replaceFirst("(?<!s)s+$", ""));
      }
    }
    telling.removeAll(titles);
    return telling;
  }

  /** Lower case, without accents, anything but letters and digits a single space. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return NOT_ALPHANUMERIC.matcher(lower).replaceAll(" ").strip();
  }

  static List<String> words(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? new ArrayList<>() : Arrays.asList(plain.split(" ", -1));
  }

  private static String skeleton(String plain) {
    String folded = plain.replace(" ", "").replace("kh", "k").replace("gh", "g").replace("q", "k");
    return REPEATED.matcher(VOWELS.matcher(folded).replaceAll("")).replaceAll("$1");
  }

  static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  /** The first {@code length} characters, or all of them. */
  static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static void add(Map<String, String> aliases, Row row) {
    String name = row.required("name");
    aliases.put(plain(name), name);
    row.list("aliases").forEach(alias -> aliases.put(plain(alias), name));
  }
}
