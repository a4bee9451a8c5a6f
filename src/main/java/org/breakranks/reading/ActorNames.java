package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.ActorName;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.ActorMention.Kind;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Finds the names of the actor tables in one sentence. */
final class ActorNames {

  private static final int SHORTEST_MIXED_ACRONYM = 4;

  private final Actors actors;
  private final Gazetteer gazetteer;
  private final WordKinds<ForceWord> words;
  private final Sentence sentence;
  private final FoldedText text;
  private final Casing casing;
  private final ActorChoice choice;

  ActorNames(ActorReader reader, Sentence sentence, ActorReader.Scene scene, ActorChoice choice) {
    this.actors = reader.actors();
    this.gazetteer = reader.gazetteer();
    this.words = reader.words();
    this.sentence = sentence;
    this.text = scene.text();
    this.casing = scene.casing();
    this.choice = choice;
  }

  /** The name that begins at {@code token}, or null. */
  ActorMention at(int token) {
    int from = text.first(token);
    boolean opposed = false;
    ActorMention whole = isPrefixed(from, token) ? at(token, from, false) : null;
    while (whole == null && isPrefixed(from, token)) {
      opposed |= words.is(text.part(from), ForceWord.OPPOSING);
      from++;
    }
    ActorMention name = whole == null ? at(token, from, opposed) : whole;
    return name == null && isBare(token, token) ? bare(token) : name;
  }

  /** "ex-Taliban", "anti-Taliban"; not "Anti-balaka", whose name begins like that. */
  private boolean isPrefixed(int from, int token) {
    return from + 1 < text.end(token) && words.is(text.part(from), ForceWord.PREFIX);
  }

  private ActorMention at(int token, int from, boolean opposed) {
    for (Actors.Hit hit : actors.at(text, from)) {
      int last = text.token(hit.to() - 1);
      boolean whole = hit.to() == text.end(last);
      boolean joined = !whole && words.is(text.part(hit.to()), ForceWord.SUFFIX);
      ActorName name = whole || joined ? best(hit, token, last) : null;
      if (name != null) {
        Kind kind = opposed || joined ? Kind.MODIFIER : kind(name);
        if (kind == Kind.CONTEXT && name.actor().isState() && isIrregular(token)) {
          return null;
        }
        boolean bare = kind == Kind.CONTEXT && isBare(token, last);
        Actor actor = bare ? insurgents(name, token) : name.actor();
        String wording = sentence.text(token, last + 1);
        return new ActorMention(token, last + 1, actor, List.of(), wording, kind);
      }
    }
    return null;
  }

  /** "insurgents" alone, of which the tables say nothing in this country. */
  private ActorMention bare(int token) {
    boolean described = token > 1 && Casing.hasCapital(sentence.token(token - 1));
    if (described && casing == Casing.NORMAL) {
      return null;
    }
    return choice
        .insurgents(null, leaning(token))
        .map(
            actor ->
                new ActorMention(
                    token,
                    token + 1,
                    actor,
                    List.of(),
                    sentence.text(token, token + 1),
                    Kind.CONTEXT))
        .orElse(null);
  }

  private boolean isBare(int first, int last) {
    return first == last && words.isAt(sentence, first, ForceWord.BARE);
  }

  private Actor insurgents(ActorName name, int token) {
    return choice.insurgents(name.actor(), leaning(token)).orElse(name.actor());
  }

  /** Whom a word rather means, of several groups: jihadists are militants, others are rebels. */
  private Actor.Kind leaning(int token) {
    boolean rebel = words.isAt(sentence, token, ForceWord.REBEL);
    boolean militant = words.isAt(sentence, token, ForceWord.MILITANT);
    return rebel ? Actor.Kind.REBEL : militant ? Actor.Kind.JIHADIST : null;
  }

  /** "four foot soldiers", "dissident soldiers": of no army. */
  private boolean isIrregular(int token) {
    return words.isAt(sentence, token - 1, ForceWord.IRREGULAR);
  }

  private boolean isFormer(int token) {
    return words.isAt(sentence, token - 1, ForceWord.FORMER)
        || words.is(text.part(text.first(token)), ForceWord.FORMER)
        || isOfFormer(token - 1);
  }

  /** "former members of the special forces". */
  private boolean isOfFormer(int last) {
    boolean article = last > 0 && sentence.token(last).lower().equals("the");
    int of = article ? last - 1 : last;
    return of > 1
        && sentence.token(of).lower().equals("of")
        && words.isAt(sentence, of - 2, ForceWord.FORMER);
  }

  private static Kind kind(ActorName name) {
    if (name.form() == ActorName.Form.LEADER) {
      return Kind.LEADER;
    }
    boolean word = name.isConditional() && name.form() == ActorName.Form.COMMON;
    return word ? Kind.CONTEXT : Kind.NAMED;
  }

  private ActorName best(Actors.Hit hit, int first, int last) {
    List<ActorName> written = new ArrayList<>(hit.names().size());
    for (ActorName name : hit.names()) {
      if (choice.mayBeHere(name) && isWritten(name, first, last)) {
        written.add(name);
      }
    }
    if (written.isEmpty()) {
      return null;
    }
    boolean insurgent = first == last && words.isAt(sentence, last, ForceWord.INSURGENT);
    int length = first == last ? sentence.token(first).text().length() : Integer.MAX_VALUE;
    String iso2 = countryBehind(last);
    return choice.best(written, new ActorChoice.Wording(length, insurgent, isFormer(first), iso2));
  }

  /** "Islamic State in Syria": the country, or null. */
  private String countryBehind(int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).lower().equals("in")) {
      return null;
    }
    return gazetteer.at(text, text.first(last + 2)).stream()
        .map(hit -> hit.first())
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .map(Place::iso2)
        .findFirst()
        .orElse(null);
  }

  /** Whether the words are written as the name is: "IS" is a name, "is" is not. */
  private boolean isWritten(ActorName name, int first, int last) {
    Token token = sentence.token(first);
    boolean plain =
        switch (casing) {
          case NORMAL, TITLE -> true;
          case UPPER, LOWER -> false;
        };
    return switch (name.form()) {
      case COMMON -> true;
      case MIXED -> plain && token.text().chars().skip(1).anyMatch(Character::isUpperCase);
      case PROPER, LEADER -> !plain || hasCapital(first, last);
      case ACRONYM -> {
        if (last > first) {
          yield false;
        }
        boolean mixed = token.isCapitalized() && token.text().length() >= SHORTEST_MIXED_ACRONYM;
        yield plain ? Casing.isUpper(token) || mixed : token.text().length() > 2;
      }
    };
  }

  private boolean hasCapital(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Casing.hasCapital(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
