package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Most news that is read is English and shows it by its small words,
 * so that only the rest is looked at by the model of Apache OpenNLP. One of it serves one thread.
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
    return sample.length() < 2 * FEWEST_WORDS ? stated : detected(sample, stated);
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
