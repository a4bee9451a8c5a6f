package org.breakranks.grammar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.breakranks.text.CleanText;
import org.breakranks.text.Passage;
import org.breakranks.text.Span;

/**
 * The clause that carries an act, exactly as received.
 *
 * @param span where it stands in the article as received
 * @param text its characters there
 * @param mentionId hash of article, span and type
 */
record Evidence(Span span, String text, String mentionId) {

  private static final int ID_BYTES = 8;

  static Evidence of(Draft draft, CleanText clean, Passage passage) {
    int from = draft.clause().from();
    int to = Math.max(draft.clause().to(), draft.clause().verbEnd());
    if (draft.subject() != null) {
      from = Math.min(from, draft.subject().from());
      to = Math.max(to, draft.subject().to());
    }
    Span span =
        clean.received(draft.reading().sentence().span(from, Math.min(to, draft.reading().size())));
    String key =
        passage.articleId()
            + "|"
            + span.begin()
            + "|"
            + span.end()
            + "|"
            + draft.trigger().name()
            + "|"
            + draft.trigger().from()
            + "|"
            + (draft.subject() == null ? -1 : draft.subject().from());
    return new Evidence(span, span.of(passage.received()), hash(key));
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
