package org.breakranks.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.breakranks.text.Segmenter;

/**
 * All that is known beforehand: places, actors, countries, and the word tables of the grammar.
 * Immutable and safe to share; loading takes about half a second and happens once per source in a
 * Java process.
 */
public final class Lexicon {

  private static final Map<LexiconSource, Lexicon> LOADED = new ConcurrentHashMap<>();

  private final LexiconSource source;
  private final Countries countries;
  private final Gazetteer gazetteer;
  private final Actors actors;
  private final Segmenter segmenter;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();

  private Lexicon(LexiconSource source) {
    this.source = source;
    Table places = source.table("places.tsv").with(source.table("more_places.tsv"));
    this.countries = Countries.from(places, source.table("demonyms.tsv"));
    this.gazetteer = GazetteerTables.read(source, countries, places);
    this.actors = ActorTables.read(source, countries);
    this.segmenter = segmenter(source.table("abbreviations.tsv"));
  }

  /** The lexicon of the tables in the jar. */
  public static Lexicon bundled() {
    return load(LexiconSource.bundled());
  }

  /**
   * The lexicon of these tables.
   *
   * @throws LexiconException if a table cannot be read; the message says where
   */
  public static Lexicon load(LexiconSource source) {
    Lexicon loaded = LOADED.get(source);
    return loaded != null ? loaded : LOADED.computeIfAbsent(source, Lexicon::new);
  }

  public Countries countries() {
    return countries;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Actors actors() {
    return actors;
  }

  /**
   * A table by its name with or without {@code .tsv}: {@code table("person_nouns")}.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public Table table(String name) {
    String file = name.endsWith(".tsv") ? name : name + ".tsv";
    return tables.computeIfAbsent(file, source::table);
  }

  /** Cuts texts into sentences and tokens by the abbreviations of {@code abbreviations.tsv}. */
  public Segmenter segmenter() {
    return segmenter;
  }

  private static Segmenter segmenter(Table table) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Row row : table.rows()) {
      kinds
          .computeIfAbsent(row.required("kind"), kind -> new HashSet<>())
          .add(row.required("word"));
    }
    return Segmenter.of(
        new Segmenter.Abbreviations(
            kinds.getOrDefault("title", Set.of()),
            kinds.getOrDefault("before_number", Set.of()),
            kinds.getOrDefault("month", Set.of()),
            kinds.getOrDefault("maybe", Set.of()),
            kinds.getOrDefault("starter", Set.of())));
  }

  /** See {@link LexiconSource#fingerprint()}. */
  public String fingerprint() {
    return source.fingerprint();
  }
}
