package org.breakranks.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Remark;
import org.breakranks.text.Segmenter;

/**
 * The Spark NLP pipeline every passage goes through before the grammar reads it: DocumentAssembler,
 * {@link SentenceCutter}, {@link TokenCutter}, and after them the saved annotators of a user.
 *
 * <pre>{@code
 * Dataset<AnnotatedPassage> annotated =
 *     PassagePipeline.of(spark, lexicon.segmenter(), List.of("hdfs:///models/pos")).annotate(passages);
 * }</pre>
 */
public final class PassagePipeline {

  /** Columns of the pipeline, in its order. */
  static final String TEXT = "text";

  static final String DOCUMENT = "document";
  static final String SENTENCE = "sentence";
  static final String TOKEN = "token";

  private static final String PASSAGE = "passage";
  private static final String NO_REMARKS =
      "cast(array() as array<struct<annotator: string, begin: int, end: int, result: string>>)";

  private static final String ANNOTATIONS = Annotation.arrayType().catalogString();

  private final PipelineModel model;
  private final PassageAnnotator own;
  private final List<String> remarking;

  /**
   * A pipeline.
   *
   * @param own our annotators alone, null when others follow them
   * @param remarking columns of what the others say
   */
  private PassagePipeline(PipelineModel model, PassageAnnotator own, List<String> remarking) {
    this.model = model;
    this.own = own;
    this.remarking = remarking;
  }

  /**
   * Puts the pipeline together.
   *
   * @param segmenter cuts sentences and tokens, as {@code Lexicon.segmenter()} does
   * @param additional paths of saved annotators, models or pipelines that read {@code document},
   *     {@code sentence} or {@code token}
   * @throws ExpectedFailure if one of them cannot be loaded, naming it
   */
  public static PassagePipeline of(
      SparkSession spark, Segmenter segmenter, List<String> additional) {
    List<PipelineStage> stages = new ArrayList<>();
    DocumentAssembler documents = new DocumentAssembler("DOCUMENT_ASSEMBLER");
    documents.setInputCol(TEXT);
    documents.setOutputCol(DOCUMENT);
    stages.add(documents);
    SentenceCutter sentences = SentenceCutter.of(segmenter.abbreviations());
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCE);
    stages.add(sentences);
    TokenCutter tokens = TokenCutter.of(segmenter.abbreviations());
    tokens.setInputCols(new String[] {SENTENCE});
    tokens.setOutputCol(TOKEN);
    stages.add(tokens);
    additional.forEach(path -> stages.add(saved(spark, path)));
    Pipeline pipeline = new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
    Dataset<Row> nothing = spark.emptyDataset(Encoders.STRING()).toDF(TEXT);
    PipelineModel model = pipeline.fit(nothing);
    return new PassagePipeline(
        model,
        additional.isEmpty() ? new PassageAnnotator(sentences, tokens) : null,
        remarking(model.transform(nothing).schema()));
  }

  /** The columns of annotations besides ours: what the annotators of the user's own say. */
  private static List<String> remarking(StructType schema) {
    return Arrays.stream(schema.fields())
        .filter(field -> field.dataType().catalogString().equals(ANNOTATIONS))
        .map(StructField::name)
        .filter(name -> !Set.of(DOCUMENT, SENTENCE, TOKEN).contains(name))
        .toList();
  }

  /** The pipeline as Spark NLP knows it: it reads a column {@code text}. */
  public PipelineModel model() {
    return model;
  }

  /**
   * Passages with their sentences and tokens, and what further annotators say of them. Without
   * further ones no annotation needs to become a row.
   */
  public Dataset<AnnotatedPassage> annotate(Dataset<Passage> passages) {
    if (own != null) {
      MapFunction<Passage, AnnotatedPassage> annotated = own::annotate;
      return passages.map(annotated, RecordEncoder.of(AnnotatedPassage.class));
    }
    return annotateRows(passages);
  }

  Dataset<AnnotatedPassage> annotateRows(Dataset<Passage> passages) {
    MapFunction<MarkedPassage, AnnotatedPassage> annotated = MarkedPassage::annotated;
    return transform(passages)
        .select(
            col(PASSAGE),
            expr(marks(SENTENCE)).as("sentences"),
            expr(marks(TOKEN)).as("tokens"),
            expr(remarks()).as("remarks"))
        .as(RecordEncoder.of(MarkedPassage.class))
        .map(annotated, RecordEncoder.of(AnnotatedPassage.class));
  }

  private Dataset<Row> transform(Dataset<Passage> passages) {
    return model.transform(passages.select(struct(col("*")).as(PASSAGE), col(TEXT)));
  }

  /** An expression for the annotations of a column as {@link Mark}s. */
  private static String marks(String column) {
    return ("transform(%s, a -> named_struct('begin', a.begin, 'end', a.end,"
            + " 'sentence', int(a.metadata['%s']), 'paragraph', int(a.metadata['%s'])))")
        .formatted(column, SentenceCutter.SENTENCE, SentenceCutter.PARAGRAPH);
  }

  /** An expression for the annotations of all further columns as {@link Remark}s. */
  private String remarks() {
    return remarking.stream()
        .map(
            column ->
                ("transform(`%s`, a -> named_struct('annotator', '%s', 'begin', a.begin,"
                        + " 'end', %s, 'result', a.result)), ")
                    .formatted(column, column, Offsets.END))
        .collect(Collectors.joining("", "concat(", NO_REMARKS + ")"));
  }

  private static PipelineStage saved(SparkSession spark, String path) {
    try {
      return DefaultParamsReader.<PipelineStage>loadParamsInstance(path, spark.sparkContext());
    } catch (Exception e) { // Scala code throws checked ones without saying so
      throw ExpectedFailure.badInput("no saved annotator can be loaded from " + path, e);
    }
  }
}
