package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Stance;
import org.breakranks.grammar.Status;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.reading.PeopleBasis;

/** Reports for tests, changed step by step: {@code Told.by("a-1").of(40).on("2016-03-07")}. */
record Told(
    String article,
    int act,
    String source,
    LocalDate published,
    String copies,
    EventType type,
    Party actor,
    Party recipient,
    People people,
    When when,
    Where where,
    Claim claim,
    Status status,
    boolean cumulative) {

  static final Party TALIBAN = new Party("taliban", "Taliban", null);
  static final Party ISIS_K =
      new Party("islamic-state-khorasan", "Islamic State Khorasan Province", null);
  static final Party GOVERNMENT = new Party("afghan-government", "Afghan government", null);
  static final Party ARMY = new Party("ana", "Afghan National Army", null);

  /** Taliban who surrender to the government in Nangarhar; who, when and how many is left open. */
  static Told by(String article) {
    return new Told(
        article,
        1,
        "outlet of " + article,
        null,
        null,
        EventType.SURRENDER,
        TALIBAN,
        GOVERNMENT,
        People.UNKNOWN,
        When.UNKNOWN,
        place("Nangarhar", null),
        Claim.OUTLET,
        Status.ACCEPTED,
        false);
  }

  private static Where place(String admin1, String admin2) {
    String location = admin2 != null ? admin2 : admin1 != null ? admin1 : "Afghanistan";
    return new Where(
        "Afghanistan",
        "AFG",
        admin1,
        admin1 == null ? null : "gn:" + admin1,
        admin2,
        admin2 == null ? null : "gn:" + admin2,
        location,
        34.1,
        70.2,
        admin2 == null ? 3 : 2,
        admin2 != null ? 3 : admin1 != null ? 4 : 6,
        null);
  }

  /** A town under the id of the district in which it lies. */
  static Where town(String admin1, String name, String districtId) {
    return new Where(
        "Afghanistan",
        "AFG",
        admin1,
        "gn:" + admin1,
        name,
        districtId,
        name,
        34.1,
        70.2,
        1,
        3,
        null);
  }

  Told act(int number) {
    return new Told(
        article,
        number,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told source(String outlet) {
    return new Told(
        article,
        act,
        outlet,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told published(String day) {
    return new Told(
        article,
        act,
        source,
        LocalDate.parse(day),
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told copyOf(String group) {
    return new Told(
        article,
        act,
        source,
        published,
        group,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told type(EventType kind) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        kind,
        actor,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told actor(Party party) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        party,
        recipient,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told to(Party party) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        party,
        people,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told of(int number) {
    return of(number, number, number, PeopleBasis.EXACT);
  }

  Told of(Integer low, Integer best, Integer high, PeopleBasis basis) {
    return people(new People(low, best, high, null, basis, null, null, null, null));
  }

  Told people(People count) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        count,
        when,
        where,
        claim,
        status,
        cumulative);
  }

  Told on(String day) {
    LocalDate date = LocalDate.parse(day);
    return when(new When(date, date, date, 1, day, "explicit"));
  }

  Told in(String month) {
    YearMonth of = YearMonth.parse(month);
    return when(new When(null, of.atDay(1), of.atEndOfMonth(), 3, month, "month"));
  }

  Told when(When time) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        time,
        where,
        claim,
        status,
        cumulative);
  }

  Told at(String admin1, String admin2) {
    return where(place(admin1, admin2));
  }

  Told where(Where place) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        place,
        claim,
        status,
        cumulative);
  }

  Told said(String claimant, ClaimantType kind, Stance stance) {
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        new Claim(claimant, kind, stance),
        status,
        cumulative);
  }

  Told denied(String claimant) {
    Told denial = said(claimant, ClaimantType.STATE, Stance.DENIES);
    return new Told(
        article,
        act,
        source,
        published,
        copies,
        type,
        actor,
        recipient,
        people,
        when,
        where,
        denial.claim,
        Status.NEGATED,
        cumulative);
  }

  Told total() {
    return new Told(
        article, act, source, published, copies, type, actor, recipient, people, when, where, claim,
        status, true);
  }

  Report report() {
    int speaker = claim.claimant() == null ? 0 : claim.claimant().length() % 40;
    int begin = 100 * act + (status == Status.ACCEPTED ? 0 : 50) + speaker;
    Mention mention =
        new Mention(
            article + "#" + begin,
            article,
            status,
            "verb",
            "A sentence.",
            "A clause.",
            begin,
            begin + 9,
            type,
            actor,
            recipient,
            people,
            when,
            where,
            claim,
            cumulative,
            0.8,
            act,
            List.of());
    return new Report(mention, source, published, copies);
  }
}
