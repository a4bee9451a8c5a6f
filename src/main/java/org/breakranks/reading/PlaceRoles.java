package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention.Kind;
import org.breakranks.reading.PlaceMention.Role;
import org.breakranks.text.Sentence;

/** Says what the words around a place say of it. */
final class PlaceRoles {

  private static final int FAR = 5;
  private static final Set<PlaceWord> BEFORE =
      Set.of(PlaceWord.ARTICLE, PlaceWord.ADJECTIVE, PlaceWord.DIRECTION);

  private final Sentence sentence;
  private final WordKinds<PlaceWord> words;

  PlaceRoles(Sentence sentence, WordKinds<PlaceWord> words) {
    this.sentence = sentence;
    this.words = words;
  }

  List<PlaceMention> of(List<PlaceMention> mentions) {
    List<PlaceMention> found = new ArrayList<>(mentions.size());
    for (PlaceMention mention : mentions) {
      PlaceMention before = found.isEmpty() ? null : found.get(found.size() - 1);
      found.add(
          before != null && isListed(before, mention) ? follow(before, mention) : of(mention));
    }
    return found;
  }

  private PlaceMention follow(PlaceMention before, PlaceMention mention) {
    PlaceMention own = of(mention);
    boolean named = mention.kind() != Kind.BACK_REFERENCE;
    return named && own.role() == Role.NONE && before.role() != Role.DATELINE
        ? mention.as(before.role(), before.preposition())
        : own;
  }

  private boolean isListed(PlaceMention before, PlaceMention mention) {
    int between = mention.from() - before.to();
    if (between < 1 || between > 2) {
      return false;
    }
    String last = sentence.token(mention.from() - 1).lower();
    return last.equals(",") || words.is(last, PlaceWord.LISTING);
  }

  private PlaceMention of(PlaceMention mention) {
    int at = mention.from() - 1;
    if (isDateline(mention)) {
      return mention.as(Role.DATELINE, at < 0 ? "" : preposition(sentence.token(at).lower()));
    }
    while (at >= 0 && words.isAny(sentence.token(at).lower(), BEFORE)) {
      at--;
    }
    String before = at < 0 ? "" : sentence.token(at).lower();
    if (isOfficeAfter(mention)) {
      return mention.as(Role.OFFICE, preposition(before));
    }
    if (namesAccord(mention)) {
      return mention.as(Role.OFFICE, "");
    }
    if (sentence.token(mention.to() - 1).lower().endsWith("-based")) {
      return mention.as(Role.ORIGIN, "");
    }
    if (before.equals("of")) {
      return ofRole(mention, at);
    }
    if (words.is(before, PlaceWord.LOCATION)) {
      return mention.as(isOrigin(at) ? Role.ORIGIN : located(mention, at), before);
    }
    if (words.is(before, PlaceWord.FROM)) {
      return mention.as(Role.ORIGIN, before);
    }
    if (words.is(before, PlaceWord.TOWARD)) {
      boolean said = at > 0 && sentence.token(at - 1).lower().equals("according");
      return mention.as(said ? Role.OFFICE : Role.DESTINATION, before);
    }
    return mention.as(isSpeaking(mention) ? Role.OFFICE : Role.NONE, "");
  }

  /** "the 1994 Lusaka peace accord". */
  private boolean namesAccord(PlaceMention mention) {
    return words.isAt(sentence, mention.to(), PlaceWord.ACCORD)
        || words.isAt(sentence, mention.to() + 1, PlaceWord.ACCORD);
  }

  private String preposition(String before) {
    boolean is =
        words.is(before, PlaceWord.LOCATION)
            || words.is(before, PlaceWord.FROM)
            || words.is(before, PlaceWord.TOWARD);
    return is ? before : "";
  }

  /** "officials in Helmand said": the place of an office, unless people give up to it. */
  private Role located(PlaceMention mention, int preposition) {
    int office = preposition - 1;
    if (office >= 0 && words.isAt(sentence, office, PlaceWord.SIGNED)) {
      return Role.NONE;
    }
    if (office < 0 || !words.isAt(sentence, office, PlaceWord.SPEAKER)) {
      return Role.LOCATION;
    }
    for (int i = office - 1; i >= 0 && i >= office - FAR; i--) {
      if (words.isAt(sentence, i, PlaceWord.RECEIVER)) {
        return Role.LOCATION;
      }
    }
    boolean opens = office < FAR;
    return opens || isSpeaking(mention) ? Role.OFFICE : Role.LOCATION;
  }

