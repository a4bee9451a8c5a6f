package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  private final LanguageOf languages = new LanguageOf(Reads.NAMES);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Ten fighters of the group surrendered to the police in the valley on Monday, an official said.",
        "en|Militants from the mountains of Kunar and Laghan turned themselves in, with their weapons, said the governor.",
        "es|Diez combatientes del grupo se entregaron el lunes a la policía en el valle, según informó un portavoz del gobierno.",
        "fr|Dix combattants du groupe se sont rendus lundi à la police dans la vallée, a déclaré un responsable du gouvernement.",
        "de|Zehn Kämpfer der Gruppe haben sich am Montag im Tal der Polizei ergeben, wie ein Sprecher der Regierung sagte.",
        "pt|Dez combatentes do grupo renderam-se na segunda-feira à polícia no vale, disse um porta-voz do governo da província.",
        "ru|Десять боевиков группировки сдались в понедельник полиции в долине, сообщил представитель правительства провинции.",
        "ar|استسلم عشرة مقاتلين من الجماعة للشرطة في الوادي يوم الاثنين، وفق ما قاله مسؤول في حكومة الولاية.",
        "fa|ده جنگجوی طالبان روز دوشنبه در ولایت کندز به نیروهای امنیتی تسلیم شدند و سلاح های خود را تحویل دادند.",
        "id|Sepuluh anggota kelompok itu menyerahkan diri kepada polisi di lembah pada hari Senin, kata seorang pejabat pemerintah.",
        "tr|Gruptan on savaşçı pazartesi günü vadide polise teslim oldu, dedi hükümet yetkilisi ve silahlarını da bıraktılar."
      })
  void tellsTheLanguageOfOneSentence(String language, String text) {
    assertThat(languages.of(text, null)).isEqualTo(language);
  }

  @Test
  void believesTheTextBeforeTheCorpus() {
    String english = "Ten fighters of the group surrendered to the police in the valley on Monday.";
    assertThat(languages.of(english.repeat(2), "es")).isEqualTo("en");
    assertThat(languages.of("Diez se rinden", "es")).isEqualTo("es");
    assertThat(languages.of("1 2 3 4", null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefghijklmnopqrstuvwxyz, 1, unbroken letters",
    "abcdefghijklmnopqrstuvwxyz, 9, random words",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/, 1, base64",
    "0123456789abcdef, 1, a hash"
  })
  void guessesNoLanguageWhereThereIsNone(String alphabet, int words, String kind) {
    Random random = new Random(7);
    for (int again = 0; again < 50; again++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 1_000) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        text.append(words > 1 && random.nextInt(words) == 0 ? " " : "");
      }
      assertThat(languages.of(text.toString(), null)).as(kind).isNull();
      assertThat(languages.of(text.toString(), "es")).isEqualTo("es");
    }
  }

  @Test
  void looksBehindAKeyForTheText() {
    String spanish =
        "Diez combatientes del grupo se entregaron el lunes a la policía en el valle, según informó el gobierno.";
    assertThat(languages.of("dGhlIHF1aWNrIGJyb3duIGZveA".repeat(8) + " " + spanish, null))
        .isEqualTo("es");
  }

  @Test
  void takesNoEnglishArticleForAnother() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples/articles").toAbsolutePath())) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThan(50)
          .flatMap(file -> Reads.of(file).articles())
          .extracting(Article::language)
          .containsOnly("en");
    }
  }

  @Test
  void givesEveryArticleItsLanguage() {
    String spanish =
        "Diez combatientes del grupo se entregaron el lunes a la policía en el valle, según informó el gobierno.";
    assertThat(Reads.of(folder.resolve("a.txt"), spanish).articles())
        .extracting(Article::language)
        .containsExactly("es");
  }
}
