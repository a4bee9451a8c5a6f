package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActorsTest {

  private static final LocalDate BEFORE = LocalDate.of(2020, 3, 1);
  private static final LocalDate AFTER = LocalDate.of(2022, 3, 1);

  private final Actors actors = Lexicon.bundled().actors();
  private final Gazetteer gazetteer = Lexicon.bundled().gazetteer();

  @Test
  void knowsWhoGovernedAtATime() {
    assertThat(actors.government("AF", BEFORE)).map(Actor::name).contains("Afghan government");
    assertThat(actors.government("AF", AFTER)).map(Actor::id).contains("taliban");
    assertThat(actors.government("SY", BEFORE)).map(Actor::id).contains("syrian-army");
    assertThat(actors.government("SY", LocalDate.of(2025, 1, 1)))
        .map(Actor::id)
        .contains("syrian-new-government");
    assertThat(actors.government("IS", BEFORE)).isEmpty();
  }

  @Test
  void publishesActorsUnderTheirUsualNames() {
    assertThat(actor("opm").name()).isEqualTo("Free Papua Movement");
    assertThat(actor("lna").name()).isEqualTo("Libyan National Army");
  }

  @Test
  void countsMembersUnderTheirForce() {
    for (String id : new String[] {"ana", "anp", "alp", "nds", "afghan-uprising-forces"}) {
      assertThat(actors.asActor(actor(id)).id()).isEqualTo("andsf");
    }
    assertThat(actors.asActor(actor("gdi")).id()).isEqualTo("taliban");
    assertThat(actors.asActor(actor("ypg")).id()).isEqualTo("ypg");
    assertThat(actors.asActor(actor("crpf")).id()).isEqualTo("india-forces");
  }

  @Test
  void takesAStateForOneRecipient() {
    assertThat(actors.asRecipient(actor("anp"), BEFORE).name()).isEqualTo("Afghan government");
    assertThat(actors.asRecipient(actor("iea-army"), AFTER).name()).isEqualTo("Taliban");
    assertThat(actors.asRecipient(actor("nigeria-army"), AFTER).name())
        .isEqualTo("Nigerian government");
    assertThat(actors.asRecipient(actor("peshmerga"), BEFORE).name()).isEqualTo("Peshmerga");
    assertThat(actors.asRecipient(actor("sdf"), BEFORE).id()).isEqualTo("sdf");
  }

  @Test
  void leavesTheTimeOfAForceThatIsOverToItsGovernment() {
    assertThat(actors.asRecipient(actor("ana"), null).name()).isEqualTo("Afghan government");
    assertThat(actors.asRecipient(actor("ana"), AFTER).name()).isEqualTo("Afghan government");
  }

  @Test
  void givesEveryCountryAForce() {
    assertThat(actors.stateForce("AF", BEFORE).id()).isEqualTo("andsf");
    assertThat(actors.stateForce("AF", AFTER).id()).isEqualTo("taliban");
    assertThat(actors.stateForce("PL", BEFORE).name()).isEqualTo("Polish armed forces");
    assertThat(actors.stateForce("PL", BEFORE).id()).isNull();
  }

  @Test
  void knowsWhoTheInsurgentsAreByProvinceAndTime() {
    String panjshir = gazetteer.named("Panjshir").get(0).placeId();
    String borno = gazetteer.named("Borno").get(0).placeId();

    assertThat(actors.insurgents("AF", panjshir, BEFORE)).map(Actor::id).contains("taliban");
    assertThat(actors.insurgents("AF", panjshir, AFTER)).map(Actor::id).contains("nrf");
    assertThat(actors.insurgents("AF", null, AFTER)).isEmpty();
    assertThat(actors.insurgents("NG", borno, AFTER)).map(Actor::id).contains("boko-haram");
    assertThat(actors.insurgents("LK", null, LocalDate.of(2009, 1, 1)))
        .map(Actor::id)
        .contains("ltte");
  }

  @Test
  void everyNameLeadsToAnActorThatRollsUpToOneInTheTables() {
    assertThat(actors.all())
        .hasSizeGreaterThan(210)
        .allSatisfy(
            actor -> {
              assertThat(actors.of(actors.asActor(actor).id())).isPresent();
              assertThat(actors.asRecipient(actor, null).name()).isNotBlank();
              assertThat(actors.named(actor.name())).isNotEmpty();
            });
  }

  private Actor actor(String id) {
    return actors.of(id).orElseThrow();
  }
}
