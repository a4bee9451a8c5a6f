package org.breakranks.reading;

import org.breakranks.reading.NumberWords.Role;
import org.breakranks.reading.NumberWords.Value;
import org.breakranks.text.Sentence;

/** Adds up the words of one exact number: "two", "hundred", "and", "forty-four". */
final class SpelledNumber {

  private static final long LARGEST = Integer.MAX_VALUE;

  private final NumberWords words;
  private long total;
  private long current;
  private long scale = 1;
  private long lastThousand = Long.MAX_VALUE;
  private Role last;

  SpelledNumber(NumberWords words) {
    this.words = words;
  }

  /** Takes as many tokens as make one number; the index after the last, or {@code at} if none. */
  int readFrom(Sentence sentence, int at) {
    int next = at;
    String first = sentence.token(at).lower();
    if (first.equals("a") || first.equals("an")) {
      if (at + 1 >= sentence.size() || !isMultiplier(sentence.token(at + 1).lower())) {
        return at;
      }
      next++;
    } else if (isBareScale(sentence, at)) {
      return at;
    }
    int end = at;
    while (next < sentence.size()) {
      int skip = isAnd(sentence, next) ? 1 : 0;
      if (next + skip >= sentence.size() || !takeToken(sentence.token(next + skip).lower(), skip)) {
        break;
      }
      next += skip + 1;
      end = next;
    }
    return end;
  }

  /** "a share of USD910 thousand": only "the thousand" counts without a number before it. */
  private boolean isBareScale(Sentence sentence, int at) {
    return words.has(Role.SCALE, sentence, at) && !words.has(Role.DETERMINER, sentence, at - 1);
  }

  long value() {
    return total + current;
  }

  /** The multiplier it ended with, else 1. */
  long scale() {
    return scale;
  }

  private boolean isMultiplier(String word) {
    return words.in(Role.SCALE).word(word).isPresent()
        || words.in(Role.DOZEN).word(word).isPresent();
  }

  private boolean isAnd(Sentence sentence, int at) {
    return last == Role.SCALE && sentence.token(at).lower().equals("and");
  }

  /** Takes a token whose hyphenated parts are all words of the number, or leaves it whole. */
  private boolean takeToken(String lower, int skipped) {
    String[] parts = lower.split("-", -1);
    if (skipped > 0 && (!isBelowHundred(parts[0]) || current % 100 != 0)) {
      return false;
    }
    SpelledNumber trial = copy();
    for (String part : parts) {
      boolean isJoint = part.equals("and") && parts.length > 1 && trial.last == Role.SCALE;
      if (!isJoint && !trial.take(part)) {
        return false;
      }
    }
    adopt(trial);
    return true;
  }

  private boolean isBelowHundred(String word) {
    return words.in(Role.UNIT).word(word).isPresent() || words.in(Role.TENS).word(word).isPresent();
  }

  private boolean take(String word) {
    for (Role role : new Role[] {Role.UNIT, Role.TENS, Role.SCALE, Role.DOZEN}) {
      Value value = words.in(role).word(word).orElse(null);
      if (value != null) {
        return add(role, value.low());
      }
    }
    return false;
  }

  private boolean add(Role role, long value) {
    boolean fits =
        switch (role) {
          case UNIT -> last == null || last == Role.SCALE || (last == Role.TENS && value < 10);
          case TENS -> last == null || last == Role.SCALE;
          case SCALE -> value == 100 ? current < 100 : value < lastThousand;
          default -> last == null || last == Role.UNIT || last == Role.TENS;
        };
    if (!fits || last == Role.DOZEN || value() > LARGEST / Math.max(1, value)) {
      return false;
    }
    apply(role, value);
    last = role;
    return true;
  }

  private void apply(Role role, long value) {
    if (role == Role.UNIT || role == Role.TENS) {
      current += value;
      scale = 1;
      return;
    }
    scale = value;
    if (role == Role.DOZEN || value == 100) {
      current = Math.max(1, current) * value;
    } else {
      total += Math.max(total == 0 ? 1 : 0, current) * value;
      current = 0;
      lastThousand = value;
    }
  }

  private SpelledNumber copy() {
    SpelledNumber copy = new SpelledNumber(words);
    copy.adopt(this);
    return copy;
  }

  private void adopt(SpelledNumber other) {
    total = other.total;
    current = other.current;
    scale = other.scale;
    lastThousand = other.lastThousand;
    last = other.last;
  }
}
