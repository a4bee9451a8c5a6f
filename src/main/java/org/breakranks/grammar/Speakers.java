package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Says on whose word a mention stands, and what kind of party that is. */
final class Speakers {

  /** How many sentences behind an act its source may be told by name. */
  private static final int REACH = 3;

  /** Mentions of one act among which a source is looked for. */
  private static final int MOST_TELLINGS = 12;

  private final WordClasses words;
  private final SpeakerNames names;
  private final NearbySpeakers nearby;
  private final ClaimantTypes types;
  private final Bodies bodies;
  private final List<Draft> drafts;
  private final Claim issued;
  private final IdentityHashMap<Draft, Optional<Speaker>> speakers = new IdentityHashMap<>();

  /** The speakers of an article with these acts, issued by a party itself unless that is null. */
  Speakers(WordClasses words, List<Draft> drafts, Claim issued) {
    this.words = words;
    this.issued = issued;
    this.drafts = drafts.stream().filter(Draft::isAccepted).toList();
    this.names = new SpeakerNames(words);
    this.nearby = new NearbySpeakers(words, names, this.drafts);
    this.types = new ClaimantTypes(words);
    this.bodies = new Bodies(words);
  }

  /**
   * The claim of a mention: its own speaker, else one who speaks of the same act, else the outlet.
   */
  Claim claim(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    if (speaker == null) {
      return issued == null ? Claim.OUTLET : issued;
    }
    return new Claim(
        bodies.name(story, draft, speaker), types.of(story, speaker), speaker.stance());
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

  /** The country that tells it, "Ukraine said"; null if none does. */
  String country(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    return speaker == null ? null : speaker.country(story.readings().get(speaker.sentence()));
  }

  /** Whether the act stands on the word of the state, which then is the one that receives. */
  boolean isAuthority(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    return speaker != null && types.of(story, speaker) == ClaimantType.STATE;
  }

  private Speaker speaker(Story story, Draft draft, List<Draft> chain) {
    return speakers
        .computeIfAbsent(draft, key -> Optional.ofNullable(read(story, draft, chain)))
        .orElse(null);
  }

  private Speaker read(Story story, Draft draft, List<Draft> chain) {
    Speaker best = null;
    for (Draft other : ownFirst(draft, chain)) {
      int told = other.attribution() == null ? -1 : names.told(story, other);
      if (told >= 0) {
        best = preferred(story, best, names.named(story, told, other.attribution()));
      }
    }
    if (best == null) {
      Speaker near = issued == null ? nearby.of(story, draft) : null;
      return near == null ? null : names.introduced(story, near);
    }
    if (draft.attribution() == null && best.sentence() > draft.sentence() + 1) {
      best = preferred(story, confirming(story, draft), best);
    }
    best = isGeneric(story, best) ? preferred(story, best, next(story, draft)) : best;
    return names.introduced(story, best);
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
        : names.spoken(story, next).stream()
            .filter(said -> said.stance() == Stance.CONFIRMS)
            .findFirst()
            .map(said -> names.named(story, next, said))
            .orElse(null);
  }

  /** "officials", "a local official": somebody by name may stand for them. */
  private boolean isGeneric(Story story, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    boolean told =
        reading.quantityAt(speaker.from()) != null || SpeakerNames.isForeign(story, speaker);
    boolean several =
        IntStream.range(speaker.from(), speaker.to())
            .anyMatch(at -> reading.word(at).equals("and"));
    return !told
        && !several
        && !SpeakerNames.isByName(story, speaker)
        && (isForce(reading, speaker)
            || words.find("generic-source", reading.sentence(), speaker.from(), speaker.to()) >= 0);
  }

  /** "the military", "police", "the army in Kabul": some office or officer of it. */
  private boolean isForce(Reading reading, Speaker speaker) {
    int noun = speaker.from() + (words.is("definite", reading.word(speaker.from())) ? 1 : 0);
    boolean alone = speaker.to() == noun + 1;
    boolean placed =
        reading.word(noun + 1).equals("in")
            && reading.placeAt(noun + 2) != null
            && reading.placeAt(noun + 2).to() == speaker.to();
    return (alone || placed) && words.is("generic-force", reading.word(noun));
  }

  /** Who is told by name right behind an act for which only "officials" stand. */
  private Speaker next(Story story, Draft draft) {
    int end = Math.min(story.readings().size(), draft.sentence() + 1 + REACH);
    for (int at = draft.sentence() + 1; at < end && !isOfAnother(draft, at); at++) {
      for (Attribution attribution : names.spoken(story, at)) {
        Speaker speaker = names.known(story, at, attribution);
        boolean fits = speaker != null && SpeakerNames.isByName(story, speaker);
        boolean ofOthers = words.is("own", story.readings().get(at).word(attribution.from()));
        boolean left = fits && isOf(story, speaker, draft.actor());
        if (fits && !ofOthers && !left && attribution.stance() != Stance.DENIES) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** A spokesman of those whom the people left would hardly stand for "officials". */
  private static boolean isOf(Story story, Speaker speaker, Party party) {
    return story.readings().get(speaker.sentence()).actors().stream()
        .filter(actor -> actor.from() >= speaker.from() && actor.to() <= speaker.to())
        .anyMatch(actor -> !actor.actor().isState() && actor.actor().name().equals(party.name()));
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
    boolean inPost =
        next == ClaimantType.UNNAMED && type == ClaimantType.STATE && names.isPost(story, other);
    boolean sameSide = open || inPost || type == next;
    boolean told = SpeakerNames.isByName(story, other) && isGeneric(story, first);
    return told && sameSide ? other : first;
  }

  /** Whether a sentence tells of an act elsewhere, or of further people. */
  private boolean isOfAnother(Draft draft, int sentence) {
    return drafts.stream()
        .filter(other -> other.sentence() == sentence)
        .anyMatch(
            other ->
                other.isAdded()
                    || (other.cumulative() && !draft.cumulative())
                    || !Chains.fitPlaces(draft.place(), other.place()));
  }

  private boolean reportsAct(int sentence) {
    return drafts.stream().anyMatch(other -> other.sentence() == sentence);
  }
}
