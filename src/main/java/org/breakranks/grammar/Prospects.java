package org.breakranks.grammar;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ForceSigns;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Looks at the sentences in which a trigger may stand: whether there is what the trigger needs
 * beside it, and whether armed people are named near enough to be those who act. It looks at the
 * words alone, not at the story, and asks for less than {@link Complements}, {@link Movements} and
 * {@link Antecedents} do.
 */
final class Prospects {

  /** Sentences before an act in which its people may be named, and behind it: {@link Shares}. */
  private static final int BEFORE = 3;

  private static final int BEHIND = 2;

  private static final int SIDE_REACH = 7;
  private static final int LEFT_REACH = 4;
  private static final int RECIPIENT_REACH = 16;
  private static final int COUNTRY_REACH = 7;
  private static final int NOUN_REACH = 10;
  private static final int ABROAD_REACH = 8;

  private final WordClasses words;
  private final Triggers triggers;
  private final ForceSigns forces;
  private final Set<String> armed = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final Set<String> leavers = new HashSet<>();

  Prospects(Lexicon lexicon, WordClasses words, Triggers triggers) {
    this.words = words;
    this.triggers = triggers;
    this.forces = ForceSigns.of(lexicon);
    for (Row row : lexicon.table("person_nouns").rows()) {
      PersonNoun noun = PersonNoun.from(row);
      String name = row.required("noun");
      if (noun.armed() == PersonNoun.Armed.YES && tellsSide(noun.kind())) {
        armed.add(name);
        lastWords.add(name.substring(name.lastIndexOf(' ') + 1));
      }
      if (noun.kind() == PersonNoun.Kind.LEAVER) {
        leavers.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
  }

  /** Whether a story may tell whose people they are, though only the noun names them. */
  private static boolean tellsSide(PersonNoun.Kind kind) {
    return switch (kind) {
      case SOLDIER, POLICE, FIGHTER, COMMANDER, LEAVER, OFFICER -> true;
      case UNIT, LEADER, MEMBER, NATIONAL, FAMILY, CHILD, WOMAN, CIVILIAN, VICTIM, OFFICIAL ->
          false;
      case POLITICIAN, ATHLETE, DIPLOMAT, CRIMINAL, PRISONER -> false;
    };
  }

  /** Whether a trigger in a sentence of the text may report an act, under a title or none. */
  boolean at(int index, List<Sentence> sentences, List<Sentence> title) {
    Sentence sentence = sentences.get(index);
    for (List<Trigger> here : triggers.in(sentence)) {
      for (Trigger trigger : here) {
        if (!trigger.repeats()
            && (has("deny", sentence) || mayStand(sentence, trigger))
            && (trigger.needs() == Trigger.Need.PEACE || isArmed(index, sentences))
            && mayHaveLeft(index, sentences, title, trigger)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayStand(Sentence sentence, Trigger trigger) {
    int to = trigger.to();
    return switch (trigger.needs()) {
      case SIDE -> isSide(sentence, to);
      case QUIT, LEAVE -> isForce(sentence, to, to + LEFT_REACH);
      case RECIPIENT -> isReceived(sentence, trigger);
      case ABROAD, CROSSING -> isAbroad(sentence, trigger);
      case RECEPTION ->
          has("left-word", sentence)
              || has("ddr-place", sentence)
              || sentence.tokens().stream().anyMatch(token -> leavers.contains(token.lower()));
      case RECRUITS ->
          trigger.shape() == Trigger.Shape.VERB
              ? isSide(sentence, to)
              : isForce(sentence, 0, sentence.size());
      case MISSING -> has("posted", sentence);
      case MEDIATED -> has("elders", sentence) && has("authority", sentence);
      case NOUN -> isOwned(sentence, trigger);
      case ALONE, YIELD, DESERT -> !isFigurative(sentence, to);
      case ARMS, POST, PEACE, PLACE, ARRIVAL, APPROACH, UNBIDDEN, CONTEXT, FURTHER -> true;
    };
  }

  private boolean isForce(Sentence sentence, int from, int to) {
    int next = forces.in(sentence).nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** A group, a force or an authority before the phrase ends, or a pronoun for one. */
  private boolean isSide(Sentence sentence, int from) {
    if (from < sentence.size() && words.is("side-pronoun", sentence.token(from))) {
      return true;
    }
    int end = Math.min(sentence.size(), from + SIDE_REACH);
    BitSet force = forces.in(sentence);
    for (int at = from; at < end; at++) {
      if (force.get(at) || words.match("authority", sentence, at) > 0) {
        return true;
      }
      Token token = sentence.token(at);
      boolean passes = token.lower().equals("'s") || token.lower().equals("\"");
      if (!passes && endsPhrase(token)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsPhrase(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0))
        || words.is("subordinator", token)
        || words.is("aux", token)
        || words.is("arms", token)
        || (words.is("preposition", token) && !token.lower().equals("of"));
  }

  private boolean isReceived(Sentence sentence, Trigger trigger) {
    int to = trigger.to();
    if (trigger.type() == EventType.SURRENDER
        && words.find("installation", sentence, to, to + SIDE_REACH) >= 0) {
      return true;
    }
    boolean inside =
        isForce(sentence, trigger.from(), to)
            || words.find("authority", sentence, trigger.from(), to) >= 0;
    if (inside || isReceiver(sentence, to)) {
      return true;
    }
    for (int at = to; at < Math.min(sentence.size(), to + RECIPIENT_REACH); at++) {
      int after = words.match("recipient-preposition", sentence, at);
      if (after > 0 && isReceiver(sentence, after)) {
        return true;
      }
    }
    return false;
  }

  /** A side, or a country that stands for one. */
  private boolean isReceiver(Sentence sentence, int from) {
    return isSide(sentence, from) || forces.mayBeNamed(sentence, from, from + COUNTRY_REACH);
  }

  /** "the surrender of", "their leader's surrender", "credit for the surrender". */
  private boolean isOwned(Sentence sentence, Trigger trigger) {
    return words.find("credit", sentence, trigger.from() - 4, trigger.from()) >= 0
        || holds("of", sentence, trigger.to(), trigger.to() + NOUN_REACH)
        || holds("'s", sentence, trigger.from() - 2, trigger.from());
  }

  private static boolean holds(String word, Sentence sentence, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), to); at++) {
      if (sentence.token(at).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "yielded to pressure". */
  private boolean isFigurative(Sentence sentence, int next) {
    int noun = next + 1;
    while (noun < sentence.size() && words.is("determiner", sentence.token(noun))) {
      noun++;
    }
    return holds("to", sentence, next, next + 1)
        && words.match("figurative", sentence, noun) > 0
        && !forces.in(sentence).get(noun);
  }

  private boolean isAbroad(Sentence sentence, Trigger trigger) {
    int end = trigger.to() + ABROAD_REACH;
    int begin = trigger.shape() == Trigger.Shape.RECEPTION ? 0 : trigger.to() - 1;
    return words.find("asylum", sentence, trigger.from(), trigger.to()) >= 0
        || words.find("border", sentence, trigger.from(), end) >= 0
        || forces.mayBeNamed(sentence, begin, end);
  }

  /** Whether the words around a movement speak of flight, or of people whom nobody sent. */
  private boolean mayHaveLeft(
      int index, List<Sentence> sentences, List<Sentence> title, Trigger trigger) {
    return switch (trigger.needs()) {
      case CROSSING -> mayFlee(index, sentences, title, trigger);
      case UNBIDDEN -> isToldAround("unbidden", index, sentences, title);
      default -> true;
    };
  }

  private boolean mayFlee(
      int index, List<Sentence> sentences, List<Sentence> title, Trigger trigger) {
    int end = trigger.to() + ABROAD_REACH;
    return words.find("border-line", sentences.get(index), trigger.from(), end) >= 0
        || isToldAround("flight", index, sentences, title);
  }

  private boolean isToldAround(
      String wordClass, int index, List<Sentence> sentences, List<Sentence> title) {
    return around(index, sentences, BEFORE, BEFORE).stream().anyMatch(near -> has(wordClass, near))
        || title.stream().anyMatch(line -> has(wordClass, line));
  }

  private boolean isArmed(int index, List<Sentence> sentences) {
    return around(index, sentences, BEFORE, BEHIND).stream().anyMatch(this::isArmed);
  }

  private boolean isArmed(Sentence sentence) {
    String before = "";
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      boolean two = lastWords.contains(word) && armed.contains(before + " " + word);
      if (two || armed.contains(word) || words.is("drafted", word)) {
        return true;
      }
      before = word;
    }
    return !forces.in(sentence).isEmpty();
  }

  private static List<Sentence> around(int index, List<Sentence> sentences, int back, int ahead) {
    return sentences.subList(
        Math.max(0, index - back), Math.min(sentences.size(), index + ahead + 1));
  }

  private boolean has(String wordClass, Sentence sentence) {
    return words.find(wordClass, sentence, 0, sentence.size()) >= 0;
  }
}
