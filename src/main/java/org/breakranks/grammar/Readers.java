package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.ActorReader;
import org.breakranks.reading.Moment;
import org.breakranks.reading.MomentAnchor;
import org.breakranks.reading.MomentReader;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.PlaceReader;
import org.breakranks.reading.Quantity;
import org.breakranks.reading.QuantityReader;
import org.breakranks.reading.StoryCountry;
import org.breakranks.reading.Written;
import org.breakranks.text.Sentence;

/** The readers of one article, with what they must know of it. */
record Readers(
    QuantityReader quantityReader,
    MomentReader momentReader,
    PlaceReader placeReader,
    ActorReader actorReader,
    Groups groupReader,
    Attributions attributionReader,
    StoryCountry country,
    MomentAnchor anchor,
    LocalDate date) {

  List<Quantity> quantities(Sentence sentence) {
    return List.copyOf(quantityReader.read(sentence));
  }

  List<Moment> moments(Sentence sentence) {
    return List.copyOf(momentReader.read(sentence, anchor));
  }

  List<PlaceMention> places(Written sentence) {
    return List.copyOf(placeReader.read(sentence, country));
  }

  List<ActorMention> actors(Written sentence) {
    return List.copyOf(actorReader.read(sentence, country, date));
  }

  List<Attribution> attributions(Reading reading) {
    return List.copyOf(attributionReader.in(reading));
  }

  boolean mayTellPeople(Reading reading) {
    return groupReader.mayTell(reading);
  }

  List<PersonGroup> people(Reading reading) {
    return List.copyOf(groupReader.in(reading));
  }
}
