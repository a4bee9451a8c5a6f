/**
 * The jobs: each one reads as the way of its data, from corpus or published tables to the tables of
 * a new run. Started by the command line, or by anybody who has a Spark session.
 */
package org.breakranks.job;
