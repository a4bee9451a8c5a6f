package org.breakranks.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Segmenter;

/**
 * The Spark NLP pipeline every passage goes through before the grammar reads it: DocumentAssembler,
 * {@link SentenceCutter}, the stock Tokenizer, and after them the saved annotators of a user.
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

  private final PipelineModel model;

  private PassagePipeline(PipelineModel model) {
    this.model = model;
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
    stages.add(Tokens.of(segmenter));
    additional.forEach(path -> stages.add(saved(spark, path)));
    Pipeline pipeline = new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
    return new PassagePipeline(pipeline.fit(spark.emptyDataset(Encoders.STRING()).toDF(TEXT)));
  }

  /** The pipeline as Spark NLP knows it: it reads a column {@code text}. */
  public PipelineModel model() {
    return model;
  }

  /** Passages with their sentences and tokens. */
  public Dataset<AnnotatedPassage> annotate(Dataset<Passage> passages) {
    MapFunction<MarkedPassage, AnnotatedPassage> annotated = MarkedPassage::annotated;
    return transform(passages)
        .select(
            col(PASSAGE), expr(marks(SENTENCE)).as("sentences"), expr(marks(TOKEN)).as("tokens"))
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

  private static PipelineStage saved(SparkSession spark, String path) {
    try {
      return DefaultParamsReader.<PipelineStage>loadParamsInstance(path, spark.sparkContext());
    } catch (Exception e) { // Scala code throws checked ones without saying so
      throw ExpectedFailure.badInput("no saved annotator can be loaded from " + path, e);
    }
  }
}
