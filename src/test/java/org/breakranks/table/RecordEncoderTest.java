package org.breakranks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;

class RecordEncoderTest {

  private final SparkSession spark = LocalSpark.session();

  public record Inner(String word, Integer number) {}

  public record Outer(
      int count,
      Double share,
      LocalDate day,
      PublishedBasis basis,
      Inner inner,
      List<Inner> inners,
      List<String> words) {}

  private static final Outer FULL =
      new Outer(
          3,
          0.5,
          LocalDate.of(2018, 8, 1),
          PublishedBasis.DATELINE,
          new Inner("one", null),
          List.of(new Inner("two", 2), new Inner(null, 3)),
          List.of("b", "a"));
  private static final Outer EMPTY = new Outer(0, null, null, null, null, null, null);

  private Dataset<Outer> rows() {
    return spark.createDataset(List.of(FULL, EMPTY), RecordEncoder.of(Outer.class));
  }

  @Test
  void comesBackAsItWentIn() {
    assertThat(rows().repartition(2).collectAsList()).containsExactlyInAnyOrder(FULL, EMPTY);
  }

  @Test
  void passesThroughFunctions() {
    MapFunction<Outer, Outer> same = row -> row;
    assertThat(rows().map(same, RecordEncoder.of(Outer.class)).collectAsList())
        .containsExactly(FULL, EMPTY);
  }

  @Test
  void keepsTheDeclaredOrderOfColumns() {
    assertThat(rows().columns())
        .containsExactly("count", "share", "day", "basis", "inner", "inners", "words");
  }

  @Test
  void refusesNullWhereARecordHasAPrimitive() {
    assertThatThrownBy(
            () ->
                rows()
                    .withColumn("count", org.apache.spark.sql.functions.lit(null).cast("int"))
                    .as(RecordEncoder.of(Outer.class))
                    .collectAsList())
        .hasMessageContaining("Null value appeared in non-nullable field");
  }
}
