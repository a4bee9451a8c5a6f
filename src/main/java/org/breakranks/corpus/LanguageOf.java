package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by its beginning. Most news that is read is English and shows it by
 * its small words, so that only the rest is looked at by the model of Apache OpenNLP, which takes
 * long and has a guess for anything: what is no text at all, such as base64 or random letters, is
 * told apart before. One of it serves one thread.
 */
final class LanguageOf {

  private static final String ENGLISH = "en";
  private static final String ENGLISH_3 = "eng";

  private static final int SAMPLE = 800;
  private static final int FEWEST_WORDS = 15;
  private static final double ENGLISH_SHARE = 0.15;

  /** Among 183 languages a sure guess gets 0.13 to 0.2, a blind one 0.02. */
  private static final double CERTAIN = 0.1;

  private static final double TIMES_ENGLISH = 3;

  /** What no writing has that parts its words: keys, hashes, files in base64. */
  private static final Pattern UNBROKEN = Pattern.compile("[-A-Za-z0-9+/=_]{41,}");

  /** A fifth of random letters are vowels; of written ones a third, but for Welsh. */
  private static final double VOWELS = 0.25;

  /** With w and y, a quarter of random letters; of Welsh ones two fifths. */
  private static final double WELSH_VOWELS = 0.35;

  private static final double ONLY_PLAIN_LETTERS = 0.95;
  private static final String MODEL = "/langdetect-183.bin";

  private final Set<String> smallWords;
  private LanguageDetectorME detector;

  LanguageOf(ColumnNames names) {
    this.smallWords = names.englishWords();
  }

  /**
   * The language of a text.
   *
   * @param stated what the corpus says it is, which counts where the text does not tell; may be
   *     null
   * @return ISO 639-1 code, or the longer one of ISO 639-3 where there is none; null for unknown
   */
  String of(String text, String stated) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    StringTokenizer words = new StringTokenizer(sample.toLowerCase(Locale.ROOT), " \t\r\n,.;:\"()");
    int all = words.countTokens();
    int small = 0;
    while (words.hasMoreTokens()) {
      small += smallWords.contains(words.nextToken()) ? 1 : 0;
    }
    if (all >= FEWEST_WORDS && small >= ENGLISH_SHARE * all) {
      return ENGLISH;
    }
    String written = UNBROKEN.matcher(sample).replaceAll(" ");
    return written.length() < 2 * FEWEST_WORDS || isJumble(written)
        ? stated
        : detected(written, stated);
  }

  /** Whether letters from a to z, and hardly others, stand there as in no language. */
  private static boolean isJumble(String sample) {
    int letters = 0;
    int plain = 0;
    int vowels = 0;
    int welsh = 0;
    for (int i = 0; i < sample.length(); i++) {
      char letter = Character.toLowerCase(sample.charAt(i));
      letters += Character.isLetter(letter) ? 1 : 0;
      plain += letter >= 'a' && letter <= 'z' ? 1 : 0;
      vowels += "aeiou".indexOf(letter) >= 0 ? 1 : 0;
      welsh += "aeiouwy".indexOf(letter) >= 0 ? 1 : 0;
    }
    return plain > ONLY_PLAIN_LETTERS * letters
        && vowels < VOWELS * plain
        && welsh < WELSH_VOWELS * plain;
  }

  private String detected(String sample, String stated) {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.LOADED);
    }
    Language[] likely = detector.predictLanguages(sample);
    double english =
        Arrays.stream(likely)
            .filter(language -> language.getLang().equals(ENGLISH_3))
            .mapToDouble(Language::getConfidence)
            .sum();
    Language best = likely[0];
    if (best.getConfidence() < CERTAIN || best.getConfidence() < TIMES_ENGLISH * english) {
      return stated;
    }
    String code = Intake.language(best.getLang());
    return code == null ? best.getLang() : code;
  }

  /** The model, loaded once in a process and only where it is needed. */
  private static final class Model {

    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageOf.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
