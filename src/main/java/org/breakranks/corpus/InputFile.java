package org.breakranks.corpus;

import java.io.Serializable;

/**
 * A file of a corpus.
 *
 * @param uri its address with the scheme of its file system
 * @param length its size in bytes
 */
record InputFile(String uri, long length) implements Serializable {}
