package org.breakranks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.breakranks.OwnMachine;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SessionAtHandTest {

  /** Reads first and asks for Spark afterwards, as a notebook may. */
  static final class ReadsFirst {

    private ReadsFirst() {}

    public static void main(String[] arguments) {
      PassageAnnotator.of(Lexicon.bundled().segmenter());
      SparkSession spark = SparkSession.builder().master("local[1]").getOrCreate();
      System.out.println(spark.sparkContext().getConf().get("spark.serializer", "none set"));
      spark.stop();
    }
  }

  @Test
  void annotatorsMadeBeforeAnySessionLeaveNoneThatUsesKryo() throws IOException {
    assertThat(OwnMachine.printedBy(ReadsFirst.class))
        .contains("org.apache.spark.serializer.JavaSerializer")
        .doesNotContain("Kryo");
  }
}
