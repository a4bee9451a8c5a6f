package org.breakranks.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.ActorName;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.NameIndex;
import org.breakranks.lexicon.Place;
import org.breakranks.text.Sentence;
import org.breakranks.text.Span;
import org.breakranks.text.Token;

/**
 * Weighs what speaks for a country in an article: its name, the name of its people, its provinces
 * and great cities, its armed groups. The opening weighs more than the rest.
 */
final class StoryReader {

  private static final double COUNTRY = 3;
  private static final double PEOPLE = 2;
  private static final double PROVINCE = 2;
  private static final double CITY = 1;
  private static final double ACTOR = 2;
  private static final double FURTHER_COUNTRY = 0.25;
  private static final double TOWARD = 0.5;
  private static final double OPENING = 1.5;
  private static final int OPENING_PARAGRAPHS = 2;
  private static final long GREAT_CITY = 200_000;
  private static final int SHORTEST_NAME = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'-]+|\\S");

  private final Lexicon lexicon;
  private final WordKinds<PlaceWord> words;
  private final StoryCountry.Evidence evidence = new StoryCountry.Evidence();
  private final List<StoryCountry.Province> local = new ArrayList<>();
  private final List<Choice> open = new ArrayList<>();

  /** A name that speaks for one of several countries, the first if nothing speaks for any. */
  private record Choice(
      List<String> countries,
      double weight,
      List<StoryCountry.Province> provinces,
      List<ActorName> actors) {}

