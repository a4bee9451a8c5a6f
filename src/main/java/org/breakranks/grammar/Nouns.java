package org.breakranks.grammar;

import java.util.HashMap;
import java.util.Map;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** The nouns for people: the rows of {@code person_nouns.tsv}, and the names of peoples. */
final class Nouns {

  private final WordClasses words;
  private final Countries countries;
  private final RareWords<PersonNoun> nouns;
  private final RareWords<Boolean> telling;

  private Nouns(WordClasses words, Countries countries, Map<String, PersonNoun> nouns) {
    this.words = words;
    this.countries = countries;
    this.nouns = RareWords.of(nouns);
    this.telling = RareWords.of(telling(nouns));
  }

  /** The last words of nouns that alone say that people bear arms, or how many they are. */
  private static Map<String, Boolean> telling(Map<String, PersonNoun> nouns) {
    Map<String, Boolean> telling = new HashMap<>();
    nouns.forEach(
        (noun, people) -> {
          if (people.armed() == PersonNoun.Armed.YES || people.size() != null) {
            telling.put(noun.substring(noun.lastIndexOf(' ') + 1), true);
          }
        });
    return telling;
  }

  /** Whether a noun in the sentence alone can say that people bear arms, or how many they are. */
  boolean mayTell(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (telling.has(token.lower())) {
        return true;
      }
    }
    return false;
  }

  static Nouns from(Table table, WordClasses words, Countries countries) {
    Map<String, PersonNoun> nouns = new HashMap<>();
    for (Row row : table.rows()) {
      nouns.put(row.required("noun"), PersonNoun.from(row));
    }
    table.rows().forEach(row -> check(row, nouns));
    return new Nouns(words, countries, nouns);
  }

  /** A noun is looked for by its last word, and then with the one before it. */
  private static void check(Row row, Map<String, PersonNoun> nouns) {
    String noun = row.required("noun");
    int space = noun.indexOf(' ');
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    if (space != noun.lastIndexOf(' ') || !nouns.containsKey(last)) {
      throw row.wrong("noun", "one word, or two of which the second has a row, too");
    }
  }

  /** "foot soldiers" are no soldiers: a noun of two words before the noun that is its last. */
  private PersonNoun withWordBefore(Reading reading, int at, PersonNoun last) {
    PersonNoun two = nouns.get(reading.word(at - 1) + " " + reading.word(at));
    return two == null ? last : two;
  }

  /** The noun for people that ends at a token, or null. */
  PersonNoun at(Reading reading, int at) {
    if (at < 0 || at >= reading.size()) {
      return null;
    }
    PersonNoun last = nouns.get(reading.word(at));
    PersonNoun noun = last == null ? null : withWordBefore(reading, at, last);
    if (noun != null && noun.plural() && words.is("drafted", reading.word(at - 1))) {
      return new PersonNoun(PersonNoun.Kind.SOLDIER, PersonNoun.Armed.YES, true, null);
    }
    if (words.is("own-boys", reading.word(at)) && words.is("own", reading.word(at - 1))) {
      return new PersonNoun(PersonNoun.Kind.MEMBER, PersonNoun.Armed.MAYBE, true, null);
    }
    if (noun == null && at > 0 && reading.quantityAt(at - 1) != null && isPeople(reading, at)) {
      return PersonNoun.NATIONALS;
    }
    boolean office =
        noun != null
            && noun.kind() == PersonNoun.Kind.OFFICER
            && words.is("civil-office", reading.word(at - 1));
    return office
        ? new PersonNoun(PersonNoun.Kind.OFFICIAL, PersonNoun.Armed.NO, noun.plural(), null)
        : noun;
  }

  /** "Pakistanis": whose fighters they are has to be told. */
  boolean isPeople(Reading reading, int at) {
    return at < reading.size()
        && reading.token(at).isCapitalized()
        && reading.word(at).endsWith("s")
        && (words.is("people", reading.word(at))
            || !countries.called(reading.token(at).text()).isEmpty());
  }
}
