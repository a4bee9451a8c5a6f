package org.breakranks.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Actor;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Reads the names of groups that are in no table: capitalised words that end in a noun for a group
 * ("Karenni Nationalities Defence Force"), what is introduced as one ("the jihadist group Ansar
 * al-Sunna"), and acronyms before a noun for fighters ("NLFB cadres").
 */
final class UnlistedGroups {

  private static final int LONGEST = 8;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 7;

  private final WordKinds<ForceWord> words;
  private final FightersOf fighters;
  private final Set<String> numbers = new HashSet<>();

  UnlistedGroups(WordKinds<ForceWord> words, NumberWords numbers) {
    this.words = words;
    this.fighters = new FightersOf(words);
    this.numbers.addAll(numbers.in(NumberWords.Role.UNIT).firstWords());
    this.numbers.addAll(numbers.in(NumberWords.Role.TENS).firstWords());
  }

  /** The group whose name begins at {@code token}, or null. */
  ActorMention at(Sentence sentence, int token) {
    int named = nameEnd(sentence, token);
    named = named < 0 ? introducedEnd(sentence, token) : named;
    named = named < 0 ? abbreviatedEnd(sentence, token) : named;
    int end = Math.max(named, fighters.end(sentence, token));
    if (end < 0) {
      return acronymAt(sentence, token);
    }
    Actor actor = Actor.unlisted(sentence.text(token, end), Actor.Kind.UNLISTED, List.of());
    int to = withAcronym(sentence, end);
    return new ActorMention(
        token, to, actor, List.of(), sentence.text(token, to), ActorMention.Kind.UNLISTED);
  }

  private int nameEnd(Sentence sentence, int token) {
    if (!startsName(sentence, token)) {
      return -1;
    }
    int end = -1;
    for (int i = token; i < sentence.size() && i < token + LONGEST; i++) {
      Token word = sentence.token(i);
      String lower = word.lower();
      if (words.is(lower, ForceWord.NOT_GROUP) || !(word.isCapitalized() || joins(sentence, i))) {
        break;
      }
      boolean last = word.isCapitalized() && words.is(lower, ForceWord.GROUP);
      if (last && i > token && sentence.token(i - 1).isCapitalized()) {
        end = i + 1;
      }
    }
    return end < 0 ? end : fighters.causeEnd(sentence, end);
  }

  /** "the jihadist group Ansar al-Sunna", "a rebel movement, the MPJ": a name by what it is. */
  private int introducedEnd(Sentence sentence, int token) {
    int article = words.isAt(sentence, token - 1, ForceWord.ARTICLE) ? token - 1 : token;
    int comma = article < token ? article - 1 : -1;
    boolean apart = comma >= 0 && sentence.token(comma).text().equals(",");
    int behind = apart ? comma : token;
    boolean introduced = false;
    for (int from = Math.max(0, behind - 2); from < behind; from++) {
      introduced |= words.endAt(sentence, from, ForceWord.INTRODUCER) == behind;
    }
    int end = token;
    while (introduced && end < sentence.size() && isNamePart(sentence, end)) {
      end++;
    }
    return end > token ? end : -1;
  }

  private boolean isNamePart(Sentence sentence, int at) {
    Token word = sentence.token(at);
    boolean particle = word.lower().startsWith("al-") || word.lower().startsWith("ul-");
    return (word.isCapitalized() || particle) && !words.is(word.lower(), ForceWord.NOT_GROUP);
  }

  /** "46 cadres of the Karbi People's Liberation Tiger (KPLT)": a name by its letters, or -1. */
  private int abbreviatedEnd(Sentence sentence, int token) {
    if (!startsName(sentence, token) || !isOfMembers(sentence, token)) {
      return -1;
    }
    StringBuilder initials = new StringBuilder();
    int end = token;
    while (end < sentence.size() && end < token + LONGEST) {
      Token word = sentence.token(end);
      if (!word.isCapitalized() && !joins(sentence, end)) {
        break;
      }
      if (words.is(word.lower(), ForceWord.NOT_GROUP)) {
        return -1;
      }
      if (word.isCapitalized()) {
        initials.append(word.text().charAt(0));
      }
      end++;
    }
    boolean told =
        withAcronym(sentence, end) > end
            && sentence.token(end + 1).text().replace("-", "").contentEquals(initials);
    return told ? end : -1;
  }

  private boolean isOfMembers(Sentence sentence, int token) {
    int of = words.isAt(sentence, token - 1, ForceWord.ARTICLE) ? token - 2 : token - 1;
    return words.isAt(sentence, of, ForceWord.OF)
        && (words.isAt(sentence, of - 1, ForceWord.INSURGENT)
            || words.isAt(sentence, of - 1, ForceWord.ADHERENT));
  }

  private boolean startsName(Sentence sentence, int token) {
    Token first = sentence.token(token);
    boolean numbered =
        (token > 0 && Character.isDigit(sentence.token(token - 1).text().charAt(0)))
            || isNumber(sentence, token);
    return first.isCapitalized()
        && !numbered
        && first.text().length() > 1
        && !first.lower().equals("the")
        && !words.is(first.lower(), ForceWord.GROUP)
        && !words.is(first.lower(), ForceWord.MODIFIER);
  }

  /** "Twenty-seven National Guard soldiers". */
  private boolean isNumber(Sentence sentence, int token) {
    String lower = sentence.token(token).lower();
    int hyphen = lower.indexOf('-');
    return numbers.contains(hyphen < 0 ? lower : lower.substring(0, hyphen));
  }

  private boolean joins(Sentence sentence, int token) {
    boolean owned = sentence.token(token).text().startsWith("'");
    return owned
        ? words.isAt(sentence, token - 1, ForceWord.OWNER)
        : words.isAt(sentence, token, ForceWord.JOIN);
  }

  private static int withAcronym(Sentence sentence, int end) {
    boolean bracketed =
        end + 2 < sentence.size()
            && sentence.token(end).text().equals("(")
            && isAcronym(sentence.token(end + 1))
            && sentence.token(end + 2).text().equals(")");
    return bracketed ? end + 3 : end;
  }

  private ActorMention acronymAt(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean named =
        isAcronym(word)
            && !words.is(word.lower(), ForceWord.NOT_ACRONYM)
            && words.isAt(sentence, token + 1, ForceWord.INSURGENT);
    if (!named) {
      return null;
    }
    Actor actor = Actor.unlisted(word.text(), Actor.Kind.UNLISTED, List.of());
    return new ActorMention(
        token, token + 1, actor, List.of(), word.text(), ActorMention.Kind.UNLISTED);
  }

  static boolean isAcronym(Token token) {
    String letters = token.text().replace("-", "");
    return letters.length() >= SHORTEST_ACRONYM
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }
}
