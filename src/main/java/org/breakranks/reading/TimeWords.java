package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** The words of {@code time.tsv} by their part in a time expression. */
final class TimeWords {

  /** What a word is; see the head of {@code time.tsv}. */
  enum Role {
    MONTH,
    DAY,
    WEEKDAY,
    WEEKDAY_SHORT,
    UNIT,
    PART,
    THIRD,
    SEASON,
    HOLIDAY,
    REPORTING,
    SUBJECT,
    HAVE,
    BE,
    JOINT,
    PAIR,
    MONTH_LEAD
  }

  /** A part of a month or year. */
  enum Third {
    EARLY(1, 10, 1),
    MID(11, 20, 5),
    LATE(21, 31, 9);

    private final int firstDay;
    private final int lastDay;
    private final int firstMonth;

    Third(int firstDay, int lastDay, int firstMonth) {
      this.firstDay = firstDay;
      this.lastDay = lastDay;
      this.firstMonth = firstMonth;
    }

    LocalDate firstDayOf(YearMonth month) {
      return month.atDay(firstDay);
    }

    LocalDate lastDayOf(YearMonth month) {
      return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }

    /** The first of its four months in a year. */
    YearMonth firstMonthOf(int year) {
      return YearMonth.of(year, firstMonth);
    }
  }

  private final Map<Role, Phrases<Row>> byRole;
  private final RareWords<Boolean> dateWords;

  private TimeWords(Map<Role, Phrases<Row>> byRole) {
    this.byRole = byRole;
    this.dateWords =
        RareWords.of(
            Stream.of(Role.MONTH, Role.DAY, Role.WEEKDAY, Role.WEEKDAY_SHORT)
                .flatMap(role -> firstWords(role).stream())
                .collect(Collectors.toMap(word -> word, word -> true, Boolean::logicalOr)));
  }

  /** Reads {@code time.tsv}. */
  static TimeWords of(Lexicon lexicon) {
    Map<Role, Phrases.Builder<Row>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, Phrases.builder());
    }
    for (Row row : lexicon.table("time").rows()) {
      Role role = row.choice("role", Role.class);
      check(role, row);
      builders.get(role).add(row.required("words"), row);
    }
    Map<Role, Phrases<Row>> byRole = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> byRole.put(role, builder.build()));
    return new TimeWords(byRole);
  }

  private static void check(Role role, Row row) {
    boolean fits =
        switch (role) {
          case MONTH -> row.integer("value") >= 1 && row.integer("value") <= 12;
          case DAY -> row.integer("value") >= 1 && row.integer("value") <= 31;
          case WEEKDAY, WEEKDAY_SHORT -> row.integer("value") >= 1 && row.integer("value") <= 7;
          case UNIT -> row.integer("value") >= 0;
          case SEASON -> row.integer("value") % 3 == 0;
          case THIRD -> row.choice("value", Third.class) != null;
          case HOLIDAY -> row.text("value").matches("(0\\d|1[0-2])-[0-3]\\d");
          case PART, REPORTING, SUBJECT, HAVE, BE, JOINT, PAIR, MONTH_LEAD ->
              row.text("value").isEmpty();
        };
    if (!fits) {
      throw row.wrong("value", "a value for " + row.text("role"));
    }
  }

  Optional<Phrases.Hit<Row>> at(Role role, Sentence sentence, int at) {
    return byRole.get(role).at(sentence, at);
  }

  boolean has(Role role, Sentence sentence, int at) {
    return byRole.get(role).has(sentence, at);
  }

  /** The month a capitalised token names: "May" but not "may". */
  Optional<Month> month(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).isCapitalized()
        ? monthNamed(sentence.token(at).lower())
        : Optional.empty();
  }

  /** The month a capitalised word names. */
  Optional<Month> month(String word) {
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? Optional.empty()
        : monthNamed(Token.of(word, 0).lower());
  }

  private Optional<Month> monthNamed(String lower) {
    return byRole.get(Role.MONTH).word(lower).map(row -> Month.of(row.integer("value")));
  }

  /** The day of a month that a word tells: "fifth". */
  Optional<Integer> day(Sentence sentence, int at) {
    return at(Role.DAY, sentence, at).map(hit -> hit.value().integer("value"));
  }

  /** Whether a date may begin with a word: that of a month, a day of it or a weekday. */
  boolean beginsDate(String lower) {
    return dateWords.has(lower);
  }

  Optional<DayOfWeek> weekday(Sentence sentence, int at) {
    return at(Role.WEEKDAY, sentence, at).map(hit -> DayOfWeek.of(hit.value().integer("value")));
  }

  /** A weekday written out or, capitalised, in short: "Sat". */
  Optional<DayOfWeek> weekdayOfDate(Sentence sentence, int at) {
    return weekday(sentence, at)
        .or(
            () ->
                at(Role.WEEKDAY_SHORT, sentence, at)
                    .filter(hit -> sentence.token(at).isCapitalized())
                    .map(hit -> DayOfWeek.of(hit.value().integer("value"))));
  }

  /** The part of a month or year that a word in lower case names: "mid". */
  Optional<Third> third(String lower) {
    return byRole.get(Role.THIRD).word(lower).map(row -> row.choice("value", Third.class));
  }

  boolean isSubject(String lower) {
    return byRole.get(Role.SUBJECT).word(lower).isPresent();
  }

  /** The words that phrases of a part begin with. */
  Set<String> firstWords(Role role) {
    return byRole.get(role).firstWords();
  }

  static MonthDay holiday(Row row) {
    return MonthDay.parse("--" + row.text("value"));
  }
}
