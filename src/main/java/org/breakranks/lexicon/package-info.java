/**
 * What is known of words, places and armed groups. Comes in: the tab-separated tables of {@code
 * conf/lexicon} and {@code conf/gazetteer}, and a user's own. Goes out: a {@link
 * org.breakranks.lexicon.Lexicon} that the readers and the grammar ask.
 */
package org.breakranks.lexicon;
