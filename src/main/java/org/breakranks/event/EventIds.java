package org.breakranks.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.breakranks.grammar.Mention;

/**
 * Ids of events: the ISO3 code of the country (XXX when unknown) and a hash of the first mention of
 * the earliest account. Each account alone would so give an id of its own; the event bears that of
 * the earliest one by day of publication and article id, and lists the others as superseded. So a
 * later article never changes an id; one that turns up late and was published before all others
 * does, but the old id is then found among the superseded ones. The same holds when two events turn
 * out to be one.
 */
final class EventIds {

  private EventIds() {}

  /** The ids that the tellings, in order of publication, would give; the first is the event's. */
  static List<String> of(List<Telling> tellings) {
    return tellings.stream().map(EventIds::of).toList();
  }

  private static String of(Telling telling) {
    Mention first = telling.account().telling().get(0);
    String iso3 = telling.where().iso3() == null ? "XXX" : telling.where().iso3();
    return iso3 + "-" + hash(first.mentionId());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
