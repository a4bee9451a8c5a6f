package org.breakranks.stage;

import java.util.List;
import org.breakranks.reading.NamedPlace;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RejectedRow;

/**
 * One record of a corpus after the first look: an article without its text, unless it is a
 * candidate, or the reason why it is none.
 *
 * @param record where it begins in its file
 * @param article null when rejected
 * @param received the text as received, null unless the article is a candidate
 * @param places countries and provinces the article names, none when an earlier run counted them
 * @param rejected null unless rejected
 */
public record Screened(
    long record,
    ArticleRow article,
    String received,
    List<NamedPlace> places,
    RejectedRow rejected) {

  static Screened rejected(RejectedRow row) {
    return new Screened(row.record(), null, null, List.of(), row);
  }
}
