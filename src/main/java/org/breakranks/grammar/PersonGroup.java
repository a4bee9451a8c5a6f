package org.breakranks.grammar;

import java.util.List;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/**
 * A noun phrase that names people: "a group of 24 Daesh militants", "five of them", "the men".
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of the noun, name or pronoun that names the people
 * @param quantity how many, null when nothing is said
 * @param noun what people, null for a bare group name, a bare number or a pronoun
 * @param actors the armed groups or forces named in it, in order
 * @param kind how it refers
 * @param additional whether it adds to people named before: "another 30", "14 more"
 */
record PersonGroup(
    int from,
    int to,
    int head,
    Quantity quantity,
    PersonNoun noun,
    List<ActorMention> actors,
    Kind kind,
    boolean additional) {

  /** How a noun phrase refers. */
  enum Kind {
    /** "62 fighters", "militants", "a commander". */
    NEW,
    /** "the men", "the 62 fighters", "these fighters". */
    DEFINITE,
    /** "they", "he", "five of them", "most of them". */
    PRONOUN,
    /** "he", "she": one person named before. */
    PERSON,
    /** A bare group: "the Taliban", "ISIS". */
    GROUP,
    /** A number without a noun: "14 in Sar-i-Pul". */
    NUMBER,
    /** A person by name: "Mullah Sattar". */
    NAME,
    /** No one: "no soldier", "not one policeman", "anyone". */
    NOBODY
  }

  PersonGroup {
    actors = List.copyOf(actors);
  }

  /** The same people with a figure that stands elsewhere in the sentence. */
  PersonGroup with(Quantity figure) {
    return new PersonGroup(from, to, head, figure, noun, actors, kind, additional);
  }

  /** The same people of these groups, where they name none of their own. */
  PersonGroup of(List<ActorMention> groups) {
    return actors.isEmpty()
        ? new PersonGroup(from, to, head, quantity, noun, groups, kind, additional)
        : this;
  }

  /** The same people, children too, as members of this group, which they have left. */
  PersonGroup enlistedIn(ActorMention group) {
    PersonNoun member = isKin() ? noun.enlisted() : noun;
    return new PersonGroup(from, to, head, quantity, member, actors, kind, additional)
        .of(List.of(group));
  }

  /** Whether the only group they are of is the one they lead. */
  boolean isLeader() {
    return !actors.isEmpty()
        && actors.stream().allMatch(actor -> actor.kind() == ActorMention.Kind.LEADER);
  }

  /** The same people, of no group by name. */
  PersonGroup ofNone() {
    return new PersonGroup(from, to, head, quantity, noun, List.of(), kind, additional);
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }

  boolean isKin() {
    return noun != null && noun.kind().isKin();
  }

  boolean isCivil() {
    return noun != null && noun.kind().isCivil() && actors.isEmpty();
  }

  /** Whether the words alone say that these people bear arms. */
  boolean isArmed() {
    return !actors.isEmpty() || (noun != null && noun.armed() == PersonNoun.Armed.YES);
  }

  /** Whether no group is named in it: at most the story tells whose people they are. */
  boolean isImplied() {
    return actors.stream().allMatch(actor -> actor.kind() == ActorMention.Kind.CONTEXT);
  }

  boolean isSingular() {
    return kind == Kind.NAME
        || kind == Kind.PERSON
        || (noun != null && !noun.plural() && quantity == null);
  }

  /** Whether it is one person: "a captain", not "a company". */
  boolean isOne() {
    return isSingular() && (noun == null || noun.kind() != PersonNoun.Kind.UNIT);
  }
}
