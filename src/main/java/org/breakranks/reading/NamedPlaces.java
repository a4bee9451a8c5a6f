package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.text.Sentence;
import org.breakranks.text.Span;
import org.breakranks.text.Token;

/**
 * Which countries and provinces a text names at all: a quick look at every article of a corpus, to
 * tell "nothing was reported" from "nobody was looking". Only words with a capital are looked up. A
 * name that is also another word, or is borne in several countries, counts where its country is
 * named as well.
 *
 * <p>Example: "Police in Nangarhar and the Afghan army ..." names Afghanistan and Nangarhar.
 */
public final class NamedPlaces {

  private static final int LONGEST_CONNECTOR = 3;
  private static final Comparator<NamedPlace> ORDER =
      Comparator.comparing(NamedPlace::iso3)
          .thenComparing(NamedPlace::admin1Id, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Lexicon lexicon;

  private NamedPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static NamedPlaces of(Lexicon lexicon) {
    return new NamedPlaces(lexicon);
  }

  /** The countries named, by their own name or through a province, and the provinces; sorted. */
  public List<NamedPlace> in(String text) {
    Set<String> countries = new LinkedHashSet<>();
    Set<Place> provinces = new LinkedHashSet<>();
    List<List<Place>> doubtful = new ArrayList<>();
    for (Sentence run : capitalizedRuns(text)) {
      FoldedText folded = FoldedText.of(run);
      for (int part = 0; part < folded.size(); ) {
        part = look(folded, part, countries, provinces, doubtful);
      }
    }
    provinces.forEach(province -> countries.add(province.iso3()));
    for (List<Place> candidates : doubtful) {
      candidates.stream().filter(place -> countries.contains(place.iso3())).forEach(provinces::add);
    }
    Set<NamedPlace> named = new TreeSet<>(ORDER);
    countries.forEach(iso3 -> named.add(new NamedPlace(iso3, null)));
    provinces.forEach(place -> named.add(new NamedPlace(place.iso3(), place.placeId())));
    return List.copyOf(named);
  }

  /** Looks up the longest name that begins at a part, and says where to go on. */
  private int look(
      FoldedText text,
      int from,
      Set<String> countries,
      Set<Place> provinces,
      List<List<Place>> doubtful) {
    int after = from + 1;
    List<Gazetteer.Hit> hits = lexicon.gazetteer().at(text, from);
    if (!hits.isEmpty()) {
      Gazetteer.Hit hit = hits.get(0);
      after = hit.to();
      List<Place> named = new ArrayList<>();
      boolean sure = true;
      for (Candidate candidate : hit.candidates()) {
        switch (candidate.place().kind()) {
          case COUNTRY -> countries.add(candidate.place().iso3());
          case ADMIN1 -> {
            named.add(candidate.place());
            sure &= !candidate.ambiguous() && !candidate.acronym();
          }
          case REGION, ADMIN2, CITY -> {}
        }
      }
      if (named.size() == 1 && sure) {
        provinces.addAll(named);
      } else if (!named.isEmpty()) {
        doubtful.add(named);
      }
    }
    lexicon
        .countries()
        .demonyms()
        .at(text, from)
        .forEach(
            hit ->
                hit.payloads()
                    .forEach(
                        country -> countries.add(lexicon.countries().all().get(country).iso3())));
    return after;
  }

  /** Words with a capital that follow each other, short words such as "of" or "al" between them. */
  private static List<Sentence> capitalizedRuns(String text) {
    List<Sentence> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    int capitals = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      boolean capital = Character.isUpperCase(text.charAt(at));
      boolean near = run.isEmpty() || at - run.get(run.size() - 1).span().end() == 1;
      if (!near || (!capital && end - at > LONGEST_CONNECTOR)) {
        close(run, capitals, runs);
        capitals = 0;
      }
      if (capital || (!run.isEmpty() && end - at <= LONGEST_CONNECTOR)) {
        String word = text.substring(at, end);
        run.add(new Token(word, word.toLowerCase(Locale.ROOT), new Span(at, end)));
        capitals = capital ? run.size() : capitals;
      }
      at = end;
    }
    close(run, capitals, runs);
    return runs;
  }

  private static void close(List<Token> run, int upTo, List<Sentence> runs) {
    if (upTo > 0) {
      Span span = new Span(run.get(0).span().begin(), run.get(upTo - 1).span().end());
      runs.add(new Sentence(span, "", run.subList(0, upTo), 0));
    }
    run.clear();
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inner = c == '-' || c == '\'' || c == '’';
      boolean letterAfter = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
      if (!Character.isLetterOrDigit(c) && !(inner && letterAfter)) {
        return end;
      }
      end++;
    }
    return end;
  }
}
