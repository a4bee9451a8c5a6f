package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.Core;

/** What the grammar reads in a sentence or two; unless said otherwise, of 1 November 2018. */
final class News {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);

  private News() {}

  /** All mentions, whether they assert an act or not. */
  static List<Mention> mentions(String text) {
    return Core.mentions(text, PUBLISHED);
  }

  /** The acts that are asserted. */
  static List<Mention> acts(String text) {
    return mentions(text).stream().filter(Mention::isAccepted).toList();
  }

  /** The one act that is asserted. */
  static Mention act(String text) {
    return single(acts(text));
  }

  /** The one act that is asserted in a text of another day. */
  static Mention act(LocalDate publishedOn, String text) {
    return single(Core.mentions(text, publishedOn).stream().filter(Mention::isAccepted).toList());
  }

  /** The status of the one mention in the text. */
  static Status status(String text) {
    return single(mentions(text)).status();
  }

  private static Mention single(List<Mention> mentions) {
    assertThat(mentions).hasSize(1);
    return mentions.get(0);
  }
}
