package org.breakranks.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** The words of {@code numbers.tsv} by their part in a number, and the words no number counts. */
final class NumberWords {

  /** What a word does in or beside a number; see the head of {@code numbers.tsv}. */
  enum Role {
    UNIT,
    TENS,
    SCALE,
    DOZEN,
    CROWD,
    FEW,
    FIXED,
    LENGTH,
    ABOUT,
    FLOOR,
    FLOOR_PARTICLE,
    FLOOR_VERB,
    DETERMINER,
    CEILING,
    ABOUT_AFTER,
    FLOOR_AFTER,
    CEILING_AFTER,
    PARTICLE,
    BETWEEN,
    RANGE,
    RANGE_BETWEEN,
    MEMBER,
    MEMBER_ABOUT,
    MEMBER_FLOOR,
    CURRENCY_BEFORE,
    CURRENCY_AFTER,
    UNCOUNTED,
    FRACTION,
    ORDINAL,
    AGE,
    AGE_BOUND,
    AGE_BEARER,
    PRONOUN,
    NOT_ONE,
    YEAR_LEAD,
    PLURAL,
    LABEL,
    CLOCK
  }

  /**
   * A range of values.
   *
   * @param low lowest value
   * @param high highest value
   * @param scale what "several" or "tens of" multiply, 1 for words that are not multiplied
   */
  record Value(long low, long high, long scale) {}

  private static final Value NONE = new Value(0, 0, 1);

  private final Map<Role, Phrases<Value>> byRole;
  private final Set<String> functionWords;

  private NumberWords(Map<Role, Phrases<Value>> byRole, Set<String> functionWords) {
    this.byRole = byRole;
    this.functionWords = functionWords;
  }

  /** Reads {@code numbers.tsv} and {@code function_words.tsv}. */
  static NumberWords of(Lexicon lexicon) {
    Map<Role, Phrases.Builder<Value>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, Phrases.builder());
    }
    for (Row row : lexicon.table("numbers").rows()) {
      builders.get(row.choice("role", Role.class)).add(row.required("words"), value(row));
    }
    Map<Role, Phrases<Value>> byRole = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> byRole.put(role, builder.build()));
    Set<String> none = new HashSet<>();
    lexicon.table("function_words").rows().forEach(row -> none.add(row.required("words")));
    return new NumberWords(byRole, Set.copyOf(none));
  }

  private static Value value(Row row) {
    if (!row.has("low")) {
      return NONE;
    }
    return new Value(
        row.integer("low"), row.integer("high"), row.has("scale") ? row.integer("scale") : 1);
  }

  /** The words with which phrases of these roles begin, each with one of them. */
  RareWords<Role> firstWords(Collection<Role> roles) {
    Map<String, Role> first = new HashMap<>();
    roles.forEach(role -> in(role).firstWords().forEach(word -> first.put(word, role)));
    return RareWords.of(first);
  }

  Phrases<Value> in(Role role) {
    return byRole.get(role);
  }

  boolean has(Role role, Sentence sentence, int at) {
    return in(role).has(sentence, at);
  }

  /** Whether the token may be the noun, or begin the noun phrase, that a number counts. */
  boolean isNounLike(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isWord() && !functionWords.contains(token.lower());
  }

  /** Whether the token reads as the plural of a noun. */
  boolean isPlural(Sentence sentence, int at) {
    return isNounLike(sentence, at)
        && (has(Role.PLURAL, sentence, at)
            || (sentence.token(at).lower().endsWith("s")
                && sentence.token(at).text().length() > 3));
  }
}
