package org.breakranks.publication;

import java.time.Instant;

/**
 * A run that a quality gate stopped: nothing of it was published, and what it rejected is kept for
 * a while.
 *
 * @param runId what its id would be
 * @param gates which gates failed, and what each wants: {@code none-rejected (rejected = 0)}
 * @param at when
 * @param directory where the table of what it rejected lies
 */
public record Stopped(String runId, String gates, Instant at, String directory) {}
