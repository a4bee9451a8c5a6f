/**
 * Each arrow of the way of the data as one small class: a dataset comes in, a dataset goes out, and
 * between them a pure function of the core. Datasets are lazy; the job decides what is kept.
 */
package org.breakranks.stage;
