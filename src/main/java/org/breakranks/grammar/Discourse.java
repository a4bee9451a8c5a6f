package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.PlaceMention;
import org.breakranks.text.CleanText;

/**
 * Reads across sentences: who "they" are, which mentions speak of one act, which total only sums
 * what is listed, and what one mention of an act can lend to another.
 */
final class Discourse {

  private static final int FAMILY_REACH = 2;

  /** Drafts that are compared with each other; beyond, the time would grow with their square. */
  private static final int READ_TOGETHER = 200;

  private final WordClasses words;
  private final Parties parties;
  private final Standing standing;
  private final Derived derived;
  private final Turns turns;
  private final Antecedents antecedents;
  private final Companions companions;
  private final Lists lists;
  private final Numbered numbered;
  private final Gazetteer gazetteer;
  private final Issuer issuer;

  Discourse(WordClasses words, Parties parties, Gazetteer gazetteer, Issuer issuer) {
    this.issuer = issuer;
    this.words = words;
    Counts counts = new Counts(words);
    this.antecedents = new Antecedents(words, parties, counts);
    this.companions = new Companions(words, parties);
    this.lists = new Lists(words, parties, counts);
    this.numbered = new Numbered(words);
    this.gazetteer = gazetteer;
    this.parties = parties;
    this.standing = new Standing(words, parties);
    this.derived = new Derived(parties);
    this.turns = new Turns(words, parties);
  }

  /** The mentions that the drafts come to, in the same order. */
  List<Mention> mentions(Story story, List<Draft> drafts) {
    CleanText clean = CleanText.of(story.passage().received());
    List<Mention> mentions = new ArrayList<>();
    int acts = 0;
    for (List<Draft> part : parts(drafts)) {
      acts += read(story, clean, part, acts, mentions);
    }
    return mentions;
  }

