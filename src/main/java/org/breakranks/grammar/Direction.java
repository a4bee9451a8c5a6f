package org.breakranks.grammar;

/**
 * From whom to whom an act leads.
 *
 * @param from the side that is left
 * @param to the side that receives
 * @param turns whether those who leave their side are said to leave it for the other
 * @param objection why it cannot be so, null if nothing speaks against it
 */
record Direction(Party from, Party to, boolean turns, Verdict objection) {}
