package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;
import org.breakranks.text.Sentence;

/** Says on whose word a mention stands, and what kind of party that is. */
final class Speakers {

  private static final int[] NEARBY = {1, 2, -1, -2};

  /** How many sentences behind an act its source may be told by name. */
  private static final int REACH = 3;

  /** Mentions of one act among which a source is looked for. */
  private static final int MOST_TELLINGS = 12;

  /** How many sentences back the fuller name of a speaker is looked for. */
  private static final int FAR_BACK = 30;

  private final WordClasses words;
  private final Attributions attributions;
  private final ClaimantTypes types;
  private final List<Draft> drafts;
  private final Claim issued;
  private final Map<Integer, List<Attribution>> spoken = new HashMap<>();

  /** The speakers of an article with these acts, issued by a party itself unless that is null. */
  Speakers(WordClasses words, List<Draft> drafts, Claim issued) {
    this.words = words;
    this.issued = issued;
    this.drafts = drafts.stream().filter(Draft::isAccepted).toList();
    this.attributions = new Attributions(words);
    this.types = new ClaimantTypes(words);
  }

  /**
   * The claim of a mention: its own speaker, else one who speaks of the same act, else the outlet.
   */
  Claim claim(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    if (speaker == null) {
      return issued == null ? Claim.OUTLET : issued;
    }
    return new Claim(speaker.text(), types.of(story, speaker), speaker.stance());
  }

  /** The side the speaker belongs to, when words of the speaker name it; else null. */
  Actor side(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    if (speaker == null) {
      return null;
    }
    for (ActorMention mention : story.readings().get(speaker.sentence()).actors()) {
      if (mention.from() >= speaker.from() && mention.to() <= speaker.to()) {
        return mention.actor();
      }
    }
    return null;
  }

  /** Whether the act stands on the word of the state, which then is the one that receives. */
  boolean isAuthority(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    return speaker != null && types.of(story, speaker) == ClaimantType.STATE;
  }

  /** Who speaks: words of a sentence. */
  record Speaker(int sentence, int from, int to, String text, Stance stance) {

    Speaker as(Stance other) {
      return new Speaker(sentence, from, to, text, other);
    }
  }

  private Speaker speaker(Story story, Draft draft, List<Draft> chain) {
    Speaker best = null;
    for (Draft other : ownFirst(draft, chain)) {
      int told = other.attribution() == null ? -1 : told(story, other);
      if (told >= 0) {
        best = preferred(story, best, named(story, told, other.attribution()));
      }
    }
    if (best == null) {
      return issued == null ? nearby(story, draft) : null;
    }
    if (draft.attribution() == null && best.sentence() > draft.sentence() + 1) {
      best = preferred(story, confirming(story, draft), best);
    }
    return isGeneric(story, best) ? preferred(story, best, next(story, draft)) : best;
  }

  /** Who confirms in the very next sentence what its people did, though in other words; or null. */
  private Speaker confirming(Story story, Draft draft) {
    int next = draft.sentence() + 1;
    boolean same =
        next < story.readings().size()
            && !reportsAct(next)
            && story.readings().get(next).actors().stream()
                .anyMatch(named -> named.actor().name().equals(draft.actor().name()));
    return !same
        ? null
        : spoken(story, next).stream()
            .filter(said -> said.stance() == Stance.CONFIRMS)
            .findFirst()
            .map(said -> named(story, next, said))
            .orElse(null);
  }

  /** The sentence in which it is said: a part may have the speaker of its total, -1 for none. */
  private int told(Story story, Draft draft) {
    int last = Math.min(story.readings().size() - 1, draft.sentence() + FAR_BACK);
    for (int at = draft.sentence(); at <= last; at++) {
      if (spoken(story, at).contains(draft.attribution())) {
        return at;
      }
    }
    for (int at = draft.sentence() - 1; at >= Math.max(0, draft.sentence() - FAR_BACK); at--) {
      if (spoken(story, at).contains(draft.attribution())) {
        return at;
      }
    }
    return -1;
  }

  /** "officials", "a local official": somebody by name may stand for them. */
  private boolean isGeneric(Story story, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    boolean told = reading.quantityAt(speaker.from()) != null || isForeign(story, speaker);
    boolean several =
        IntStream.range(speaker.from(), speaker.to())
            .anyMatch(at -> reading.word(at).equals("and"));
    return !told
        && !several
        && !isByName(story, speaker)
        && words.find("generic-source", reading.sentence(), speaker.from(), speaker.to()) >= 0;
  }

