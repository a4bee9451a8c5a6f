package org.breakranks.annotate;

/**
 * The uid of an annotator under construction. Scala's super-constructor asks for it before a Java
 * constructor can have set any field; so it is announced while the arguments are evaluated.
 *
 * @param value the uid
 */
record Uid(String value) {

  private static final ThreadLocal<String> ANNOUNCED = new ThreadLocal<>();

  static Uid announced(String value) {
    ANNOUNCED.set(value);
    return new Uid(value);
  }

  static String announced() {
    return ANNOUNCED.get();
  }
}
