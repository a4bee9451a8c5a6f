package org.breakranks.event;

/**
 * The act in the coding schemes of others; each is null where that scheme has no code.
 *
 * @param acledEventType for example "Strategic developments"
 * @param acledSubEventType for example "Agreement"
 * @param cameoCode for example "0874", retreat or surrender militarily
 * @param ploverType for example "RETREAT"
 * @param ploverMode for example "disarm"
 */
public record Codes(
    String acledEventType,
    String acledSubEventType,
    String cameoCode,
    String ploverType,
    String ploverMode) {

  public static final Codes NONE = new Codes(null, null, null, null, null);
}
