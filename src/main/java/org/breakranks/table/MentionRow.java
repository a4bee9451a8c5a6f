package org.breakranks.table;

import org.breakranks.grammar.Mention;

/**
 * A row of the table {@code mentions}.
 *
 * @param mention what was read
 * @param eventId the event it reports, null unless it is accepted
 */
public record MentionRow(Mention mention, String eventId) {}
