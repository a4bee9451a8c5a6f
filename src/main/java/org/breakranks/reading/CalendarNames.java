package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The English names of weekdays and months, which are capitalised and no names of places. */
final class CalendarNames {

  private final Set<String> names = new HashSet<>();

  CalendarNames() {
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      String abbreviated = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      names.add(abbreviated.toLowerCase(Locale.ROOT) + ".");
    }
    names.add("sept.");
  }

  boolean isDay(String lower) {
    return names.contains(lower);
  }
}
