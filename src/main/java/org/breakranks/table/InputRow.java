package org.breakranks.table;

/**
 * A file that was read.
 *
 * @param sourceUri its address
 * @param bytes its size as it lies there, compressed or not
 * @param sha256 of those bytes, in hexadecimal; null when they could not be read
 */
public record InputRow(String sourceUri, long bytes, String sha256) {}