  /** "U.S. officials" in a story about another country: nobody else stands for them. */
  private static boolean isForeign(Story story, Speaker speaker) {
    for (PlaceMention place : story.readings().get(speaker.sentence()).places()) {
      boolean inside = place.from() >= speaker.from() && place.to() <= speaker.to();
      boolean state = place.place() != null && place.place().kind() == Place.Kind.COUNTRY;
      if (inside && state && !place.place().iso2().equals(story.iso2())) {
        return true;
      }
    }
    return false;
  }

  /** Who is told by name right behind an act for which only "officials" stand. */
  private Speaker next(Story story, Draft draft) {
    int end = Math.min(story.readings().size(), draft.sentence() + 1 + REACH);
    for (int at = draft.sentence() + 1; at < end && !isOfAnother(draft, at); at++) {
      for (Attribution attribution : spoken(story, at)) {
        Speaker speaker = named(story, at, attribution);
        boolean fits = speaker != null && isByName(story, speaker);
        if (fits && attribution.stance() != Stance.DENIES) {
          return speaker;
        }
      }
    }
    return null;
  }

  private static List<Draft> ownFirst(Draft draft, List<Draft> chain) {
    List<Draft> ordered = new ArrayList<>(List.of(draft));
    chain.stream().limit(MOST_TELLINGS).filter(it -> !it.isSame(draft)).forEach(ordered::add);
    return ordered;
  }

  /** The first speaker, unless another of the same side is told by name: "officials" yield. */
  private Speaker preferred(Story story, Speaker first, Speaker other) {
    if (first == null || other == null) {
      return first == null ? other : first;
    }
    ClaimantType type = types.of(story, first);
    ClaimantType next = types.of(story, other);
    boolean open = type == ClaimantType.UNNAMED && next != ClaimantType.INSURGENT;
    boolean sameSide = open || type == next;
    boolean told = isByName(story, other) && isGeneric(story, first);
    return told && sameSide ? other : first;
  }

  /** "police chief Abdul Wali", "the Interior Ministry": not "officials", "a local official". */
  private static boolean isByName(Story story, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    for (int at = Math.max(1, speaker.from()); at < speaker.to(); at++) {
      if (isName(reading, at)) {
        return true;
      }
    }
    return speaker.from() == 0 && speaker.to() > 1 && isName(reading, 1);
  }

  /** A capitalised word that is no place and none made of one: not "Kabul-based". */
  private static boolean isName(Reading reading, int at) {
    String text = reading.token(at).text();
    int hyphen = text.indexOf('-');
    boolean made =
        hyphen > 0 && hyphen + 1 < text.length() && Character.isLowerCase(text.charAt(hyphen + 1));
    return reading.token(at).isCapitalized() && reading.placeAt(at) == null && !made;
  }

  /** Whether a sentence tells of an act elsewhere, or of further people. */
  private boolean isOfAnother(Draft draft, int sentence) {
    return drafts.stream()
        .filter(other -> other.sentence() == sentence)
        .anyMatch(other -> other.isAdded() || !Chains.fitPlaces(draft.place(), other.place()));
  }

  private boolean reportsAct(int sentence) {
    return drafts.stream().anyMatch(other -> other.sentence() == sentence);
  }

  /** A speaker by name or office; a pronoun is the speaker before it. */
  private Speaker named(Story story, int sentence, Attribution attribution) {
    return attribution.pronoun()
        ? before(story, sentence, attribution)
        : fuller(story, sentence, attribution);
  }

  /** Who spoke before: "he", "the official"; if anybody did, one who is more than that. */
  private Speaker before(Story story, int sentence, Attribution attribution) {
    Speaker nearest = null;
    for (int at = sentence; at >= Math.max(0, sentence - FAR_BACK); at--) {
      List<Attribution> spoken = spoken(story, at);
      for (int i = spoken.size() - 1; i >= 0; i--) {
        Attribution earlier = spoken.get(i);
        boolean before = at < sentence || earlier.verb() < attribution.verb();
        if (before && !earlier.pronoun() && !isOfficial(story, at, earlier)) {
          return fuller(story, at, earlier).as(attribution.stance());
        }
        boolean first = before && !earlier.pronoun() && nearest == null;
        nearest = first ? speaker(at, earlier, attribution.stance()) : nearest;
      }
    }
    return nearest;
  }

  /** "the official", "the statement": words that only go back to who spoke before. */
  private boolean isOfficial(Story story, int sentence, Attribution said) {
    Reading reading = story.readings().get(sentence);
    return said.to() - said.from() <= 2
        && words.is("definite", reading.word(said.from()))
        && words.is("definite-source", reading.word(said.to() - 1));
  }

