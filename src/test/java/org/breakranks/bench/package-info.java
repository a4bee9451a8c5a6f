/**
 * Measurements, which no build runs: a corpus of any size is made up from a seed, and jobs, stages
 * and the core are timed over it. {@code jobs/bench.sh} starts them.
 */
package org.breakranks.bench;
