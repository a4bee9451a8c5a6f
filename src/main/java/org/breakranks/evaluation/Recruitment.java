package org.breakranks.evaluation;

/** Whether acts of recruitment are part of the score. */
public enum Recruitment {
  LEFT_OUT,
  COUNTED
}