  /** "Alemi said", "the spokesman said": the longer form "spokesman Lt. Nader Alemi" before. */
  private Speaker fuller(Story story, int sentence, Attribution attribution) {
    Reading reading = story.readings().get(sentence);
    String last = reading.word(attribution.to() - 1);
    boolean brief = attribution.to() - attribution.from() <= 2;
    boolean name = reading.token(attribution.to() - 1).isCapitalized();
    boolean definite = words.is("definite", reading.word(attribution.from()));
    boolean official = isOfficial(story, sentence, attribution);
    Speaker nearest = official ? before(story, sentence, attribution) : null;
    if (nearest != null && isByName(story, nearest)) {
      return nearest;
    }
    for (int at = sentence - 1; brief && at >= Math.max(0, sentence - FAR_BACK); at--) {
      for (Attribution earlier : spoken(story, at)) {
        boolean longer = earlier.to() - earlier.from() > attribution.to() - attribution.from();
        boolean holds = holdsWord(story.readings().get(at), earlier, last);
        if ((name || definite) && longer && (holds || isShortOf(last, earlier))) {
          return speaker(at, earlier, attribution.stance());
        }
      }
    }
    if (nearest != null) {
      return nearest;
    }
    return speaker(sentence, attribution, attribution.stance());
  }

  /** "the DGP" is the "Director General of Police B. Shivadhar Rao" of before. */
  private static boolean isShortOf(String initials, Attribution earlier) {
    StringBuilder capitals = new StringBuilder();
    earlier.speaker().chars().filter(Character::isUpperCase).forEach(capitals::appendCodePoint);
    boolean several = initials.length() > 1;
    return several && capitals.toString().toLowerCase(Locale.ROOT).startsWith(initials);
  }

  private static boolean holdsWord(Reading reading, Attribution speaker, String word) {
    for (int at = speaker.from(); at < speaker.to(); at++) {
      if (reading.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Attribution> spoken(Story story, int sentence) {
    return spoken.computeIfAbsent(
        sentence, at -> attributions.in(story.readings().get(at.intValue())));
  }

  private static Speaker speaker(int sentence, Attribution attribution, Stance stance) {
    return new Speaker(
        sentence, attribution.from(), attribution.to(), attribution.speaker(), stance);
  }

  /**
   * Who speaks around an act that itself names no source: further on in its paragraph, in the
   * sentence before, or right after it; not who speaks of another act.
   */
  private Speaker nearby(Story story, Draft draft) {
    int paragraph = draft.reading().sentence().paragraph();
    for (int offset : NEARBY) {
      int at = draft.sentence() + offset;
      boolean inside = at >= 0 && at < story.readings().size();
      boolean busy = inside && offset > 0 && reportsAct(at);
      if (!inside || busy) {
        continue;
      }
      Reading reading = story.readings().get(at);
      boolean sameParagraph = reading.sentence().paragraph() == paragraph;
      boolean back = offset < 0 || refersBack(reading);
      boolean beside = Math.abs(offset) == 1 && (offset > 0 || sameParagraph || pointsBack(draft));
      if (back && (sameParagraph || beside)) {
        for (Attribution attribution : spoken(story, at)) {
          if (attribution.stance() != Stance.DENIES && !isOfTheActors(story, at, attribution)) {
            return named(story, at, attribution);
          }
        }
      }
    }
    return null;
  }

  /** "Another 30 did so", "they laid down their arms": told on by who spoke before. */
  private static boolean pointsBack(Draft draft) {
    return draft.isAnaphoric() || draft.isAdded() || draft.trigger().repeats();
  }

  /** "They came with their wives", "The surrender", not an act of which nothing is said. */
  private boolean refersBack(Reading reading) {
    return words.find("anaphor", reading.sentence(), 0, reading.size()) >= 0
        || reading.groups().stream().anyMatch(group -> group.kind() == PersonGroup.Kind.DEFINITE);
  }

  /** "one of them told us", "the militants said": the people of an act are not its source. */
  private boolean isOfTheActors(Story story, int sentence, Attribution said) {
    Sentence words = story.readings().get(sentence).sentence();
    boolean post = this.words.find("claimant-post", words, said.from(), said.to()) >= 0;
    boolean some = this.words.find("object-pronoun", words, said.from(), said.to()) >= 0;
    boolean left = this.words.find("left-word", words, said.from(), said.to()) >= 0;
    boolean members = this.words.find("leaver", words, said.from(), said.to()) >= 0;
    return some || left || (members && !post);
  }
}
