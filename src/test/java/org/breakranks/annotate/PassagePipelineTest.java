package org.breakranks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.Normalizer;
import com.johnsnowlabs.nlp.annotators.NormalizerModel;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.TokenizerModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.stage.Mentions;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.CleanText;
import org.breakranks.text.Passage;
import org.breakranks.text.PublishedBasis;
import org.breakranks.text.Remark;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;
import scala.collection.JavaConverters;
import scala.collection.immutable.Map;

class PassagePipelineTest {

  private static final Segmenter SEGMENTER = Lexicon.bundled().segmenter();
  private static final String TEXT =
      """
      Ten fighters give up

      KABUL, Nov. 7 (Valley Wire) - Lt. Col. Martin Doe of the U.S. Army said that "fifty-five (55)" \
      men surrendered at 11:30 a.m. on Tuesday. The group's leader wasn't among them.

      - 1,037 rifles and 2.5 tonnes of arms""";

  private static final List<String> AWKWARD =
      List.of(
          "a",
          "Bé",
          "'s",
          "'",
          "\"",
          ".",
          ". ",
          " ",
          "-",
          "\n",
          "\n\n",
          "1,000",
          "2.5",
          "U.S.",
          "Gen. ",
          "Nov. 7",
          "(",
          "—",
          "\uD83D\uDE00",
          "\u0301",
          "\t",
          "$",
          "x'y",
          "…");

  private final SparkSession spark = LocalSpark.session();

  @Test
  void keepsRanksAndAbbreviationsInOneSentence() {
    assertThat(PassageAnnotator.of(SEGMENTER).annotate(passage(TEXT)).sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "Ten fighters give up",
            "KABUL, Nov. 7 (Valley Wire) - Lt. Col. Martin Doe of the U.S. Army said that"
                + " \"fifty-five (55)\" men surrendered at 11:30 a.m. on Tuesday.",
            "The group's leader wasn't among them.",
            "- 1,037 rifles and 2.5 tonnes of arms");
  }

  @Test
  void findsTheSentencesAndTokensOfTheCoreInAnyText() {
    PassageAnnotator annotator = PassageAnnotator.of(SEGMENTER);
    assertThat(texts())
        .allSatisfy(
            text ->
                assertThat(annotator.annotate(passage(text)).sentences())
                    .isEqualTo(SEGMENTER.sentences(text)));
  }

  @Test
  void annotatesADatasetAsItAnnotatesOnePassage() {
    List<Passage> passages = texts().stream().map(PassagePipelineTest::passage).toList();
    List<AnnotatedPassage> annotated =
        PassagePipeline.of(spark, SEGMENTER, List.of())
            .annotate(spark.createDataset(passages, RecordEncoder.of(Passage.class)))
            .collectAsList();
    assertThat(annotated)
        .extracting(AnnotatedPassage::sentences)
        .containsExactlyInAnyOrderElementsOf(
            passages.stream().map(passage -> SEGMENTER.sentences(passage.text())).toList());
  }

  @Test
  void annotatesRowsAsItAnnotatesPassages() {
    Dataset<Passage> passages =
        spark.createDataset(
            texts().stream().map(PassagePipelineTest::passage).toList(),
            RecordEncoder.of(Passage.class));
    PassagePipeline pipeline = PassagePipeline.of(spark, SEGMENTER, List.of());

    assertThat(pipeline.annotateRows(passages).collectAsList())
        .containsExactlyInAnyOrderElementsOf(pipeline.annotate(passages).collectAsList());
  }

  @Test
  void cutsPlainWordsAsTheStockTokenizerDoes() {
    String text = "Ten men of the garrison came to Kunduz on Monday and put down 12 rifles";
    Annotation sentence = sentence(text);
    TokenizerModel stock = new Tokenizer().train(null, Option.empty());

    assertThat(tokens(TokenCutter.of(SEGMENTER.abbreviations()), sentence))
        .hasSize(15)
        .isEqualTo(tokens(stock, sentence));
  }

