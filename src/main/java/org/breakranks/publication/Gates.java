package org.breakranks.publication;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.AnalysisException;
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
   * The answers, in the order of the gates. An expression that is NULL does not hold.
   *
   * @throws ExpectedFailure if an expression cannot be computed, naming the gate and the figures
   *     there are
   */
  public static List<GateResult> ask(
      SparkSession spark, List<Gate> gates, Map<String, Long> figures) {
    StructType schema = new StructType();
    for (String name : new TreeMap<>(figures).keySet()) {
      schema = schema.add(name, DataTypes.LongType, false);
    }
    Row values = RowFactory.create(new TreeMap<>(figures).values().toArray());
    Dataset<Row> row = spark.createDataFrame(List.of(values), schema);
    return gates.stream().map(gate -> answer(gate, row)).toList();
  }

  private static GateResult answer(Gate gate, Dataset<Row> figures) {
    boolean passed;
    try {
      passed =
          figures
              .select(coalesce(expr(gate.holds()), lit(false)))
              .collectAsList()
              .get(0)
              .getBoolean(0);
    } catch (Exception e) {
      if (e instanceof AnalysisException || e instanceof ClassCastException) {
        throw ExpectedFailure.badInput(
            "gate \"%s\" cannot be asked: %s (expected a condition over %s)"
                .formatted(gate.name(), gate.holds(), List.of(figures.columns())),
            e);
      }
      throw e;
    }
    String severity = gate.severity().name().toLowerCase(Locale.ROOT);
    return new GateResult(gate.name(), gate.holds(), severity, passed);
  }
}
