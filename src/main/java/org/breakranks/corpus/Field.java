package org.breakranks.corpus;

/** What is looked for in a record. */
public enum Field {
  /** The article itself. */
  TEXT,
  /** Its first paragraph, where a corpus keeps that apart from the rest. */
  LEAD,
  TITLE,
  /** The date of publication. */
  PUBLISHED,
  URL,
  /** The outlet. */
  SOURCE,
  LANGUAGE,
  /** The corpus's own id. */
  ID
}
