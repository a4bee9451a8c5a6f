package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/**
 * Finds the words that name who speaks: a noun phrase beside a verb of saying, with the name and
 * the post that stand on the two sides of a comma. Asides are passed over: "the police chief, who
 * did not want to be named, told".
 */
final class SpeakerPhrases {

  private final WordClasses words;
  private final SpeakerRuns runs;
  private final SpeakerSigns signs;

  SpeakerPhrases(WordClasses words) {
    this.words = words;
    this.runs = new SpeakerRuns(words);
    this.signs = new SpeakerSigns(words);
  }

  /** Tokens {@code [from, to)} that name a speaker. */
  record Phrase(int from, int to) {

    boolean isEmpty() {
      return from >= to;
    }
  }

  /** The speaker whose words end at {@code end}, where a verb of saying stands; null for none. */
  Phrase before(Reading reading, int end) {
    int comma = end - 1;
    if (reading.word(comma).equals("and") || reading.word(comma).equals("but")) {
      return subject(reading, comma);
    }
    if (!reading.word(comma).equals(",")) {
      boolean described = words.is("relative", reading.word(comma));
      int begin = opening(reading, runs.segment(reading, end));
      Phrase head = described ? null : phrase(reading, begin, end);
      return head == null ? null : withApposition(reading, head);
    }
    int begin = opening(reading, runs.segment(reading, comma));
    if (!reading.word(begin - 1).equals(",")) {
      return whole(reading, begin, comma);
    }
    Phrase head = phrase(reading, runs.segment(reading, begin - 1), begin - 1);
    if (isAside(reading, begin)
        || isPlace(reading, begin, comma)
        || isOfBody(reading, begin, comma)) {
      return head == null ? null : withApposition(reading, head);
    }
    Phrase aside = new Phrase(begin, comma);
    if (head != null && areOne(reading, head, aside)) {
      return new Phrase(head.from(), comma);
    }
    return whole(reading, begin, comma);
  }

  /**
   * "The police chief welcomed them and said", "gave no names but said": who opens the sentence.
   */
  private Phrase subject(Reading reading, int end) {
    int from = 0;
    int to = 0;
    while (to < end && !isVerb(reading, to) && (!runs.isMark(reading, to) || isDash(reading, to))) {
      from = isDash(reading, to) ? to + 1 : from;
      to++;
    }
    Phrase phrase = isVerb(reading, to) ? phrase(reading, from, to) : null;
    boolean speaks = phrase != null && (hasPost(reading, phrase) || denies(reading, phrase, to));
    return speaks ? phrase : null;
  }

  private boolean isDash(Reading reading, int at) {
    return words.is("dash", reading.word(at));
  }

  private boolean isVerb(Reading reading, int at) {
    return runs.isVerb(reading, at) || words.is("denying", reading.word(at));
  }

  /** "A member of the council who saw it, said": the comma behind the phrase opens nothing. */
  private Phrase whole(Reading reading, int begin, int end) {
    Phrase phrase = phrase(reading, begin, end);
    boolean cut = phrase != null && phrase.to() < end;
    return cut || (phrase != null && isPost(reading, phrase.from(), end)) ? phrase : null;
  }

  /** The speaker whose words begin at {@code from}: "said X", "according to X"; null for none. */
  Phrase after(Reading reading, int from) {
    int to = runs.runEnd(reading, from);
    if (words.is("preposition", reading.word(from))) {
      return null;
    }
    boolean told = to - from > 1 && words.is("pronoun", reading.word(from));
    Phrase head = told ? null : phrase(reading, from, to);
    if (head == null || head.to() != to || runs.isVerb(reading, to)) {
      return null;
    }
    boolean more = reading.word(to).equals(",");
    int end = more ? runs.runEnd(reading, to + 1) : to;
    Phrase next = more && !runs.isVerb(reading, end) ? new Phrase(to + 1, end) : null;
    boolean one = next != null && !next.isEmpty() && areOne(reading, head, next);
    return one ? new Phrase(head.from(), next.to()) : head;
  }

  /** Where the clause opens whose words begin at {@code begin}: ", where the group is based,". */
  private int opening(Reading reading, int begin) {
    boolean clause =
        words.is("subordinator", reading.word(begin - 1)) && reading.word(begin - 2).equals(",");
    boolean described =
        reading.word(begin - 1).equals("that")
            && words.is("claimant-body", reading.word(begin - 2));
    return described ? runs.segment(reading, begin - 1) : clause ? begin - 1 : begin;
  }

  /** "who did not want to be named", "speaking in Kabul", "citing his deputy". */
  private boolean isAside(Reading reading, int begin) {
    String first = reading.word(begin);
    boolean spoken = first.endsWith("ing") && !reading.token(begin).isCapitalized();
    return spoken
        || words.is("relative", first)
        || words.is("subordinator", first)
        || words.is("naming", first);
  }

  /** "a resident of Bama, in the state of Borno, said". */
  private boolean isPlace(Reading reading, int begin, int end) {
    return words.is("preposition", reading.word(begin)) && reading.placeAt(end - 1) != null;
  }

  /** "People's Embrace, a group that helps defectors, said": words on a body told before. */
  private boolean isOfBody(Reading reading, int begin, int end) {
    return words.is("article", reading.word(begin))
        && words.find("claimant-body", reading.sentence(), begin, end) >= 0
        && words.find("claimant-post", reading.sentence(), begin, end) < 0;
  }

