package org.breakranks.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as a reader expects them, whatever the machine. */
final class Words {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Words() {}

  /** For example "10,823". */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** For example "2.7"; where a tenth says nothing any more, "2,803". */
  static String mean(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
  }

  /** For example "+120 %". */
  static String percent(double value) {
    long whole = Math.round(value);
    String sign = whole > 0 ? "+" : whole < 0 ? "−" : "";
    return sign + number(Math.abs(whole)) + "\u202f%";
  }

  /** For example "4 acts", "1 act". */
  static String counted(long count, String one) {
    return number(count) + " " + one + (count == 1 ? "" : "s");
  }

  static String month(LocalDate month) {
    return MONTH.format(month);
  }

  static String shortMonth(LocalDate month) {
    return SHORT_MONTH.format(month);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** For example "76", "76 (70–80)", "not stated". */
  static String people(Sum sum) {
    if (sum.acts() == 0) {
      return "0";
    }
    return people(sum.low(), sum.best(), sum.high());
  }

  /** For example "1 person", "0 people", "how many is not stated". */
  static String persons(Sum sum) {
    return sum.acts() == 0 ? "0 people" : persons(sum.low(), sum.best(), sum.high());
  }

  /** For example "1 person", "76 (70–80) people". */
  static String persons(Number low, Number best, Number high) {
    if (best == null) {
      return "how many is not stated";
    }
    String text = people(low, best, high);
    return text + (text.equals("1") ? " person" : " people");
  }

  /** A head-count; its range where there is one. */
  static String people(Number low, Number best, Number high) {
    if (best == null) {
      return "not stated";
    }
    String text = number(best.longValue());
    boolean below = low != null && low.longValue() < best.longValue();
    boolean above = high != null && high.longValue() > best.longValue();
    if (!below && !above) {
      return text;
    }
    return "%s (%s–%s)"
        .formatted(
            text,
            number(below ? low.longValue() : best.longValue()),
            number(above ? high.longValue() : best.longValue()));
  }

  /** "surrender" of an enum constant {@code SURRENDER}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
