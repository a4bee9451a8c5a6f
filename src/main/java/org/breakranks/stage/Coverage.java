package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.breakranks.reading.NamedPlace;
import org.breakranks.table.RecordEncoder;
import org.breakranks.trend.CoverageCount;

/** How many articles of each month name each country and province, candidates or not. */
public final class Coverage {

  private Coverage() {}

  public static Dataset<CoverageCount> of(Dataset<Screened> articles) {
    FlatMapFunction<Screened, CoverageCount> places = Coverage::places;
    return articles
        .flatMap(places, RecordEncoder.of(CoverageCount.class))
        .groupBy(col("iso3"), col("admin1Id"), col("month"))
        .agg(count(lit(1)).as("articles"))
        .as(RecordEncoder.of(CoverageCount.class));
  }

  private static Iterator<CoverageCount> places(Screened screened) {
    List<CoverageCount> counts = new ArrayList<>();
    if (screened.article() != null) {
      LocalDate day = screened.article().publishedOn();
      LocalDate month = day == null ? null : day.withDayOfMonth(1);
      counts.add(new CoverageCount(null, null, month, 1));
      for (NamedPlace place : screened.places()) {
        counts.add(new CoverageCount(place.iso3(), place.admin1Id(), month, 1));
      }
    }
    return counts.iterator();
  }
}
