package org.breakranks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.Stance;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.PeopleBasis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static final Resolver RESOLVER = Resolver.of(Lexicon.bundled());
  private static final Told ACHIN = Told.by("a").at("Nangarhar", "Achin").on("2016-03-07");

  @Nested
  class OneAct {

    @Test
    void rivalFiguresOfOneDayAndDistrictAreOneContestedEvent() {
      Event event = only(ACHIN.of(41), other(ACHIN).of(86));
      assertThat(event.people().peopleLow()).isEqualTo(41);
      assertThat(event.people().peopleHigh()).isEqualTo(86);
      assertThat(event.isContested()).isTrue();
    }

    @Test
    void theDayMayBeOneOff() {
      assertThat(events(ACHIN.of(30), other(ACHIN).of(31).on("2016-03-08"))).hasSize(1);
      assertThat(events(ACHIN.of(30), other(ACHIN).of(30).on("2016-03-09"))).hasSize(2);
    }

    @Test
    void theEndOfAMonthDividesNothing() {
      assertThat(events(ACHIN.of(30).on("2016-02-29"), other(ACHIN).of(30).on("2016-03-01")))
          .hasSize(1);
    }

    @Test
    void surrenderAndDefectionMayBeTwoWordsForIt() {
      assertThat(events(ACHIN.of(30), other(ACHIN).of(30).type(EventType.DEFECTION))).hasSize(1);
      assertThat(events(ACHIN.of(30), other(ACHIN).of(30).type(EventType.RECRUITMENT))).hasSize(2);
    }

    @Test
    void desertersJoinNobodyThoughOneAccountSaysSo() {
      Told fled = ACHIN.type(EventType.DESERTION).to(Party.UNKNOWN).of(30);
      Told surrendered = new Renamed(fled).as("c").type(EventType.SURRENDER).to(Told.TALIBAN);
      Event event = only(fled, other(fled), surrendered);
      assertThat(event.eventType()).isEqualTo(EventType.DESERTION);
      assertThat(event.sides().recipient()).isNull();
      assertThat(event.sides().direction()).isNull();
    }

    @Test
    void soldiersAndTheirGovernmentAreOneReceiver() {
      Event event = only(ACHIN.of(30), other(ACHIN).of(30).to(Told.ARMY));
      assertThat(event.isContested()).isFalse();
    }

    @Test
    void rivalReceiversAreContested() {
      Told isis = ACHIN.actor(Told.ISIS_K).of(30);
      Event event = only(isis, other(isis).to(Told.TALIBAN));
      assertThat(event.isContested()).isTrue();
    }

    @Test
    void theDayOfAStatementIsThatOfTheActOrALittleLater() {
      LocalDate said = LocalDate.parse("2016-03-09");
      Told statement = ACHIN.of(60).when(new When(null, said, said, 3, "Wednesday", "statement"));
      Event event = only(ACHIN.of(30), new Renamed(statement).as("b"));
      assertThat(event.date().eventDate()).isEqualTo("2016-03-07");
    }

    @Test
    void vagueAndExactFiguresAgree() {
      Told dozens = other(ACHIN).in("2016-03").of(24, 61, 99, PeopleBasis.VAGUE);
      Event event = only(ACHIN.of(40), dozens);
      assertThat(event.people().peopleBest()).isEqualTo(40);
      assertThat(event.isContested()).isFalse();
    }

    @Test
    void aWholeMonthOfAProvinceNeedsANearFigure() {
      Told month = Told.by("b").in("2016-03");
      assertThat(events(ACHIN.of(40), month.of(42))).hasSize(1);
      assertThat(events(ACHIN.of(40), month.of(60))).hasSize(2);
    }
  }

  @Nested
  class TwoActs {

    @Test
    void anotherDistrictIsAnotherAct() {
      assertThat(events(ACHIN.of(30), other(ACHIN).of(30).at("Nangarhar", "Kot"))).hasSize(2);
    }

    @Test
    void twoTownsOfOneDistrictNeedNearFigures() {
      Told mamand = other(ACHIN).where(Told.town("Nangarhar", "Mamand", "gn:Achin"));
      assertThat(events(ACHIN.of(30), mamand.of(32))).hasSize(1);
      assertThat(events(ACHIN.of(30), mamand.of(90))).hasSize(2);
    }

    @Test
    void anotherGroupIsAnotherAct() {
      assertThat(events(ACHIN.of(30), other(ACHIN).of(30).actor(Told.ISIS_K))).hasSize(2);
    }

    @Test
    void twoActsOfOneArticleStayTwo() {
      assertThat(events(ACHIN.of(30), ACHIN.act(2).of(30))).hasSize(2);
      assertThat(
              events(
                  ACHIN.of(30),
                  ACHIN.act(2).of(30),
                  other(ACHIN).of(30),
                  other(ACHIN).act(2).of(30)))
          .hasSize(2);
    }

    @Test
    void anUnknownGroupIsNotTheReceiver() {
      Told unknown = other(ACHIN).of(30).actor(Party.UNKNOWN).to(Told.TALIBAN);
      assertThat(events(ACHIN.of(30), unknown)).hasSize(2);
    }

    @Test
    void smallStepsDoNotChain() {
      List<Event> events =
          events(
              ACHIN.of(30),
              other(ACHIN).of(30).on("2016-03-08"),
              new Renamed(ACHIN.of(30).on("2016-03-09")).as("c"),
              new Renamed(ACHIN.of(30).on("2016-03-10")).as("d"));
      assertThat(events).hasSize(2);
    }
  }

  @Nested
  class LateJoiners {

    private final Told undated = Told.by("u").published("2016-03-12").of(62);

    @Test
    void anUndatedAccountJoinsTheOneActThatFits() {
      Event event = only(ACHIN.of(62), undated);
      assertThat(event.date().eventDate()).isEqualTo("2016-03-07");
    }

    @Test
    void anUndatedAccountStaysAloneIfTwoActsFit() {
      assertThat(events(ACHIN.of(62), other(ACHIN).at("Nangarhar", "Kot").of(62), undated))
          .hasSize(3);
    }

    @Test
    void anUndatedAccountTellsNothingOfLaterOrMuchEarlierActs() {
      assertThat(events(ACHIN.of(62).on("2016-03-20"), undated)).hasSize(2);
      assertThat(events(ACHIN.of(62).on("2014-11-20"), undated)).hasSize(2);
    }

    @Test
    void anUnlocatedAccountJoinsByDayAndFigure() {
      Told unlocated = Told.by("u").on("2016-03-07").at(null, null);
      assertThat(events(ACHIN.of(62), unlocated.of(62))).hasSize(1);
      assertThat(events(ACHIN.of(62), unlocated.of(90))).hasSize(2);
      assertThat(events(ACHIN.of(62), unlocated)).hasSize(2);
    }

    @Test
    void accountsThatSayNothingExactAreKeptOneByOne() {
      Told vague = Told.by("u").at(null, null);
      assertThat(events(vague, other(vague), other(vague).where(Where.UNKNOWN))).hasSize(2);
      assertThat(events(vague, new Renamed(vague).as("v"))).hasSize(2);
    }
  }

  @Nested
  class Totals {

    private final Told total = Told.by("t").published("2019-11-20").of(600).total();

    @Test
    void aTotalIsNeverMergedWithASingleAct() {
      assertThat(events(total, new Renamed(total).as("b"), Told.by("c").of(600))).hasSize(2);
    }

    @Test
    void anotherTotalOfAnotherTimeOrFigureIsAnother() {
      assertThat(events(total, new Renamed(total.of(610)).as("b"))).hasSize(1);
      assertThat(events(total, new Renamed(total.of(900)).as("b"))).hasSize(2);
      assertThat(events(total, new Renamed(total.published("2019-12-20")).as("b"))).hasSize(2);
    }
  }

  @Nested
  class Merged {

    @Test
    void boundsAndFiguresGiveARange() {
      Event event =
          only(
              ACHIN.of(100, 100, null, PeopleBasis.BOUND),
              new Renamed(ACHIN.of(150)).as("b"),
              new Renamed(ACHIN.of(null, 150, 150, PeopleBasis.BOUND)).as("c"));
      assertThat(event.people().peopleLow()).isEqualTo(100);
      assertThat(event.people().peopleBest()).isEqualTo(150);
      assertThat(event.people().peopleHigh()).isEqualTo(150);
      assertThat(event.isContested()).isFalse();
    }

    @Test
    void theTopStaysOpenWhenSomebodySaysMoreThanTheHighest() {
      Event event =
          only(
              ACHIN.of(100, 100, null, PeopleBasis.BOUND),
              new Renamed(ACHIN.of(150, 150, null, PeopleBasis.BOUND)).as("b"));
      assertThat(event.people().peopleLow()).isEqualTo(100);
      assertThat(event.people().peopleBest()).isEqualTo(150);
      assertThat(event.people().peopleHigh()).isNull();
    }

    @Test
    void figuresOfSeveralClaimantsInOneArticleCount() {
      Told upTo =
          ACHIN
              .of(null, 150, 150, PeopleBasis.BOUND)
              .said("spokesman", ClaimantType.STATE, Stance.REPORTS);
      Told over =
          ACHIN
              .of(150, 150, null, PeopleBasis.BOUND)
              .said("Ministry of Defence", ClaimantType.STATE, Stance.REPORTS);
      Event event = only(upTo, over);
      assertThat(event.people().peopleLow()).isEqualTo(150);
      assertThat(event.people().peopleHigh()).isNull();
      Told far = over.of(400);
      assertThat(only(upTo, far).isContested()).isTrue();
      assertThat(only(upTo, far).people().peopleHigh()).isEqualTo(400);
    }

    @Test
    void atLeastAndAtMostTheSameFigureAreToldByOneClaimantToo() {
      HeadCount people =
          only(ACHIN.of(null, 65, 65, PeopleBasis.BOUND), ACHIN.of(65, 65, null, PeopleBasis.BOUND))
              .people();
      assertThat(people.peopleLow()).isEqualTo(65);
      assertThat(people.peopleBest()).isEqualTo(65);
      assertThat(people.peopleHigh()).isNull();
    }

    @Test
    void vagueFiguresFollowAcled() {
      assertThat(acled(3, 6, 9)).isEqualTo(3);
      assertThat(acled(24, 61, 99)).isEqualTo(12);
      assertThat(acled(200, 599, 999)).isEqualTo(100);
    }

    private Integer acled(int low, int best, int high) {
      return only(ACHIN.of(low, best, high, PeopleBasis.VAGUE)).people().peopleAcled();
    }

    @Test
    void copiesOfAWireStoryAndReportsOfOneOutletAreOneSource() {
      Told wire = ACHIN.of(30).copyOf("w");
      Event event =
          only(
              wire,
              new Renamed(wire).as("b"),
              new Renamed(ACHIN.of(30).source("Herald")).as("c"),
              new Renamed(ACHIN.of(30).source("Herald")).as("d"));
      assertThat(event.sourcing().numberOfArticles()).isEqualTo(4);
      assertThat(event.sourcing().numberOfSources()).isEqualTo(2);
    }

    @Test
    void manyCopiesDoNotOutvoteIndependentSources() {
      Told wire = ACHIN.of(30).copyOf("w");
      Event event =
          only(
              wire,
              new Renamed(wire).as("b"),
              new Renamed(wire).as("c"),
              new Renamed(ACHIN.of(45)).as("d"),
              new Renamed(ACHIN.of(45)).as("e"));
      assertThat(event.people().peopleBest()).isEqualTo(45);
    }

    @Test
    void aDenialMakesItContestedAndIsAClaim() {
      ResolvedEvent resolved =
          resolve(ACHIN.of(30), ACHIN.of(30).denied("Defense Ministry")).get(0);
      assertThat(resolved.event().isContested()).isTrue();
      assertThat(resolved.event().sourcing().mentionIds()).containsExactly("a#100");
      assertThat(resolved.claims())
          .anySatisfy(
              claim -> {
                assertThat(claim.stance()).isEqualTo(Stance.DENIES);
                assertThat(claim.field()).isEqualTo(ClaimField.OCCURRENCE);
                assertThat(claim.claimant()).isEqualTo("Defense Ministry");
              });
    }

    @Test
    void aDenialInAnotherArticleContestsTheEventItFits() {
      Told denial = new Renamed(ACHIN.of(30)).as("b").denied("Defense Ministry");
      assertThat(only(ACHIN.of(30), denial).isContested()).isTrue();
      assertThat(only(ACHIN.of(30), denial).sourcing().articleIds()).containsExactly("a");
    }

    @Test
    void aDenialAloneIsNoEvent() {
      assertThat(events(ACHIN.of(30).denied("Defense Ministry"))).isEmpty();
    }

    @Test
    void whoTellsOfAnActDeniesAnotherOne() {
      Told told = ACHIN.of(30).said("a staff officer", ClaimantType.STATE, Stance.REPORTS);
      assertThat(only(told, told.denied("A staff officer")).isContested()).isFalse();
      assertThat(only(told, told.denied("Defense Ministry")).isContested()).isTrue();
      assertThat(resolve(told, told.denied("a staff officer")).get(0).claims())
          .noneMatch(claim -> claim.stance() == Stance.DENIES);
    }

    @Test
    void codesFollowTheKindOfAct() {
      Codes surrender = only(ACHIN.of(30)).codes();
      assertThat(surrender.cameoCode()).isEqualTo("0874");
      assertThat(surrender.acledSubEventType()).isEqualTo("Agreement");
      assertThat(only(ACHIN.of(30).type(EventType.DESERTION)).codes()).isEqualTo(Codes.NONE);
      assertThat(only(ACHIN.of(300).type(EventType.DEFECTION)).codes().acledSubEventType())
          .isEqualTo("Change to group/activity");
    }

    @Test
    void notesReadLikeAnAnalyst() {
      Told about = ACHIN.actor(Told.ISIS_K).of(62, 62, 62, PeopleBasis.APPROXIMATE);
      Told said = about.said("police chief", ClaimantType.STATE, Stance.REPORTS);
      assertThat(only(said, new Renamed(said).as("b")).notes())
          .isEqualTo(
              "About 62 members of Islamic State Khorasan Province surrendered to the Afghan"
                  + " government in Achin, Nangarhar, on 7 March 2016, according to the police"
                  + " chief; reported by two independent sources.");
      assertThat(only(Told.by("a").to(Party.UNKNOWN)).notes())
          .isEqualTo("Members of the Taliban surrendered in Nangarhar.");
    }

    @Test
    void notesSayWhatIsContested() {
      Told denial = new Renamed(ACHIN.of(9)).as("b").denied("Taliban spokesman");
      assertThat(only(ACHIN.of(9), denial).notes())
          .isEqualTo(
              "Nine members of the Taliban surrendered to the Afghan government in Achin,"
                  + " Nangarhar, on 7 March 2016; denied by the Taliban spokesman.");
      assertThat(only(ACHIN.of(41), other(ACHIN.of(86))).notes())
          .startsWith("Between 41 and 86 members of the Taliban surrendered")
          .endsWith("; reported by two independent sources, with conflicting figures.");
    }

    @Test
    void notesPutFiguresIntoWords() {
      assertThat(only(ACHIN.of(200, 300, 999, PeopleBasis.VAGUE)).notes())
          .startsWith("Hundreds of members of the Taliban surrendered");
      assertThat(only(ACHIN.of(9), other(ACHIN.of(10))).notes()).startsWith("Nine or ten members");
      assertThat(only(ACHIN.of(10), other(ACHIN.of(11))).notes()).startsWith("10 or 11 members");
      assertThat(
              only(ACHIN.of(9).said("1. The Army Headquarters", ClaimantType.STATE, Stance.REPORTS))
                  .notes())
          .endsWith(", according to the Army Headquarters.");
    }
  }

  @Nested
  class Ids {

    private final Told first = ACHIN.of(30).published("2016-03-08");
    private final Told later = new Renamed(ACHIN.of(31)).as("0").published("2016-03-10");

    @Test
    void aLaterArticleKeepsTheId() {
      String id = only(first).eventId();
      Event both = only(first, later);
      assertThat(both.eventId()).isEqualTo(id).startsWith("AFG-");
      assertThat(both.supersededIds()).containsExactly(only(later).eventId());
    }

    @Test
    void anIdOnceGivenIsFoundAgain() {
      Told earlier = new Renamed(ACHIN.of(31)).as("z").published("2016-03-07");
      Event all = only(first, later, earlier);
      assertThat(all.eventId()).isEqualTo(only(earlier).eventId());
      assertThat(all.supersededIds()).contains(only(first, later).eventId());
    }
  }

  /** The same account in another article of another outlet. */
  private record Renamed(Told told) {

    Told as(String article) {
      String source =
          told.source().equals("outlet of " + told.article())
              ? "outlet of " + article
              : told.source();
      return new Told(
          article,
          told.act(),
          source,
          told.published(),
          told.copies(),
          told.type(),
          told.actor(),
          told.recipient(),
          told.people(),
          told.when(),
          told.where(),
          told.claim(),
          told.status(),
          told.cumulative());
    }
  }

  private static Told other(Told told) {
    return new Renamed(told).as("b");
  }

  private static List<ResolvedEvent> resolve(Told... tellings) {
    return RESOLVER.resolve(Stream.of(tellings).map(Told::report).toList());
  }

  private static List<Event> events(Told... tellings) {
    return new ArrayList<>(resolve(tellings).stream().map(ResolvedEvent::event).toList());
  }

  private static Event only(Told... tellings) {
    List<Event> events = events(tellings);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