  StoryReader(Lexicon lexicon, WordKinds<PlaceWord> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  StoryCountry read(List<Written> sentences, String title) {
    if (title != null) {
      weigh(Written.of(sentence(title)), -1, OPENING);
    }
    for (int i = 0; i < sentences.size(); i++) {
      boolean opening = sentences.get(i).sentence().paragraph() < OPENING_PARAGRAPHS;
      weigh(sentences.get(i), i, opening ? OPENING : 1);
    }
    settle();
    boolean silent = evidence.isEmpty();
    for (StoryCountry.Province province : local) {
      if (silent ? isOfMost(province) : evidence.speaksFor(province.place().iso2())) {
        evidence.add(province);
        evidence.add(province.place().iso2(), CITY / 2);
      }
    }
    return evidence.story();
  }

  /** Gives the weight of names that several countries share: groups first, then places. */
  private void settle() {
    settle(open.stream().filter(choice -> !choice.actors().isEmpty()).toList());
    settle(open.stream().filter(choice -> choice.actors().isEmpty()).toList());
  }

  /** Each goes to the country best supported, by districts and towns where nothing else speaks. */
  private void settle(List<Choice> choices) {
    StoryCountry sure = evidence.story();
    for (Choice choice : choices) {
      String best = choice.countries().get(0);
      for (String iso2 : choice.countries()) {
        double more = sure.weight(iso2) - sure.weight(best);
        best = more > 0 || (more == 0 && localities(iso2) > localities(best)) ? iso2 : best;
      }
      evidence.add(best, choice.weight());
      settle(choice, best);
    }
  }

  private void settle(Choice choice, String best) {
    choice.actors().stream()
        .filter(fitting(best))
        .findFirst()
        .map(ActorName::actor)
        .ifPresent(evidence::add);
    for (StoryCountry.Province province : choice.provinces()) {
      if (province.place().iso2().equals(best)) {
        evidence.add(province);
      }
    }
  }

  private long localities(String iso2) {
    return local.stream().filter(province -> province.place().iso2().equals(iso2)).count();
  }

  /** Where only towns and districts are named, they speak for the country that most are of. */
  private boolean isOfMost(StoryCountry.Province province) {
    long own = localities(province.place().iso2());
    return local.stream()
        .map(other -> other.place().iso2())
        .filter(iso2 -> !iso2.equals(province.place().iso2()))
        .allMatch(iso2 -> localities(iso2) < own);
  }

  private static Predicate<ActorName> fitting(String iso2) {
    return name -> !name.isConditional() || name.iso2().equals(iso2);
  }

  private void weigh(Written written, int ordinal, double factor) {
    Sentence sentence = written.sentence();
    FoldedText text = written.text();
    Casing casing = written.casing();
    int token = 0;
    while (token < sentence.size()) {
      int from = text.first(token);
      if (from == text.end(token)) {
        token++;
        continue;
      }
      boolean capital = casing == Casing.LOWER || Casing.hasCapital(sentence.token(token));
      int to = capital ? actor(text, sentence, from, factor) : -1;
      to = to < 0 && capital ? people(text, from, factor) : to;
      boolean part = casing == Casing.NORMAL && isPartOfName(sentence, token);
      to = to < 0 && capital && !part ? place(text, sentence, from, ordinal, factor) : to;
      token = to < 0 ? token + 1 : Math.max(token + 1, text.token(to - 1) + 1);
    }
  }

  /** "Mustafa Bali": a capitalised word stands before it inside the sentence. */
  private static boolean isPartOfName(Sentence sentence, int token) {
    return token > 1
        && sentence.token(token - 1).isCapitalized()
        && !sentence.token(token - 2).isCapitalized();
  }

  private int actor(FoldedText text, Sentence sentence, int from, double factor) {
    for (Actors.Hit hit : lexicon.actors().at(text, from)) {
      Set<Actor> named = new LinkedHashSet<>();
      for (ActorName name : hit.names()) {
        if (!name.isConditional() && fits(name, sentence, text, from, hit.to())) {
          named.add(name.actor());
        }
      }
      if (!named.isEmpty()) {
        named.forEach(actor -> weigh(actor, hit.names(), factor));
        return hit.to();
      }
    }
    return -1;
  }

  private static boolean fits(
      ActorName name, Sentence sentence, FoldedText text, int from, int to) {
    Token first = sentence.token(text.token(from));
    return switch (name.form()) {
      case ACRONYM -> to - from > 1 || Casing.isUpper(first);
      case PROPER, LEADER -> to - from > 1 || first.text().length() > SHORTEST_NAME;
      case MIXED -> first.text().chars().skip(1).anyMatch(Character::isUpperCase);
      case COMMON -> false;
    };
  }

  private void weigh(Actor actor, List<ActorName> names, double factor) {
    if (actor.kind() == Actor.Kind.INTERNATIONAL || actor.countries().isEmpty()) {
      evidence.add(actor);
      return;
    }
    if (names.stream().anyMatch(ActorName::isConditional)) {
      List<String> countries = new ArrayList<>(actor.countries());
      names.stream().filter(ActorName::isConditional).forEach(name -> countries.add(name.iso2()));
      open.add(new Choice(countries, ACTOR * factor, List.of(), names));
      return;
    }
    evidence.add(actor);
    for (int i = 0; i < actor.countries().size(); i++) {
      double weight = i == 0 ? ACTOR : ACTOR * FURTHER_COUNTRY;
      evidence.add(actor.countries().get(i), weight * factor);
    }
  }

  private int people(FoldedText text, int from, double factor) {
    List<NameIndex.Hit> hits = lexicon.countries().demonyms().at(text, from);
    if (hits.isEmpty()) {
      return -1;
    }
    NameIndex.Hit longest = hits.get(0);
    for (int position : longest.payloads()) {
      double share = PEOPLE * factor / longest.payloads().size();
      evidence.add(lexicon.countries().all().get(position).iso2(), share);
    }
    return longest.to();
  }

  private int place(FoldedText text, Sentence sentence, int from, int ordinal, double factor) {
    for (Gazetteer.Hit hit : lexicon.gazetteer().at(text, from)) {
      List<Place> meant = new ArrayList<>();
      for (Gazetteer.Candidate candidate : hit.candidates()) {
        boolean sure = !candidate.ambiguous() || candidate.place().kind() == Place.Kind.COUNTRY;
        boolean written = !candidate.acronym() || Casing.isUpper(sentence.token(text.token(from)));
        if (sure && written) {
          meant.add(candidate.place());
        }
      }
      if (!meant.isEmpty()) {
        weigh(meant, ordinal, aim(sentence, text.token(from)) * factor);
        return hit.to();
      }
    }
    return -1;
  }

  private void weigh(List<Place> meant, int ordinal, double factor) {
    List<StoryCountry.Province> provinces = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    double weight = 0;
    for (Place place : meant) {
      double own = weight(place);
      countries.add(own > weight ? 0 : countries.size(), place.iso2());
      weight = Math.max(weight, own);
      province(place)
          .ifPresent(
              parent ->
                  provinces.add(new StoryCountry.Province(parent, ordinal, parent.equals(place))));
    }
    boolean one = countries.stream().distinct().count() == 1;
    if (!one && weight > 0) {
      open.add(new Choice(countries, weight * factor, provinces, List.of()));
      return;
    }
    if (one && weight > 0) {
      evidence.add(countries.get(0), weight * factor);
    }
    for (StoryCountry.Province province : provinces) {
      if (province.stated() && one) {
        evidence.add(province);
      } else {
        local.add(province);
      }
    }
  }

  /** "fled to Iran": where people go says less than where they are. */
  private double aim(Sentence sentence, int token) {
    boolean toward = token > 0 && words.is(sentence.token(token - 1).lower(), PlaceWord.TOWARD);
    return toward ? TOWARD : 1;
  }

  private static double weight(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> COUNTRY;
      case REGION, ADMIN1 -> PROVINCE;
      case ADMIN2, CITY -> place.isCapital() || place.population() > GREAT_CITY ? CITY : 0;
    };
  }

  private Optional<Place> province(Place place) {
    return lexicon
        .gazetteer()
        .of(place.admin1Id())
        .filter(parent -> parent.kind() == Place.Kind.ADMIN1);
  }

  private static Sentence sentence(String title) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(title);
    while (matcher.find()) {
      tokens.add(Token.of(matcher.group(), matcher.start()));
    }
    return new Sentence(new Span(0, title.length()), title, tokens, 0);
  }
}
