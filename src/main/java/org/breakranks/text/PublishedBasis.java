package org.breakranks.text;

/** Where the publication date of an article was found. */
public enum PublishedBasis {
  /** A field of the record. */
  METADATA,
  /** A crawler's header at the start of the text. */
  TEXT,
  /** The dateline of the article. */
  DATELINE,
  /** The path of the file. */
  PATH,
  /** Nowhere. */
  NONE
}
