/**
 * What a notebook shows: rows of tables as HTML. Notebooks open the tables themselves, with {@link
 * org.breakranks.publication.Tables}.
 */
package org.breakranks.notebook;
