package org.breakranks.publication;

/**
 * What a gate said.
 *
 * @param name of the gate
 * @param holds the expression
 * @param severity {@code warn} or {@code fail}
 * @param passed whether the expression was true
 */
public record GateResult(String name, String holds, String severity, boolean passed) {}