  @Test
  void countsTokensFromTheBeginningOfTheDocument() {
    Annotation second =
        new Annotation(
            "document", 20, 26, "Go now.", new Map.Map1<>("sentence", "3"), new float[0]);

    assertThat(tokens(TokenCutter.of(SEGMENTER.abbreviations()), second))
        .extracting(Annotation::begin, Annotation::end, Annotation::result)
        .containsExactly(tuple(20, 21, "Go"), tuple(23, 25, "now"), tuple(26, 26, "."));
  }

  @Test
  void savesAndLoadsAndServesSomebodyElsesPipeline(@TempDir Path folder) {
    String path = folder.resolve("pipeline").toString();
    try {
      PassagePipeline.of(spark, SEGMENTER, List.of()).model().save(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LightPipeline light = new LightPipeline(PipelineModel.load(path), false);
    List<Annotation> sentences = annotations(light, "sentence");
    assertThat(sentences)
        .extracting(Annotation::result)
        .containsExactlyElementsOf(SEGMENTER.sentences(TEXT).stream().map(Sentence::text).toList());
    assertThat(annotations(light, "token"))
        .extracting(Annotation::result)
        .contains("Lt.", "U.S.", "fifty-five", "a.m.", "1,037")
        .containsExactlyElementsOf(
            SEGMENTER.sentences(TEXT).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList());
  }

  private static List<Annotation> annotations(LightPipeline light, String column) {
    return JavaConverters.seqAsJavaList(light.fullAnnotate(TEXT, "").apply(column).toSeq()).stream()
        .map(Annotation.class::cast)
        .toList();
  }

  private static Annotation sentence(String text) {
    return new Annotation(
        "document", 0, text.length() - 1, text, new Map.Map1<>("sentence", "0"), new float[0]);
  }

  private static List<Annotation> tokens(HasSimpleAnnotate<?> annotator, Annotation sentence) {
    return JavaConverters.seqAsJavaList(
        annotator.annotate(JavaConverters.asScalaBuffer(List.of(sentence)).toSeq()));
  }

  @Test
  void addsSavedAnnotatorsByTheirPath(@TempDir Path folder) throws IOException {
    NormalizerModel normalizer = new Normalizer().train(null, Option.empty());
    normalizer.setInputCols(new String[] {"token"});
    normalizer.setOutputCol("normal");
    String path = folder.resolve("normalizer").toString();
    normalizer.write().save(path);
    String text = "Ten &amp; men. Nine surrendered in Kunduz on Monday.";
    Dataset<Passage> passages =
        spark.createDataset(
            List.of(passage(CleanText.of(text).text(), text)), RecordEncoder.of(Passage.class));
    Dataset<AnnotatedPassage> annotated =
        PassagePipeline.of(spark, SEGMENTER, List.of(path)).annotate(passages);

    assertThat(annotated.first().remarks())
        .startsWith(new Remark("normal", 0, 3, "Ten"), new Remark("normal", 6, 9, "men"));
    List<Mention> mentions = Mentions.in(annotated.first(), Grammar.of(Lexicon.bundled()));
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).remarks())
        .contains(new Remark("normal", 15, 19, "Nine"))
        .allSatisfy(
            remark ->
                assertThat(text.substring(remark.begin(), remark.end()))
                    .isEqualTo(remark.result()));
  }

  @Test
  void namesTheAnnotatorThatCannotBeLoaded() {
    assertThatThrownBy(() -> PassagePipeline.of(spark, SEGMENTER, List.of("no/such/model")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("no/such/model");
  }

  private static Passage passage(String text) {
    return passage(text, text);
  }

  private static Passage passage(String text, String received) {
    return new Passage("a1", null, null, PublishedBasis.NONE, text, received);
  }

  /** News, and strings of what a tokenizer stumbles over. */
  private static List<String> texts() {
    Random random = new Random(17);
    Stream<String> generated = Stream.generate(() -> awkward(random)).limit(600);
    return Stream.concat(Stream.of(TEXT, "", " \n "), Stream.concat(generated, news()))
        .map(text -> CleanText.of(text).text())
        .toList();
  }

  private static String awkward(Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(
            i ->
                random.nextInt(4) == 0
                    ? Character.toString(random.nextInt(0x2100))
                    : AWKWARD.get(random.nextInt(AWKWARD.size())))
        .collect(Collectors.joining());
  }

  private static Stream<String> news() {
    Path folder = Path.of("examples/articles");
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(PassagePipelineTest::content).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
