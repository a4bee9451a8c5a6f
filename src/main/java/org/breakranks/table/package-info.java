/**
 * Records as rows and the published tables: their columns, types and comments, and the way from a
 * record to a flat row and back. Only this package sees Spark's own encoder classes.
 */
package org.breakranks.table;
