package org.breakranks.event;

import java.time.LocalDate;
import org.breakranks.grammar.Mention;

/**
 * A mention together with what resolution must know of the article it stands in.
 *
 * @param mention an accepted mention, or any other one whose stance is a denial
 * @param source outlet, null when unknown
 * @param publishedOn day of publication, null when unknown
 * @param duplicateGroup id shared by copies of one story, null when the article is unique
 */
public record Report(Mention mention, String source, LocalDate publishedOn, String duplicateGroup) {

  public Report {
    if (mention == null) {
      throw new IllegalArgumentException("a report needs a mention, got null");
    }
  }
}
