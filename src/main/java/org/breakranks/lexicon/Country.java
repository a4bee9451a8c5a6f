package org.breakranks.lexicon;

/**
 * A country and what its people, army and government are called.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param name usual English name: "DR Congo", "Ivory Coast"
 * @param adjective "Congolese", "Ivorian"; the name itself if none is known
 */
public record Country(String iso2, String iso3, String name, String adjective) {}
