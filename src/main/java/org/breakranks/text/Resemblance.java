package org.breakranks.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * How much of two texts is the same, told from short sketches of them: the smallest hashes of their
 * runs of five words (MinHash after Broder, 1997). A wire story printed under another headline, or
 * shortened by a paragraph, resembles its original; two reports of one event do not.
 *
 * @param sketch 96 hashes of 0 to 255, two hexadecimal digits each; the share of equal ones is the
 *     share of equal runs
 */
public record Resemblance(String sketch) {

  /** From this share of equal runs on, one text is a copy of the other. */
  public static final double COPY = 0.5;

  private static final int WORDS = 5;
  private static final int HASHES = 96;
  private static final int ROWS = 3;
  private static final int DIGITS = 2;
  private static final long PRIME = 0x100000001B3L;

  /** The sketch of a text; case and punctuation make no difference. */
  public static Resemblance of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    long[] hashes = new long[words.length];
    long[] powers = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = hash(words[i]);
      powers[i] = power(words[i].length());
    }
    long[] runs = new long[Math.max(0, words.length - WORDS) + 1];
    for (int i = 0; i < runs.length; i++) {
      for (int word = i; word < Math.min(words.length, i + WORDS); word++) {
        runs[i] = mixed(runs[i] * powers[word] + hashes[word] + 1);
      }
    }
    byte[] least = new byte[HASHES];
    for (int h = 0; h < HASHES; h++) {
      least[h] = (byte) least(runs, h * 0x9E3779B97F4A7C15L);
    }
    return new Resemblance(HexFormat.of().formatHex(least));
  }

  private static long least(long[] runs, long shift) {
    long least = Long.MAX_VALUE;
    for (long run : runs) {
      least = Math.min(least, mixed(run + shift));
    }
    return least;
  }

  /** The share of equal runs, 0 to 1, within some 0.1. */
  public static double between(String sketch, String other) {
    int equal = 0;
    for (int i = 0; i < sketch.length(); i += DIGITS) {
      equal += sketch.regionMatches(i, other, i, DIGITS) ? 1 : 0;
    }
    return (double) equal / HASHES;
  }

  /**
   * Parts of the sketch, each with its place in it as one number: texts that share none hardly
   * resemble.
   */
  public List<Integer> bands() {
    List<Integer> bands = new ArrayList<>();
    for (int begin = 0; begin < sketch.length(); begin += ROWS * DIGITS) {
      int place = (begin / (ROWS * DIGITS)) << (ROWS * Byte.SIZE);
      bands.add(place | HexFormat.fromHexDigits(sketch, begin, begin + ROWS * DIGITS));
    }
    return bands;
  }

  /** The sketch in half as many bytes, for a journey. */
  public byte[] packed() {
    return HexFormat.of().parseHex(sketch);
  }

  /** What was packed. */
  public static Resemblance unpacked(byte[] packed) {
    return new Resemblance(HexFormat.of().formatHex(packed));
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * PRIME + word.charAt(i);
    }
    return hash;
  }

  /** What a hash is multiplied with when so many characters follow. */
  private static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= PRIME;
    }
    return power;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
