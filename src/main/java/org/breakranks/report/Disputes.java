package org.breakranks.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.event.ClaimField;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.Stance;

/**
 * Who says what of an act, one line for each party: "The governor reported that it happened;
 * people: some 450; recipient: Taliban".
 *
 * <p>Of a denial only the act itself is told. Whom and how many it names are the words of the claim
 * that is denied, and no position of the party's own.
 */
final class Disputes {

  private static final Set<ClaimField> SHOWN =
      Set.of(ClaimField.OCCURRENCE, ClaimField.PEOPLE, ClaimField.RECIPIENT);

  private Disputes() {}

  static List<String> lines(List<EventClaim> claims) {
    Map<String, Map<ClaimField, Set<String>>> positions = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> SHOWN.contains(claim.field()))
        .filter(claim -> claim.stance() != Stance.DENIES || claim.field() == ClaimField.OCCURRENCE)
        .forEach(
            claim ->
                positions
                    .computeIfAbsent(said(claim), party -> new EnumMap<>(ClaimField.class))
                    .computeIfAbsent(claim.field(), field -> new LinkedHashSet<>())
                    .add(Objects.requireNonNullElse(claim.value(), "")));
    return positions.entrySet().stream()
        .map(position -> position.getKey() + " " + told(position.getValue()))
        .toList();
  }

  /** For example "The governor reported": its own line, so it begins like a sentence. */
  private static String said(EventClaim claim) {
    String party = Objects.requireNonNullElse(claim.claimant(), "an outlet");
    int first = party.offsetByCodePoints(0, Math.min(1, party.length()));
    return party.substring(0, first).toUpperCase(Locale.ROOT)
        + party.substring(first)
        + " "
        + Quote.said(claim.stance());
  }

  private static String told(Map<ClaimField, Set<String>> fields) {
    return fields.entrySet().stream()
        .map(field -> told(field.getKey(), field.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String told(ClaimField field, Collection<String> values) {
    return field == ClaimField.OCCURRENCE
        ? "that it happened"
        : field.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", values);
  }
}
