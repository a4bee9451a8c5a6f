package org.breakranks.bench;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.MultiDateMatcher;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.util.io.ExternalResource;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.immutable.Map$;

/** What anybody would put together of Spark NLP's stock annotators for such a task. */
final class StockPipeline {

  private StockPipeline() {}

  /** Sentences and tokens of the column {@code text}. */
  static PipelineModel tokens(SparkSession spark) {
    return fitted(spark, stages());
  }

  /** The same, and listed names and dates. */
  static PipelineModel namesAndDates(SparkSession spark, String names) {
    List<PipelineStage> stages = stages();
    TextMatcher matcher = new TextMatcher();
    matcher.setEntities(new ExternalResource(names, ReadAs.TEXT(), Map$.MODULE$.empty()));
    matcher.setInputCols(new String[] {"sentence", "token"});
    matcher.setOutputCol("names");
    stages.add(matcher);
    MultiDateMatcher dates = new MultiDateMatcher();
    dates.setInputCols(new String[] {"sentence"});
    dates.setOutputCol("dates");
    stages.add(dates);
    return fitted(spark, stages);
  }

  private static List<PipelineStage> stages() {
    List<PipelineStage> stages = new ArrayList<>();
    DocumentAssembler documents = new DocumentAssembler();
    documents.setInputCol("text");
    documents.setOutputCol("document");
    stages.add(documents);
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentence");
    stages.add(sentences);
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {"sentence"});
    tokens.setOutputCol("token");
    stages.add(tokens);
    return stages;
  }

  private static PipelineModel fitted(SparkSession spark, List<PipelineStage> stages) {
    Dataset<Row> nothing = spark.emptyDataset(Encoders.STRING()).toDF("text");
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new)).fit(nothing);
  }
}
