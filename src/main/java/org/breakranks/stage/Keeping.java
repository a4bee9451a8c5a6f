package org.breakranks.stage;

import org.apache.spark.sql.Dataset;

/** Keeps what several computations use, until the job ends that asked for it. */
@FunctionalInterface
public interface Keeping {

  /** The same rows, computed once. */
  <T> Dataset<T> keep(Dataset<T> rows);
}
