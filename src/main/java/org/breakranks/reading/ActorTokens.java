package org.breakranks.reading;

/**
 * The tokens of a sentence that belong to names of actors, and so to no place. They are read when
 * one is first asked for: most sentences hold nothing that could be a place.
 */
final class ActorTokens {

  private final ActorReader actors;
  private final Written written;
  private final StoryCountry story;
  private boolean[] taken;

  ActorTokens(ActorReader actors, Written written, StoryCountry story) {
    this.actors = actors;
    this.written = written;
    this.story = story;
  }

  boolean hold(int token) {
    taken = taken == null ? actors.namesIn(written, story) : taken;
    return taken[token];
  }
}
