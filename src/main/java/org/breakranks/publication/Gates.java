package org.breakranks.publication;

import static org.apache.spark.sql.functions.expr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Gate;

/** Asks the configured gates about the figures of a run. */
public final class Gates {

  private Gates() {}

  /**
   * The answers, in the order of the gates. A gate is not asked where the answer is NULL, because a
   * figure is not known: there is no run before this one, or the job does not count events.
   *
   * @param names of all figures there may be
   * @param figures those that are known
   * @throws ExpectedFailure if an expression cannot be computed, naming the gate and the figures
   */
  public static List<GateResult> ask(
      SparkSession spark, List<Gate> gates, List<String> names, Map<String, Long> figures) {
    StructType schema = new StructType();
    for (String name : names) {
      schema = schema.add(name, DataTypes.LongType);
    }
    Row values = RowFactory.create(names.stream().map(figures::get).toArray());
    Dataset<Row> row = spark.createDataFrame(List.of(values), schema);
    return gates.stream().flatMap(gate -> answer(gate, row).stream()).toList();
  }

  private static Optional<GateResult> answer(Gate gate, Dataset<Row> figures) {
    Object passed;
    try {
      passed = figures.select(expr(gate.holds())).collectAsList().get(0).get(0);
    } catch (Exception e) { // Scala code throws checked ones without saying so
      throw wrong(gate, figures, e);
    }
    if (passed != null && !(passed instanceof Boolean)) {
      throw wrong(gate, figures, null);
    }
    String severity = gate.severity().name().toLowerCase(Locale.ROOT);
    return Optional.ofNullable((Boolean) passed)
        .map(answer -> new GateResult(gate.name(), gate.holds(), severity, answer));
  }

  private static ExpectedFailure wrong(Gate gate, Dataset<Row> figures, Exception cause) {
    return ExpectedFailure.badInput(
        "gate \"%s\" cannot be asked: %s (expected a condition over %s)"
            .formatted(gate.name(), gate.holds(), List.of(figures.columns())),
        cause);
  }
}
