/**
 * What a notebook shows: rows of tables as HTML tables and as Vega-Lite charts that draw
 * themselves. Notebooks open the tables themselves, with {@link org.breakranks.publication.Tables}.
 */
package org.breakranks.notebook;