  private boolean isOrigin(int preposition) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - 2; i--) {
      if (words.isAt(sentence, i, PlaceWord.ORIGIN)) {
        return i == 0 || !words.isAt(sentence, i - 1, PlaceWord.ENDED);
      }
    }
    return false;
  }

  /** "governor of Herat", "residents of Kot", "the outskirts of Kunduz". */
  private PlaceMention ofRole(PlaceMention mention, int of) {
    for (int i = of - 1; i >= 0 && i >= of - 3; i--) {
      String word = sentence.token(i).lower();
      if (words.is(word, PlaceWord.PART)) {
        return of(
            new PlaceMention(
                nameBegin(i),
                mention.to(),
                mention.kind(),
                mention.place(),
                mention.name(),
                mention.text(),
                mention.role(),
                ""),
            mention);
      }
      if (words.is(word, PlaceWord.SPEAKER)) {
        return mention.as(Role.OFFICE, "of");
      }
      if (words.is(word, PlaceWord.NATIVE)) {
        return mention.as(Role.ORIGIN, "of");
      }
    }
    return mention.as(Role.NONE, "of");
  }

  /** "the Abbaram axis of": where the name of the part begins. */
  private int nameBegin(int part) {
    int from = part;
    while (from > 1 && sentence.token(from - 1).isCapitalized()) {
      from--;
    }
    return from;
  }

  private PlaceMention of(PlaceMention part, PlaceMention mention) {
    PlaceMention read = of(part);
    return mention.as(read.role(), read.preposition());
  }

  /** "Herat governor's spokesman", "Libya's ambassador", "Faryab provincial council". */
  private boolean isOfficeAfter(PlaceMention mention) {
    if (mention.kind() == Kind.BACK_REFERENCE) {
      return false;
    }
    boolean inside = mention.from() > 0 && isPreposition(mention.from() - 1);
    for (int i = mention.to(); i < sentence.size() && i < mention.to() + FAR; i++) {
      String word = sentence.token(i).lower();
      boolean adjacent = i <= mention.to() + (word.equals("'s") ? 0 : 1);
      if (words.is(word, PlaceWord.SPEAKER)) {
        return true;
      }
      if (words.is(word, PlaceWord.FORCE) && adjacent && !inside) {
        return true;
      }
      if (!passes(i, mention.to())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word may stand between a place and its office. */
  private boolean passes(int token, int end) {
    String word = sentence.token(token).lower();
    return word.equals("'s")
        || words.is(word, PlaceWord.ADJECTIVE)
        || words.is(word, PlaceWord.ADMIN2)
        || words.is(word, PlaceWord.FORCE)
        || (token > end && isNoun(token));
  }

  private boolean isPreposition(int token) {
    String word = sentence.token(token).lower();
    return words.is(word, PlaceWord.LOCATION) || words.is(word, PlaceWord.FROM);
  }

  /** After "'s", any word may stand before the office: "Somalia's deputy information minister". */
  private boolean isNoun(int token) {
    String word = sentence.token(token).lower();
    return sentence.token(token).isWord()
        && !words.is(word, PlaceWord.LOCATION)
        && !words.is(word, PlaceWord.TOWARD)
        && !words.is(word, PlaceWord.FROM)
        && !words.is(word, PlaceWord.SAY)
        && !words.is(word, PlaceWord.FOLLOW);
  }

  /** "Kabul called it a lie": a capital or country that speaks. */
  private boolean isSpeaking(PlaceMention mention) {
    Place place = mention.place();
    boolean state = place != null && (place.kind() == Place.Kind.COUNTRY || place.isCapital());
    boolean said = words.isAt(sentence, mention.to(), PlaceWord.SAY);
    return said && (state || mention.from() > 0);
  }

  private boolean isDateline(PlaceMention mention) {
    if (mention.from() > 2 || sentence.paragraph() > 2) {
      return false;
    }
    boolean upper = Casing.isUpper(sentence.token(mention.from()));
    boolean written = mention.from() == 0 && isTown(mention);
    for (int i = mention.to(); i < sentence.size() && i < mention.to() + FAR + FAR; i++) {
      switch (sentence.token(i).text()) {
        case "-", "–", "—", "--" -> {
          return upper || i <= mention.to() + FAR;
        }
        case ":" -> {
          return upper || written;
        }
        default -> written &= i < mention.to() + FAR && isDate(i);
      }
    }
    return false;
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.place() != null && mention.place().kind() == Place.Kind.CITY;
  }

  /** "Srinagar, Sep 29 (PTI):" */
  private boolean isDate(int token) {
    String text = sentence.token(token).text();
    return !sentence.token(token).isWord()
        || Casing.hasCapital(sentence.token(token))
        || text.length() <= 2;
  }
}
