package org.breakranks.event;

import java.util.Comparator;
import java.util.List;
import org.breakranks.grammar.Where;

/**
 * Where an act happened: of the most detailed places told, the one most independent voices name.
 * The accounts of an act never name two districts, but may name two towns of one.
 */
final class Placing {

  private Placing() {}

  static Place of(List<Voice> voices) {
    int most = voices.stream().mapToInt(voice -> detail(voice.telling().where())).max().orElse(0);
    Ballot<Place> ballot = new Ballot<>();
    for (Voice voice : voices) {
      if (detail(voice.telling().where()) == most) {
        ballot.add(place(voice.telling().where()), voice.weight());
      }
    }
    return ballot.winner(Comparator.comparing(Place::toString)).orElseThrow();
  }

  private static int detail(Where where) {
    int province = where.admin1() != null ? 2 : 0;
    int district = where.admin2() != null ? 4 : 0;
    return district + province + (where.country() != null ? 1 : 0);
  }

  private static Place place(Where where) {
    return new Place(
        where.country(),
        where.iso3(),
        where.admin1(),
        where.admin1Id(),
        where.admin2(),
        where.admin2Id(),
        where.location(),
        where.latitude(),
        where.longitude(),
        where.geoPrecision(),
        where.wherePrec());
  }
}