  /** Whole sentences each; all drafts of an article of ordinary length are one part. */
  private static List<List<Draft>> parts(List<Draft> drafts) {
    List<List<Draft>> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= drafts.size(); at++) {
      boolean full = at - begin >= READ_TOGETHER;
      boolean ends =
          at == drafts.size()
              || (full && drafts.get(at).sentence() != drafts.get(at - 1).sentence());
      if (ends) {
        parts.add(drafts.subList(begin, at));
        begin = at;
      }
    }
    return parts;
  }

  /** Adds the mentions of a part, whose acts are numbered from {@code first}; counts its acts. */
  private int read(
      Story story, CleanText clean, List<Draft> drafts, int first, List<Mention> mentions) {
    Retrospect past = Retrospect.of(story, words);
    Map<Boolean, List<Draft>> split =
        drafts.stream().collect(Collectors.partitioningBy(it -> it.trigger().isFurther()));
    List<Draft> read = antecedents.resolve(story, lists.expand(story, split.get(false)));
    read = settled(story, numbered.with(story, past.judge(read)));
    read =
        turns.withArms(turns.withFlights(turns.joined(turns.withoutIdleSums(derived.judge(read)))));
    read = byActor(companions.added(story, read, past.judge(split.get(true))));
    read = withFamilies(lists.withoutSums(lists.withSharesOfTotals(read)));
    List<List<Draft>> chains = Chains.of(read);
    Retelling retelling = new Retelling(words, read);
    Speakers speakers = new Speakers(words, read, issuer.of(story));
    Setting setting =
        new Setting(
            story,
            clean,
            speakers,
            new RecipientOfAct(parties, speakers),
            new DayOfAct(words, retelling),
            new PlaceOfAct(words, gazetteer, parties, retelling));
    int acts = chains.size();
    for (Draft draft : read) {
      boolean denial = Denials.isDenial(draft);
      int act = denial ? Denials.denied(draft, chains) : Chains.indexOf(chains, draft);
      boolean empty = act < 0 && draft.trigger().shape() == Trigger.Shape.DENIAL;
      if (empty) {
        continue;
      }
      List<Draft> chain = act < 0 || denial ? List.of(draft) : chains.get(act);
      int number = act < 0 && denial ? acts++ : Math.max(act, 0);
      mentions.add(mention(setting, draft, chain, first + number));
    }
    return acts;
  }

  /** "about 1,700 soldiers abandoned it": followers, whose act is told by who they are. */
  private List<Draft> byActor(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> draft.verdict().equals(Verdict.FOLLOWING) ? turns.byActor(draft) : draft)
        .toList();
  }

  private List<Draft> settled(Story story, List<Draft> drafts) {
    return drafts.stream().map(draft -> settled(story, draft)).toList();
  }

  private Draft settled(Story story, Draft draft) {
    if (!draft.isAccepted() || !draft.actor().isKnown()) {
      return draft;
    }
    Draft typed = turns.byActor(draft);
    Verdict verdict = standing.settled(story, typed);
    return verdict.isAccepted() ? typed : typed.with(verdict);
  }

  /** "Thirty women and children also came": they are counted beside the act told before. */
  private static List<Draft> withFamilies(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    int last = -1;
    for (int i = 0; i < kept.size(); i++) {
      Draft draft = kept.get(i);
      boolean families = draft.verdict().rule().equals("families") && draft.people().best() != null;
      if (families && last >= 0 && draft.sentence() - kept.get(last).sentence() <= FAMILY_REACH) {
        Draft act = kept.get(last);
        kept.set(last, act.with(act.people().withWomenChildren(draft.people().best())));
      }
      last = draft.isAccepted() ? i : last;
    }
    return kept;
  }

  /** What the mentions of an article are read from, beside their own words. */
  private record Setting(
      Story story,
      CleanText clean,
      Speakers speakers,
      RecipientOfAct recipients,
      DayOfAct days,
      PlaceOfAct places) {}

  private Mention mention(Setting setting, Draft draft, List<Draft> chain, int act) {
    Story story = setting.story();
    Evidence evidence = Evidence.of(draft, setting.clean(), story.passage());
    Party recipient = setting.recipients().of(story, draft, chain);
    ActorMention taker = draft.creditTaker();
    Claim claim =
        taker == null
            ? claim(setting, draft, chain)
            : new Claim(taker.text(), claimantType(taker), Stance.CLAIMS);
    When when = setting.days().when(story, draft, chain);
    return new Mention(
        evidence.mentionId(),
        story.passage().articleId(),
        draft.verdict().status(),
        draft.trigger().name() + "/" + draft.verdict().rule(),
        draft.reading().sentence().text(),
        evidence.text(),
        evidence.span().begin(),
        evidence.span().end(),
        draft.eventType(),
        parties.belonging().onDay(story, draft, when.dateEnd()),
        recipient,
        people(draft, chain),
        when,
        setting.places().where(story, draft, chain),
        claim,
        draft.cumulative(),
        confidence(draft),
        act,
        List.of());
  }

  private static Claim claim(Setting setting, Draft draft, List<Draft> chain) {
    Claim claim = setting.speakers().claim(setting.story(), draft, chain);
    return Denials.isDenial(draft) ? Denials.denying(claim) : claim;
  }

  private static ClaimantType claimantType(ActorMention taker) {
    return taker.actor().isState() ? ClaimantType.STATE : ClaimantType.INSURGENT;
  }

  /** Its own figure, else that of another mention of the act. */
  private static People people(Draft draft, List<Draft> chain) {
    People counted =
        chain.stream()
            .map(Draft::people)
            .filter(people -> draft.people().best() == null && people.best() != null)
            .min(Comparator.comparing(people -> people.basis() == PeopleBasis.VAGUE))
            .orElse(draft.people());
    for (Draft other : chain) {
      counted = counted.completedBy(other.people());
    }
    return counted;
  }

  /** 0.95 less what had to be inferred: the group, the figure, the place, the day, the act. */
  private static double confidence(Draft draft) {
    double confidence = 0.95;
    confidence -= draft.subject() == null || draft.subject().actors().isEmpty() ? 0.1 : 0;
    confidence -= draft.people().best() == null ? 0.1 : 0;
    confidence -= draft.place() == null ? 0.05 : 0;
    confidence -= draft.moment() == null ? 0.05 : 0;
    confidence -= draft.verdict().equals(Verdict.FOLLOWING) ? 0.1 : 0;
    return Math.round(confidence * 100) / 100.0;
  }

  /** Where an act happened, as far as its own sentence says. */
  static boolean isLocal(PlaceMention place) {
    return place != null && place.place() != null && place.place().admin1Id() != null;
  }
}
