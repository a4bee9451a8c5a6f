/**
 * Publishes the tables of a run: into a directory of its own, described by a manifest, made visible
 * by the replacement of one small file; and opens what was published.
 */
package org.breakranks.publication;
