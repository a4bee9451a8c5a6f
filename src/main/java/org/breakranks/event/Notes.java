package org.breakranks.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.grammar.EventType;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Table;

/**
 * The sentence an analyst would write of an event; what is unknown is left out. "About 62 members
 * of Islamic State Khorasan Province, among them 32 foreigners, surrendered to the Afghan
 * government in Achin, Nangarhar, on 19 November 2019, according to officials; reported by two
 * independent sources, denied by the group's spokesman."
 */
final class Notes {

  private static final Pattern BEFORE_COMPLEMENT =
      Pattern.compile("(?<!\\s)(?:\\s+(?:of|for)\\s.*|\\s*\\(.*)");
  private final Set<String> definite;
  private final Map<String, String> adjectives;
  private final Claimants claimants;

  Notes(Lexicon lexicon) {
    this.definite = words(lexicon.table("definite_names"), "word");
    this.claimants = new Claimants(lexicon, definite);
    this.adjectives =
        lexicon.countries().all().stream()
            .filter(country -> country.iso3() != null)
            .collect(Collectors.toMap(Country::iso3, Country::adjective));
  }

  static Set<String> words(Table table, String column) {
    return table.rows().stream()
        .flatMap(row -> Stream.of(row.required(column).split(" ")))
        .collect(Collectors.toSet());
  }

  /**
   * The sentence.
   *
   * @param event all but its notes
   * @param wording what it says besides
   */
  String of(Event event, Wording wording) {
    StringBuilder sentence = new StringBuilder();
    if (event.isCumulative()) {
      sentence.append(event.people().peopleBest() == null ? "over time, " : "in total, ");
    }
    sentence.append(people(event, wording)).append(act(event));
    String where = where(event).orElse("");
    String day = DayText.of(event.date());
    sentence.append(where).append(where.contains(",") && !day.isEmpty() ? "," : "").append(day);
    sentence.append(according(event, wording.claimants()));
    sentence.append(standing(event, wording.grounds())).append('.');
    return capital(sentence.toString());
  }

  private String people(Event event, Wording wording) {
    HeadCount people = event.people();
    String whom = event.eventType() == EventType.RECRUITMENT ? "" : " of " + group(event.sides());
    boolean recruits = whom.isEmpty();
    String noun =
        isOne(people) ? (recruits ? "person" : "member") : (recruits ? "people" : "members");
    String start = CountText.of(people, wording) + noun + whom;
    List<String> asides = asides(people);
    return asides.isEmpty() ? start : start + ", " + String.join(" and ", asides) + ",";
  }

  private String group(Sides sides) {
    return sides.actorName() == null ? "an unnamed group" : named(sides.actorName());
  }

  private static boolean isOne(HeadCount people) {
    return Objects.equals(people.peopleLow(), 1) && Objects.equals(people.peopleHigh(), 1);
  }

  private static List<String> asides(HeadCount people) {
    List<String> among = new ArrayList<>();
    boolean allLead = people.leaders() != null && people.leaders().equals(people.peopleBest());
    if (!isOne(people)) {
      add(among, allLead ? null : people.leaders(), "leader", "leaders");
      add(among, people.foreignNationals(), "foreigner", "foreigners");
    }
    List<String> asides = new ArrayList<>();
    if (!isOne(people) && allLead) {
      asides.add(people.leaders() == 2 ? "both of them leaders" : "all of them leaders");
    }
    if (!among.isEmpty()) {
      asides.add("among them " + String.join(" and ", among));
    }
    List<String> family = new ArrayList<>();
    add(family, people.womenChildren(), "woman or child", "women and children");
    if (!family.isEmpty()) {
      asides.add("accompanied by " + family.get(0));
    }
    return asides;
  }

  private static void add(List<String> parts, Integer number, String one, String more) {
    if (number != null && number > 0) {
      parts.add(number == 1 ? "one " + one : CountText.of(number) + " " + more);
    }
  }

  private String act(Event event) {
    String recipient = event.sides().recipientName();
    String to = recipient == null ? "" : " to " + named(recipient);
    return switch (event.eventType()) {
      case SURRENDER -> " surrendered" + to;
      case DEFECTION -> " defected" + to;
      case DESERTION -> " deserted";
      case RECRUITMENT ->
          (isOne(event.people()) ? " was recruited" : " were recruited")
              + (recipient == null ? "" : " by " + named(recipient));
    };
  }

  private Optional<String> where(Event event) {
    Place place = event.place();
    String spot =
        Stream.of(place.admin2(), place.admin1())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!spot.isEmpty()) {
      return Optional.of(" in " + spot);
    }
    return Optional.ofNullable(place.country())
        .filter(country -> !isTold(place, event.sides()))
        .map(country -> " in " + named(country));
  }

  /** "The Afghan government" needs no "in Afghanistan". */
  private boolean isTold(Place place, Sides sides) {
    String adjective = adjectives.get(place.iso3());
    return adjective != null
        && Stream.of(sides.actorName(), sides.recipientName())
            .anyMatch(name -> name != null && name.startsWith(adjective + " "));
  }

  private String according(Event event, List<String> told) {
    return told.isEmpty()
        ? ""
        : ", according to " + claimants.together(told, isOne(event.people()));
  }

  private String standing(Event event, Grounds grounds) {
    int sources = event.sourcing().numberOfSources();
    List<String> parts = new ArrayList<>();
    if (sources > 1) {
      parts.add("reported by " + CountText.of(sources) + " independent sources");
    }
    if (grounds.denied()) {
      parts.add(
          grounds.deniers().isEmpty()
              ? "denied"
              : "denied by " + claimants.together(grounds.deniers(), isOne(event.people())));
    }
    if (grounds.figures()) {
      parts.add("with conflicting figures");
    }
    if (grounds.receivers()) {
      parts.add((grounds.figures() ? "and " : "with ") + "conflicting accounts of the receiver");
    }
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  /** A name in a sentence: "the Afghan National Army", but "Islamic State Khorasan Province". */
  private String named(String name) {
    return named(name, definite);
  }

  static String named(String name, Set<String> definite) {
    String head = BEFORE_COMPLEMENT.matcher(name).replaceFirst("");
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean already = name.toLowerCase(Locale.ROOT).startsWith("the ");
    boolean common = definite.contains(last) || Claimants.isLowerCase(name);
    return common && !already ? "the " + name : name;
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
