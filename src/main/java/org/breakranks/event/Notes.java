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
 * government in Nangarhar on 19 November 2019, according to officials; reported by 2 independent
 * sources."
 */
final class Notes {

  private static final Pattern BEFORE_COMPLEMENT = Pattern.compile("\\s+(?:of|for)\\s.*|\\s*\\(.*");
  private static final Pattern HEAD_OF_CLAIMANT =
      Pattern.compile("\\s*[,;(].*|\\s+(?:of|in|from|at|for|with|on|who)\\s.*");
  private static final Pattern DETERMINED =
      Pattern.compile("(?:an?|the|some|one|two|several|his|her|their|its|many)\\s.*");

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
   * @param approximate whether the figure is worded as an approximation
   * @param claimants who say so, the weightiest first
   */
  String of(Event event, boolean approximate, List<String> claimants) {
    StringBuilder sentence = new StringBuilder();
    if (event.isCumulative()) {
      sentence.append("in total, ");
    }
    sentence.append(people(event, approximate)).append(act(event));
    where(event.place()).ifPresent(sentence::append);
    sentence.append(DayText.of(event.date()));
    sentence.append(according(claimants)).append(standing(event)).append('.');
    return capital(sentence.toString());
  }

  private String people(Event event, boolean approximate) {
    HeadCount people = event.people();
    String whom = event.eventType() == EventType.RECRUITMENT ? "" : " of " + group(event.sides());
    boolean recruits = whom.isEmpty();
    String noun =
        isOne(people) ? (recruits ? "person" : "member") : (recruits ? "people" : "members");
    String number = number(people, approximate);
    String start = number.isEmpty() ? noun + whom : number + " " + noun + whom;
    List<String> asides = asides(people);
    return asides.isEmpty() ? start : start + ", " + String.join(" and ", asides) + ",";
  }

  private String group(Sides sides) {
    return sides.actorName() == null ? "an unnamed group" : named(sides.actorName());
  }

  private static boolean isOne(HeadCount people) {
    return Objects.equals(people.peopleLow(), 1) && Objects.equals(people.peopleHigh(), 1);
  }

  private static String number(HeadCount people, boolean approximate) {
    Integer low = people.peopleLow();
    Integer best = people.peopleBest();
    Integer high = people.peopleHigh();
    if (best == null) {
      return "";
    }
    if (low != null && low.equals(high)) {
      return isOne(people) ? "one" : (approximate ? "about " : "") + plain(low);
    }
    if (low == null) {
      return "up to " + plain(high == null ? best : high);
    }
    if (high == null) {
      return "at least " + plain(low) + (best > low ? " and probably " + plain(best) : "");
    }
    return "between " + plain(low) + " and " + plain(high);
  }

  private static List<String> asides(HeadCount people) {
    List<String> among = new ArrayList<>();
    if (!isOne(people)) {
      add(among, people.leaders(), "leader", "leaders");
      add(among, people.foreignNationals(), "foreigner", "foreigners");
    }
    List<String> asides = new ArrayList<>();
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
      parts.add(number == 1 ? "one " + one : plain(number) + " " + more);
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
    if (claimants.isEmpty()) {
      return "";
    }
    String first = claimant(claimants.get(0));
    String and = first.contains(",") || first.contains(" and ") ? ", and " : " and ";
    return switch (claimants.size()) {
      case 1 -> ", according to " + first;
      case 2 -> ", according to " + first + and + claimant(claimants.get(1));
      default -> ", according to " + first + and + "others";
    };
  }

  /** A claimant in a sentence: "police chief" takes "the", "residents of the town" does not. */
  private String claimant(String text) {
    if (!Character.isLowerCase(text.codePointAt(0))) {
      return text.contains("'s ") ? text : named(text);
    }
    String head = HEAD_OF_CLAIMANT.matcher(text).replaceFirst("");
    boolean plural = head.endsWith("s") && !head.endsWith("'s") && !head.endsWith("ss");
    return plural || DETERMINED.matcher(text).matches() ? text : "the " + text;
  }

  private static String standing(Event event) {
    int sources = event.sourcing().numberOfSources();
    String reported = sources > 1 ? "; reported by " + sources + " independent sources" : "";
    if (!event.isContested()) {
      return reported;
    }
    return reported.isEmpty() ? "; the account is disputed" : reported + ", and disputed";
  }

  /** A name in a sentence: "the Afghan National Army", but "Islamic State Khorasan Province". */
  private String named(String name) {
    String head = BEFORE_COMPLEMENT.matcher(name).replaceFirst("");
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean already = name.toLowerCase(Locale.ROOT).startsWith("the ");
    return definite.contains(last) && !already ? "the " + name : name;
  }

  private static String plain(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
