package org.breakranks.event;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.grammar.Party;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;

/**
 * Which groups belong together: soldiers, police and intelligence of one state are one family, and
 * so are a movement and its branches. Branches of one movement act in different countries, so they
 * do not meet.
 */
final class Families {

  private final Actors actors;

  Families(Actors actors) {
    this.actors = actors;
  }

  /** The head of a party's family, its comparable name if it has no id; null when unknown. */
  String family(Party party) {
    if (!party.isKnown()) {
      return null;
    }
    List<String> line = line(party.id());
    return line.isEmpty() ? Key.plain(party.name()) : line.get(line.size() - 1);
  }

  /** How many families up it belongs to: a branch is more telling than its movement. */
  int depth(Party party) {
    return line(party.id()).size();
  }

  private List<String> line(String id) {
    List<String> line = new ArrayList<>();
    String at = id;
    while (at != null && !line.contains(at)) {
      line.add(at);
      at = actors.of(at).map(Actor::parentId).orElse(null);
    }
    return line;
  }
}
