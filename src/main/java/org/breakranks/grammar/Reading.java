package org.breakranks.grammar;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.Quantity;
import org.breakranks.reading.Written;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Everything that the readers find in one sentence, before an act binds it. Each kind is read when
 * it is first asked for: most sentences of an article are never asked for most of it.
 */
final class Reading {

  /** Letters of the words that could be names of groups in capitals: "is". */
  private static final int SHORT_WORD = 2;

  private static final int QUOTED_NAME = 4;

  private final Sentence sentence;
  private final Written written;
  private final Readers readers;
  private final Surnames surnames;
  private final ShortNames shortNames;
  private List<Quantity> quantities;
  private List<Moment> moments;
  private List<PlaceMention> places;
  private List<ActorMention> actors;
  private List<PersonGroup> ownGroups;
  private List<PersonGroup> groups;
  private List<Attribution> attributions;

  /**
   * A sentence to be read.
   *
   * @param surnames of the people of its article
   * @param shortNames of the groups of its article
   */
  Reading(Written written, Readers readers, Surnames surnames, ShortNames shortNames) {
    this.sentence = written.sentence();
    this.written = written;
    this.readers = readers;
    this.surnames = surnames;
    this.shortNames = shortNames;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Its numbers in order. */
  List<Quantity> quantities() {
    quantities = quantities == null ? readers.quantities(sentence) : quantities;
    return quantities;
  }

  /** Its time expressions in order. */
  List<Moment> moments() {
    moments = moments == null ? readers.moments(sentence) : moments;
    return moments;
  }

  /** Its places in order. */
  List<PlaceMention> places() {
    places = places == null ? readers.places(written) : places;
    return places;
  }

  /** Its armed groups and forces in order. */
  List<ActorMention> actors() {
    actors = actors == null ? shortNames.in(this, readers.actors(written)) : actors;
    return actors;
  }

  /** Its people in order. */
  List<PersonGroup> groups() {
    groups = groups == null ? surnames.in(this) : groups;
    return groups;
  }

  /** Its people without those who are only called again by the last part of their name. */
  List<PersonGroup> ownGroups() {
    ownGroups = ownGroups == null ? readers.people(this) : ownGroups;
    return ownGroups;
  }

  /** Who says what in it, in order. */
  List<Attribution> attributions() {
    attributions = attributions == null ? readers.attributions(this) : attributions;
    return attributions;
  }

  /** Whether its people may be counted or called armed, before all of them are read. */
  boolean mayTellPeople() {
    return readers.mayTellPeople(this);
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The lower-case word at the index, empty outside the sentence. */
  String word(int index) {
    if (index < 0 || index >= size()) {
      return "";
    }
    return isAcronym(index) ? token(index).text() : token(index).lower();
  }

  /** "IS fighters": the name of a group in capitals is not the word of the same letters. */
  private boolean isAcronym(int index) {
    String text = token(index).text();
    if (text.length() != SHORT_WORD
        || !Character.isUpperCase(text.charAt(0))
        || !Character.isUpperCase(text.charAt(1))) {
      return false;
    }
    ActorMention actor = actorAt(index);
    return actor != null
        && actor.kind() == ActorMention.Kind.NAMED
        && actor.to() == actor.from() + 1;
  }

  /** Whether the word at the index is of the class; false outside the sentence. */
  boolean is(WordClasses words, String name, int index) {
    return index >= 0 && index < size() && words.is(name, token(index));
  }

  ActorMention actorAt(int index) {
    return at(actors(), index, ActorMention::from, ActorMention::to);
  }

  PlaceMention placeAt(int index) {
    return at(places(), index, PlaceMention::from, PlaceMention::to);
  }

  Quantity quantityAt(int index) {
    return at(quantities(), index, Quantity::from, Quantity::to);
  }

  Moment momentAt(int index) {
    for (Moment moment : moments()) {
      if (moment.from() <= index && index < moment.to()) {
        return moment;
      }
    }
    return null;
  }

  PersonGroup groupAt(int index) {
    return at(groups(), index, PersonGroup::from, PersonGroup::to);
  }

  /** The group whose last token stands right before {@code index}, or null. */
  PersonGroup groupEndingAt(int index) {
    PersonGroup before = groupAt(index - 1);
    return before != null && before.to() == index ? before : null;
  }

  /** The part that covers the index, found by halving: parts stand in order and do not overlap. */
  private static <T> T at(List<T> parts, int index, ToIntFunction<T> from, ToIntFunction<T> to) {
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      T part = parts.get(middle);
      if (index < from.applyAsInt(part)) {
        high = middle - 1;
      } else if (index >= to.applyAsInt(part)) {
        low = middle + 1;
      } else {
        return part;
      }
    }
    return null;
  }

  /** Whether the mark at the index stands in a time of day: "11:00". */
  boolean isClock(int index) {
    return word(index).equals(":") && isDigit(index - 1) && isDigit(index + 1);
  }

  private boolean isDigit(int index) {
    return Character.isDigit(word(index).isEmpty() ? ' ' : word(index).charAt(0));
  }

  /** Whether the mark at the index sets off only a few words: a name, or "misled youths". */
  boolean isShortQuote(int index) {
    if (!word(index).equals("\"")) {
      return false;
    }
    for (int step = 2; step <= QUOTED_NAME + 1; step++) {
      if (word(index - step).equals("\"") || word(index + step).equals("\"")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark of quotation parts no clauses: around a name, or words that go on. */
  boolean isInnerQuote(int index) {
    return isShortQuote(index) || isAroundPhrase(index);
  }

  /**
   * Words of another that go on with the sentence: "had "returned to the legal fold" in Khin-U".
   */
  private boolean isAroundPhrase(int index) {
    if (!word(index).equals("\"")) {
      return false;
    }
    List<Integer> marks =
        IntStream.range(0, size()).filter(at -> word(at).equals("\"")).boxed().toList();
    int position = marks.indexOf(index);
    int open = marks.get(position - position % 2);
    return marks.size() % 2 == 0
        && open > 0
        && token(open - 1).isWord()
        && token(open + 1).isWord()
        && !token(open + 1).isCapitalized();
  }

  /** Whether the sentence ends as prose does; headlines and links do not. */
  boolean isProse() {
    int last = size() - 1;
    while (last > 0 && "\"')]".contains(word(last))) {
      last--;
    }
    return last >= 0 && ".!?…:".contains(word(last).substring(word(last).length() - 1));
  }

  boolean isQuestion() {
    int last = size() - 1;
    while (last > 0 && "\"')]".contains(word(last))) {
      last--;
    }
    return last >= 0 && word(last).equals("?");
  }
}
