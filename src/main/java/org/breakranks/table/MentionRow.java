package org.breakranks.table;

import org.breakranks.grammar.Mention;

/**
 * What was read in an article, with the event it was taken for.
 *
 * @param mention what was read
 * @param eventId the event it reports, null unless it is accepted
 */
public record MentionRow(Mention mention, String eventId) {}
