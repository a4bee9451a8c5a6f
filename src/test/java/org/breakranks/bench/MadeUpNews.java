package org.breakranks.bench;

import java.time.LocalDate;
import java.util.Random;
import org.breakranks.corpus.ContentHash;

/**
 * News as it is mostly written: of markets, matches, weather, courts and councils, with everyday
 * verbs that also report acts; and among them, in a share of the articles, a paragraph that does
 * report one. The same seed and number give the same article, on any machine.
 *
 * @param seed of the corpus
 * @param share of articles with an act, 0 to 1
 */
public record MadeUpNews(long seed, double share) implements java.io.Serializable {

  private static final long serialVersionUID = 1L;

  /** Characters; half of it to one and a half times as much, evenly. */
  private static final int MEAN_LENGTH = 2900;

  /** One sentence in so many passes the funnel, as in general news. */
  private static final int EVERYDAY_IN = 50;

  private static final int SENTENCES_OF_PARAGRAPH = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

  /** An article; its columns are those of a crawler. */
  public record Item(String id, String title, String maintext, String date_publish, String url) {}

  /** The article of that number. */
  public Item item(long number) {
    Random random = new Random(seed * 1_000_003 + number * 7_919);
    random.nextInt();
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
    boolean reports = random.nextDouble() < share;
    int length = MEAN_LENGTH / 2 + random.nextInt(MEAN_LENGTH);
    StringBuilder text = new StringBuilder(sentence(random));
    int actAt = reports ? random.nextInt(length) : Integer.MAX_VALUE;
    for (int n = 1; text.length() < length; n++) {
      text.append(n % SENTENCES_OF_PARAGRAPH == 0 ? "\n\n" : " ");
      if (text.length() > actAt) {
        text.append(act(random, number)).append(' ');
        actAt = Integer.MAX_VALUE;
      }
      text.append(sentence(random));
    }
    if (actAt != Integer.MAX_VALUE) {
      text.append("\n\n").append(act(random, number));
    }
    String title = of(random, Phrases.WHO) + " " + of(random, Phrases.DID);
    String url = "https://news.example/" + ContentHash.of(Long.toString(number));
    return new Item(Long.toString(number), title, text.toString(), day.toString(), url);
  }

  private static String sentence(Random random) {
    String who = of(random, Phrases.WHO);
    StringBuilder sentence = new StringBuilder();
    if (random.nextInt(4) == 0) {
      sentence.append(of(random, Phrases.OPENING)).append(", ").append(who);
    } else {
      sentence.append(Character.toUpperCase(who.charAt(0))).append(who.substring(1));
    }
    String[] deeds = random.nextInt(EVERYDAY_IN) == 0 ? Phrases.EVERYDAY : Phrases.DID;
    sentence.append(' ').append(of(random, deeds));
    sentence.append(' ').append(of(random, Phrases.CIRCUMSTANCE));
    if (random.nextInt(3) == 0) {
      sentence.append(", ").append(of(random, Phrases.TAIL));
    }
    return sentence.append('.').toString();
  }

  private static String act(Random random, long number) {
    return of(random, Phrases.ACT)
        .replace("{n}", Integer.toString(2 + random.nextInt(60)))
        .replace("{where}", of(random, Phrases.WHERE))
        .replace("{day}", of(random, Phrases.DAY))
        .replace("{name}", "Mullah " + of(random, Phrases.NAME) + " " + number);
  }

  private static String of(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
