package org.breakranks.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.lexicon.ActorName.Form;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Lexicon;

/**
 * Those who say something of an event, as a sentence lists them: "residents and the Taliban". They
 * are quoted from other sentences, so what pointed to something there points to nothing here.
 */
final class Claimants {

  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,4}[.)]\\s+");
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?<!\\s)(?:\\s*[,;(].*|\\s+(?:of|in|from|at|for|with|on|who)\\s.*)");
  private static final Pattern DETERMINED =
      Pattern.compile("(?:an?|the|some|one|two|several|his|her|their|another|many)\\s.*");
  private static final Pattern DETERMINER =
      Pattern.compile("(?:An?|The|Some|One|Two|Several|His|Her|Their|Its|Another|Many)\\s");
  private static final Pattern OF_NOBODY_TOLD = Pattern.compile("its\\s");
  private static final Pattern OF_ONE_PERSON = Pattern.compile("(?:his|her)\\s");
  private static final Pattern KNOWN_TO_READERS = Pattern.compile("the (?!same\\s)");
  private static final Pattern VOWEL = Pattern.compile("[aeiou]");
  private static final Pattern BEFORE_NOUN = Pattern.compile("\\b(\\p{Ll}+)\\s(?=\\p{Ll})");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(?=\\s\\p{Ll}|$)");
  private static final Pattern LONG_WORD = Pattern.compile("\\d{1,3}\\p{Lu}+|\\p{Lu}{4,}");
  private static final Pattern NEXT_OF_LIST =
      Pattern.compile(",?\\sand\\s(?=(?:an?|the|some|one|two|several|another)\\s)");
  private static final Pattern CROWD_OF_LIST = Pattern.compile(",?\\sand\\s(?=\\p{Ll}+s$)");
  private static final Pattern BODY_OF_NAME = Pattern.compile("^\\w+\\s(?:of|for)\\s\\p{Lu}.*");
  private static final Set<String> OF_MANY = Set.of("civilian", "family", "official", "officer");

  private final Set<String> definite;

  /** Words that are capitalised at the head of a sentence only. */
  private final Set<String> common;

  /**
   * Nouns of whom there are many in every place: "the relative" of one sentence is "a relative".
   */
  private final Set<String> many;

  /** The words of a party for its enemies: "the stooge administration". */
  private final Set<String> partisan;

  /**
   * How they are told.
   *
   * @param lexicon what words are
   * @param definite words after which a name takes "the"
   */
  Claimants(Lexicon lexicon, Set<String> definite) {
    Actors actors = lexicon.actors();
    this.definite = Set.copyOf(definite);
    this.common =
        Stream.of(
                Notes.words(lexicon.table("force_nouns"), "word"),
                Notes.words(lexicon.table("person_nouns"), "noun"))
            .flatMap(Set::stream)
            .filter(
                word -> actors.named(word).stream().allMatch(name -> name.form() == Form.COMMON))
            .collect(Collectors.toSet());
    this.many =
        lexicon.table("person_nouns").rows().stream()
            .filter(row -> OF_MANY.contains(row.text("class")))
            .map(row -> row.required("noun"))
            .collect(Collectors.toSet());
    this.partisan =
        lexicon.table("partisan_words").rows().stream()
            .flatMap(row -> row.list("words").stream())
            .filter(word -> actors.named(word).isEmpty())
            .collect(Collectors.toSet());
  }

  /**
   * All of them, at most two in full.
   *
   * @param quoted as they are told, at least one
   * @param ofOne whether the event is of one person, whose cousin is "his cousin"
   */
  String together(List<String> quoted, boolean ofOne) {
    List<String> told =
        quoted.stream()
            .filter(Predicate.not(claimant -> isToldAgain(claimant, quoted)))
            .map(claimant -> one(claimant, ofOne))
            .distinct()
            .toList();
    if (told.size() > 2) {
      return listed(Stream.concat(parts(told.get(0)), Stream.of("others")).toList());
    }
    return told.size() == 1 ? told.get(0) : listed(told.stream().flatMap(this::parts).toList());
  }

  private static boolean isToldAgain(String claimant, List<String> all) {
    Office office = Office.of(claimant);
    return all.stream()
        .filter(other -> !other.equals(claimant))
        .anyMatch(other -> office.isAgain(Office.of(other)));
  }

  private Stream<String> parts(String told) {
    Pattern and = COMPLEMENT.matcher(told).find() ? NEXT_OF_LIST : CROWD_OF_LIST;
    return NEXT_OF_LIST.splitAsStream(told).flatMap(and::splitAsStream);
  }

  private static String listed(List<String> parts) {
    String start = String.join(", ", parts.subList(0, parts.size() - 1));
    boolean clear = parts.size() > 2 || (!start.contains(",") && !start.contains(" and "));
    return start + (clear ? " and " : ", and ") + parts.get(parts.size() - 1);
  }

  /** "Tajik minister" takes "the", "residents of the town" does not. */
  private String one(String quoted, boolean ofOne) {
    String told =
        BEFORE_NOUN
            .matcher(LIST_NUMBER.matcher(quoted).replaceFirst(""))
            .replaceAll(word -> partisan.contains(word.group(1)) ? "" : word.group());
    String text = resolved(lowered(told), ofOne);
    String head = COMPLEMENT.matcher(text).replaceFirst("");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    boolean plural = head.endsWith("s") && !head.endsWith("'s") && !head.endsWith("ss");
    boolean owned = head.contains("'s ") || head.contains("' ");
    if (!isLowerCase(text) && !isLowerCase(last)) {
      return owned ? text : Notes.named(text, definite);
    }
    if (plural && !owned && head.equals(text) && !definite.contains(last)) {
      return KNOWN_TO_READERS.matcher(text).lookingAt() && isLowerCase(last)
          ? KNOWN_TO_READERS.matcher(text).replaceFirst("")
          : text;
    }
    return plural || owned || DETERMINED.matcher(text).matches() ? text : "the " + text;
  }

  private String resolved(String text, boolean ofOne) {
    if (KNOWN_TO_READERS.matcher(text).lookingAt() && many.contains(rest(text))) {
      return (VOWEL.matcher(rest(text)).lookingAt() ? "an " : "a ") + rest(text);
    }
    String known = OF_NOBODY_TOLD.matcher(text).lookingAt() ? "the " + rest(text) : text;
    return !ofOne && OF_ONE_PERSON.matcher(known).lookingAt() ? "the " + rest(known) : known;
  }

  private static String rest(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }

  /** In the letters of running text: not of the head of a sentence, nor of a letterhead. */
  private String lowered(String text) {
    if (text.indexOf(' ') > 0 && text.equals(text.toUpperCase(Locale.ROOT))) {
      return LONG_WORD.matcher(text).replaceAll(Claimants::capitalised);
    }
    boolean head =
        DETERMINER.matcher(text).lookingAt()
            || CAPITALISED.matcher(text).results().findFirst().filter(this::isCommon).isPresent();
    return head && !isName(text)
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** "Ministry of Defence", but not "Residents of Kunduz". */
  private boolean isName(String text) {
    return BODY_OF_NAME.matcher(text).matches()
        && definite.contains(text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT));
  }

  private boolean isCommon(MatchResult word) {
    return word.start() == 0 && common.contains(word.group().toLowerCase(Locale.ROOT));
  }

  private static String capitalised(MatchResult word) {
    return Character.isDigit(word.group().charAt(0))
        ? word.group().toLowerCase(Locale.ROOT)
        : word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT);
  }

  static boolean isLowerCase(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