  /** A name beside a post, or a post beside a name. */
  private boolean areOne(Reading reading, Phrase left, Phrase right) {
    return (isName(reading, left.from(), left.to()) && isPost(reading, right.from(), right.to()))
        || (hasPost(reading, left) && isName(reading, right.from(), right.to()));
  }

  /** "The rebels denied the report and said". */
  private boolean denies(Reading reading, Phrase phrase, int verb) {
    int last = phrase.to() - 1;
    return words.is("denying", reading.word(verb))
        && (reading.actorAt(last) != null || words.is("claimant-insurgent", reading.word(last)));
  }

  private boolean hasPost(Reading reading, Phrase phrase) {
    return words.find("claimant-post", reading.sentence(), phrase.from(), phrase.to()) >= 0;
  }

  /** "Wahid Ghoryani", "Maj. Gen. James Adeoti": capitalised words, no place, no day. */
  private boolean isName(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean initial =
          reading.token(at).isCapitalized()
              || !reading.token(at).isWord()
              || PersonNames.isParticle(words, reading.token(at).text());
      if (!initial || reading.placeAt(at) != null || reading.momentAt(at) != null) {
        return false;
      }
    }
    return from < to && reading.token(from).isWord();
  }

  /** "the district governor", "a spokesman for the force", "one of the mediators". */
  private boolean isPost(Reading reading, int from, int to) {
    if (reading.word(from).equals("one") && reading.word(from + 1).equals("of")) {
      return !hasVerb(reading, from, to);
    }
    boolean opens =
        words.is("article", reading.word(from)) || !words.is("preposition", reading.word(from));
    return opens
        && from < to
        && !hasVerb(reading, from, to)
        && hasPost(reading, new Phrase(from, to))
        && reading.quantityAt(from) == null;
  }

  /**
   * "police chief Ali, ...": what stands before the comma belongs to a post or name behind it, if
   * it is no rest of another name: the 209th "Shaheen" Corps.
   */
  private Phrase withApposition(Reading reading, Phrase head) {
    if (!reading.word(head.from() - 1).equals(",")) {
      return head;
    }
    int begin = runs.segment(reading, head.from() - 1);
    Phrase left = phrase(reading, begin, head.from() - 1);
    boolean whole =
        left != null && left.to() == head.from() - 1 && !reading.isShortQuote(left.from() - 1);
    return whole && areOne(reading, left, head) ? new Phrase(left.from(), head.to()) : head;
  }

  /** Whether somebody or a document can be cited so. */
  boolean isSource(Reading reading, Phrase phrase) {
    return signs.isSource(reading, phrase);
  }

  /** The noun phrase in a run of words: what leads to it and relative clauses are cut; or null. */
  private Phrase phrase(Reading reading, int begin, int end) {
    int from = skipLeading(reading, begin, end);
    int to = from;
    while (to < end && !words.is("relative", reading.word(to))) {
      to++;
    }
    boolean pronoun = to == from && from + 1 == end && words.is("pronoun", reading.word(from));
    to = pronoun ? end : to;
    Phrase phrase = new Phrase(from, to);
    boolean speaks =
        !phrase.isEmpty()
            && !hasVerb(reading, from, to)
            && !SpeakerSigns.isRestOfPlace(reading, phrase)
            && (signs.canSpeak(reading, phrase) || signs.isToldDocument(reading, phrase));
    return speaks ? authors(reading, phrase) : null;
  }

  /** "a statement from the governor's office": the office speaks. */
  private Phrase authors(Reading reading, Phrase phrase) {
    for (int at = phrase.from(); at < Math.min(phrase.to() - 2, phrase.from() + 6); at++) {
      boolean document =
          words.is("document", reading.word(at)) || words.is("source-document", reading.word(at));
      int from = at + 1;
      while (document && words.is("issued-by", reading.word(from))) {
        from++;
      }
      if (document && from > at + 1 && from < phrase.to() && reading.placeAt(from) == null) {
        return new Phrase(from, phrase.to());
      }
    }
    return phrase;
  }

  private int skipLeading(Reading reading, int begin, int end) {
    int from = begin;
    while (from < end && isLeading(reading, from)) {
      from++;
    }
    boolean inside = from < end && words.is("preposition", reading.word(from));
    while (inside
        && from < end
        && (reading.placeAt(from + 1) != null || isLeading(reading, from))) {
      from++;
      inside = reading.placeAt(from) != null;
      from = inside && reading.placeAt(from).to() <= end ? reading.placeAt(from).to() : from;
    }
    return from;
  }

  private boolean isLeading(Reading reading, int at) {
    String word = reading.word(at);
    boolean time = words.is("time-preposition", word) && reading.momentAt(at + 1) != null;
    return words.is("adv", word)
        || word.equals("but")
        || word.equals("and")
        || reading.momentAt(at) != null
        || time;
  }

  /** Whether something happens in the words: "A police officer gave another account". */
  boolean isClause(Reading reading, int from, int to) {
    return hasVerb(reading, from, to) || words.is("pronoun", reading.word(from));
  }

  private boolean hasVerb(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      if (runs.isVerb(reading, at)) {
        return true;
      }
    }
    return false;
  }
}
