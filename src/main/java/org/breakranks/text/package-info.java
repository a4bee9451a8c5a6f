/**
 * Text and where things stand in it: articles, spans, sentences, tokens, and cleaning that keeps
 * the way back to the text as received. Knows nothing of surrenders.
 */
package org.breakranks.text;
