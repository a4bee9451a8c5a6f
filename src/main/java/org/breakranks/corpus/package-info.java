/**
 * Reads corpora as users have them: folders, globs and files of plain text, JSON, CSV, Parquet, web
 * pages and archives of them, compressed or not, on any file system of Hadoop. Every record becomes
 * an article, or a row that says why it could not.
 */
package org.breakranks.corpus;
