/**
 * Sentences and tokens by a Spark NLP pipeline: a sentence annotator of our own over the core, the
 * stock tokenizer, and whatever saved annotators a user adds. Passages come in, annotated passages
 * go out. Only this package sees Spark NLP.
 */
package org.breakranks.annotate;
