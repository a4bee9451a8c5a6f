package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Status;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;
import org.breakranks.reading.PeopleBasis;

/**
 * A made-up corpus with known truth: acts in the provinces and districts of a country, about one
 * per province in ten days, with a heavy-tailed number of reports each, and noise in figures, days,
 * places, groups, receivers, kinds and spelling. The same seed gives the same corpus.
 *
 * @param reports the mentions of all articles
 * @param acts per mention id the number of its act
 */
public record Synthetic(List<Report> reports, Map<String, Integer> acts) {

  private static final int PROVINCES = 34;
  private static final int DISTRICTS = 9;
  private static final int DAYS_PER_ACT = 10;
  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final List<Party> SIDES =
      List.of(
          new Party("taliban", "Taliban", "Taleban"),
          new Party("islamic-state-khorasan", "Islamic State Khorasan Province", "Daesh"),
          new Party("ana", "Afghan National Army", "soldiers"));
  private static final Party GOVERNMENT =
      new Party("afghan-government", "Afghan government", "the government");

  private record Act(int number, int province, int district, LocalDate day, int side, int people) {}

  private static final class Writer {

    private final Random random;
    private final double crowded;
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Integer> acts = new HashMap<>();
    private int articles;

    Writer(long seed, double crowded) {
      this.random = new Random(seed);
      this.crowded = crowded;
    }

    private boolean chance(double probability) {
      return random.nextDouble() < probability;
    }

    void write(int numberOfActs, int mentions) {
      List<Act> told = new ArrayList<>();
      int days = Math.max(60, numberOfActs * DAYS_PER_ACT / PROVINCES);
      for (int i = 0; i < numberOfActs; i++) {
        told.add(act(i, days));
      }
      for (Act act : told) {
        int copies = Math.min(2_000, (int) Math.pow(random.nextDouble(), -1 / 1.3));
        for (int i = 0; i < copies && reports.size() < mentions; i++) {
          article(told, act);
        }
      }
    }

    private Act act(int number, int days) {
      int people = Math.max(1, (int) Math.exp(1 + 1.2 * (1.3 + random.nextGaussian())));
      return new Act(
          number,
          crowded > 0 && chance(crowded) ? 0 : random.nextInt(PROVINCES),
          random.nextInt(DISTRICTS),
          START.plusDays(random.nextInt(days)),
          random.nextInt(SIDES.size()),
          people);
    }

    private void article(List<Act> told, Act act) {
      String id = "article-" + articles++;
      LocalDate published = act.day().plusDays(1L + random.nextInt(4));
      String source = "outlet " + random.nextInt(300);
      mention(id, 0, source, published, act);
      if (chance(0.08)) {
        Act other = told.get(random.nextInt(told.size()));
        if (other.number() != act.number() && other.day().isBefore(published)) {
          mention(id, 1, source, published, other);
        }
      }
    }

    private void mention(String article, int index, String source, LocalDate published, Act act) {
      String id = article + "#" + index;
      acts.put(id, act.number());
      Mention mention =
          new Mention(
              id,
              article,
              Status.ACCEPTED,
              "verb",
              "A sentence.",
              "A clause.",
              index * 100,
              index * 100 + 50,
              chance(0.1) ? EventType.DEFECTION : EventType.SURRENDER,
              chance(0.04) ? Party.UNKNOWN : SIDES.get(act.side()),
              recipient(act),
              people(act),
              when(act),
              where(act),
              Claim.OUTLET,
              false,
              0.8,
              index,
              List.of());
      reports.add(new Report(mention, source, chance(0.05) ? null : published, null));
    }

    private Party recipient(Act act) {
      if (chance(0.2)) {
        return Party.UNKNOWN;
      }
      boolean rival = chance(0.03);
      return (act.side() == 2) == rival ? GOVERNMENT : SIDES.get(act.side() == 0 ? 1 : 0);
    }

    private People people(Act act) {
      int people = act.people();
      double way = random.nextDouble();
      if (way < 0.05) {
        return People.UNKNOWN;
      }
      if (way < 0.12 && people >= 12 && people < 100) {
        return figure(24, 61, 99, PeopleBasis.VAGUE);
      }
      if (way < 0.17) {
        int other = Math.max(1, people * (random.nextBoolean() ? 19 : 6) / 10);
        return figure(other, other, other, PeopleBasis.EXACT);
      }
      if (way < 0.27 && people >= 10) {
        int bound = people / 10 * 10;
        return figure(bound, bound, null, PeopleBasis.BOUND);
      }
      int off = people < 8 ? 0 : (int) Math.round(people * 0.05 * random.nextGaussian());
      return figure(people + off, people + off, people + off, PeopleBasis.EXACT);
    }

    private static People figure(Integer low, Integer best, Integer high, PeopleBasis basis) {
      return new People(low, best, high, null, basis, null, null, null, null);
    }

    private When when(Act act) {
      double way = random.nextDouble();
      if (way < 0.04) {
        return When.UNKNOWN;
      }
      LocalDate day = act.day().plusDays(way < 0.09 ? 1 : way < 0.13 ? -1 : 0);
      if (way < 0.2) {
        YearMonth month = YearMonth.from(act.day());
        return new When(null, month.atDay(1), month.atEndOfMonth(), 3, "this month", "month");
      }
      if (way < 0.27) {
        LocalDate said = act.day().plusDays(random.nextInt(3));
        return new When(null, said, said, 3, "on Monday", "statement");
      }
      return new When(day, day, day, 1, "on Monday", "weekday");
    }

    private Where where(Act act) {
      if (chance(0.03)) {
        return place(null, null);
      }
      String province = "Province " + act.province();
      return place(province, chance(0.25) ? null : province + " District " + act.district());
    }

    private static Where place(String admin1, String admin2) {
      return new Where(
          "Afghanistan",
          "AFG",
          admin1,
          admin1,
          admin2,
          admin2,
          admin2 == null ? admin1 : admin2,
          null,
          null,
          admin2 == null ? 3 : 2,
          admin2 == null ? 4 : 3,
          null);
    }
  }

  /** About {@code mentions} mentions; a third to a quarter as many acts. */
  public static Synthetic of(long seed, int mentions) {
    return crowded(seed, mentions, 0);
  }

  /** The same number of acts in the same time, but this share of them in one province. */
  public static Synthetic crowded(long seed, int mentions, double share) {
    Writer writer = new Writer(seed, share);
    writer.write(mentions / 3, mentions);
    return new Synthetic(writer.reports, writer.acts);
  }

  /** One act in so many articles, with its district or without, and figures and days about it. */
  public static List<Report> famous(int articles) {
    Random random = new Random(3);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      int off = (int) Math.round(8 * random.nextGaussian());
      LocalDate day = LocalDate.of(2016, 3, 7).plusDays(random.nextInt(10) / 9);
      reports.add(
          Told.by("article-" + i)
              .source("outlet " + i % 5_000)
              .at("Nangarhar", i % 4 == 0 ? null : "Achin")
              .on(day.toString())
              .of(120 + off)
              .report());
    }
    return reports;
  }
}
