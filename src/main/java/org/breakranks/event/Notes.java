package org.breakranks.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.grammar.EventType;
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
  private static final Pattern HEAD_OF_CLAIMANT =
      Pattern.compile("(?<!\\s)(?:\\s*[,;(].*|\\s+(?:of|in|from|at|for|with|on|who)\\s.*)");
  private static final Pattern DETERMINED =
      Pattern.compile("(?:an?|the|some|one|two|several|his|her|their|its|many)\\s.*");

  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,4}[.)]\\s+");
  private static final Pattern ARTICLE = Pattern.compile("(?:An?|The)\\s");

  private final Set<String> definite;

  Notes(Table definiteNames) {
    this.definite =
        definiteNames.rows().stream()
            .map(row -> row.required("word"))
            .collect(Collectors.toCollection(HashSet::new));
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
      sentence.append("in total, ");
    }
    sentence.append(people(event, wording)).append(act(event));
    String where = where(event.place()).orElse("");
    String day = DayText.of(event.date());
    sentence.append(where).append(where.contains(",") && !day.isEmpty() ? "," : "").append(day);
    sentence.append(according(wording.claimants()));
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
      asides.add("all of them leaders");
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

  private Optional<String> where(Place place) {
    String spot =
        Stream.of(place.admin2(), place.admin1())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!spot.isEmpty()) {
      return Optional.of(" in " + spot);
    }
    return Optional.ofNullable(place.country()).map(country -> " in " + named(country));
  }

  private String according(List<String> claimants) {
    return claimants.isEmpty() ? "" : ", according to " + together(claimants);
  }

  private String together(List<String> claimants) {
    String first = claimant(claimants.get(0));
    String and = first.contains(",") || first.contains(" and ") ? ", and " : " and ";
    return switch (claimants.size()) {
      case 1 -> first;
      case 2 -> first + and + claimant(claimants.get(1));
      default -> first + and + "others";
    };
  }

  /** A claimant in a sentence: "Tajik minister" takes "the", "residents of the town" does not. */
  private String claimant(String told) {
    String text = uncapitalised(LIST_NUMBER.matcher(told).replaceFirst(""));
    String head = HEAD_OF_CLAIMANT.matcher(text).replaceFirst("");
    boolean plural = head.endsWith("s") && !head.endsWith("'s") && !head.endsWith("ss");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    if (!isLowerCase(text) && !isLowerCase(last)) {
      return text.contains("'s ") ? text : named(text);
    }
    boolean owned = head.contains("'s ") || head.contains("' ");
    return plural || owned || DETERMINED.matcher(text).matches() ? text : "the " + text;
  }

  private static boolean isLowerCase(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private String standing(Event event, Grounds grounds) {
    int sources = event.sourcing().numberOfSources();
    List<String> parts = new ArrayList<>();
    if (sources > 1) {
      parts.add("reported by " + CountText.of(sources) + " independent sources");
    }
    if (grounds.denied()) {
      parts.add(
          grounds.deniers().isEmpty() ? "denied" : "denied by " + together(grounds.deniers()));
    }
    if (grounds.figures()) {
      parts.add("with conflicting figures");
    }
    if (grounds.receivers()) {
      parts.add((grounds.figures() ? "and " : "with ") + "conflicting accounts of the receiver");
    }
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  /**
   * "A commander", "The army" are quoted from the head of a sentence, and stand inside one here.
   */
  private static String uncapitalised(String text) {
    return ARTICLE.matcher(text).lookingAt()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** A name in a sentence: "the Afghan National Army", but "Islamic State Khorasan Province". */
  private String named(String name) {
    String head = BEFORE_COMPLEMENT.matcher(name).replaceFirst("");
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean already = name.toLowerCase(Locale.ROOT).startsWith("the ");
    return definite.contains(last) && !already ? "the " + name : name;
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
