package org.breakranks.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.text.Sentence;

/**
 * Which country an article is about, which provinces and armed groups it names: what the readers
 * need to tell one Nawa from another, and whose "the army" is.
 *
 * @param weights countries by ISO 3166-1 alpha-2 code with the weight of what speaks for them, in
 *     the order in which it stands in the article
 * @param ranking these codes, the heaviest first, of equal ones the one named first
 * @param provinces the provinces named, in the order of their first mention
 * @param actors the armed groups and forces named, by id, and how often, in the order of the
 *     article
 * @param eras the last day by country on which all its forces named existed; {@link LocalDate#MAX}
 *     where they still exist
 */
public record StoryCountry(
    Map<String, Double> weights,
    List<String> ranking,
    List<Province> provinces,
    Map<String, Integer> actors,
    Map<String, LocalDate> eras) {

  /** Nothing is known of the article. */
  public static final StoryCountry UNKNOWN =
      new StoryCountry(Map.of(), List.of(), List.of(), Map.of(), Map.of());

  /**
   * A province named in the article.
   *
   * @param place the province
   * @param sentence ordinal of the sentence, -1 for the title
   * @param stated whether it is named itself, not only a district or town of it
   */
  public record Province(Place place, int sentence, boolean stated) {}

  public StoryCountry {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    ranking = List.copyOf(ranking);
    provinces = List.copyOf(provinces);
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    eras = Map.copyOf(eras);
  }

  /**
   * Reads what an article is about.
   *
   * @param lexicon what is known beforehand
   * @param sentences the sentences of the article
   * @param title its headline, null if it has none
   */
  public static StoryCountry of(Lexicon lexicon, List<Sentence> sentences, String title) {
    WordKinds<PlaceWord> words = WordKinds.of(lexicon.table("place_words"), PlaceWord.class);
    return new StoryReader(lexicon, words)
        .read(sentences.stream().map(Written::of).toList(), title);
  }

  /** The country the article is most likely about. */
  public Optional<String> main() {
    return ranking.isEmpty() ? Optional.empty() : Optional.of(ranking.get(0));
  }

  /** Whether anything speaks for a country. */
  boolean speaksFor(String iso2) {
    return ranking.contains(iso2);
  }

  /** How much speaks for a country, 0 for nothing. */
  public double weight(String iso2) {
    return weights.getOrDefault(iso2, 0.0);
  }

  /** The share of a country in all that speaks for any, 0 to 1. */
  public double share(String iso2) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return sum == 0 ? 0 : weight(iso2) / sum;
  }

  /**
   * The day to judge by who was who in a country when the article's own day is unknown: null where
   * nothing named in it is over.
   */
  public LocalDate era(String iso2) {
    LocalDate era = eras.get(iso2);
    return LocalDate.MAX.equals(era) ? null : era;
  }

  /** Whether the article names the province or a place in it. */
  public boolean names(String admin1Id) {
    return provinces.stream().anyMatch(province -> province.place().placeId().equals(admin1Id));
  }

  /** Whether the article names the province by its own name. */
  public boolean states(String admin1Id) {
    return provinces.stream()
        .anyMatch(province -> province.stated() && province.place().placeId().equals(admin1Id));
  }

  /** Collects what speaks for a country. */
  static final class Evidence {

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<Province> provinces = new ArrayList<>();
    private final Map<String, Integer> actors = new LinkedHashMap<>();
    private final Map<String, List<Actor>> states = new TreeMap<>();

    void add(String iso2, double weight) {
      weights.merge(iso2, weight, Double::sum);
    }

    boolean isEmpty() {
      return weights.isEmpty();
    }

    boolean speaksFor(String iso2) {
      return weights.containsKey(iso2);
    }

    void add(Province province) {
      provinces.add(province);
    }

    void add(Actor actor) {
      actors.merge(actor.id(), 1, Integer::sum);
      for (String iso2 : actor.countries()) {
        if (actor.isState() && actor.countries().indexOf(iso2) == 0) {
          states.computeIfAbsent(iso2, key -> new ArrayList<>()).add(actor);
        }
      }
    }

    StoryCountry story() {
      List<String> ranking = new ArrayList<>(weights.keySet());
      ranking.sort(Comparator.comparingDouble(iso2 -> -weights.get(iso2)));
      Map<String, LocalDate> eras = new HashMap<>();
      states.forEach((iso2, named) -> eras.put(iso2, era(named)));
      provinces.sort(Comparator.comparingInt(Province::sentence));
      return new StoryCountry(weights, ranking, distinct(), actors, eras);
    }

    /** The first mention of each province, once by its own name and once through a place in it. */
    private List<Province> distinct() {
      Set<Province> seen = new HashSet<>();
      return provinces.stream()
          .filter(province -> seen.add(new Province(province.place(), 0, province.stated())))
          .toList();
    }

    /** The last day of the forces named most often together. */
    private static LocalDate era(List<Actor> named) {
      Map<LocalDate, Integer> ends = new TreeMap<>();
      for (Actor actor : named) {
        ends.merge(actor.to() == null ? LocalDate.MAX : actor.to().minusDays(1), 1, Integer::sum);
      }
      LocalDate era = LocalDate.MAX;
      int most = 0;
      for (Map.Entry<LocalDate, Integer> end : ends.entrySet()) {
        if (end.getValue() > most) {
          era = end.getKey();
          most = end.getValue();
        }
      }
      return era;
    }
  }
}
