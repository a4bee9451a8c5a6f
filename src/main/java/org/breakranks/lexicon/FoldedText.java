package org.breakranks.lexicon;

import java.util.Arrays;
import java.util.List;
import org.breakranks.text.Sentence;

/**
 * A sentence as {@link NameIndex} sees it: the {@link Spelling} parts of its tokens. A hyphenated
 * token such as {@code Taliban-led} has several parts, a quotation mark none.
 */
public final class FoldedText {

  private final String[] parts;
  private final long[] hashes;
  private final int[] tokens;
  private final int[] firsts;

  private FoldedText(String[] parts, int[] tokens, int[] firsts) {
    this.parts = parts;
    this.hashes = new long[parts.length];
    this.tokens = tokens;
    this.firsts = firsts;
  }

  public static FoldedText of(Sentence sentence) {
    int size = sentence.size();
    String[] parts = new String[size + 8];
    int[] tokens = new int[size + 8];
    int[] firsts = new int[size + 1];
    int count = 0;
    for (int i = 0; i < size; i++) {
      firsts[i] = count;
      List<String> found = Spelling.parts(sentence.token(i).lower());
      if (count + found.size() > parts.length) {
        int room = Math.max(parts.length * 2, count + found.size());
        parts = Arrays.copyOf(parts, room);
        tokens = Arrays.copyOf(tokens, room);
      }
      for (String part : found) {
        parts[count] = part;
        tokens[count++] = i;
      }
    }
    firsts[size] = count;
    return new FoldedText(Arrays.copyOf(parts, count), Arrays.copyOf(tokens, count), firsts);
  }

  /** The number of parts. */
  public int size() {
    return parts.length;
  }

  public String part(int index) {
    return parts[index];
  }

  /** The hash of a part by which a {@link NameIndex} knows names that begin with it. */
  long hash(int index) {
    if (hashes[index] == 0) {
      hashes[index] = NameIndex.rolled(0, parts[index]);
    }
    return hashes[index];
  }

  /** The token in which a part stands. */
  public int token(int part) {
    return tokens[part];
  }

  /** The first part at or after the beginning of a token. */
  public int first(int token) {
    return firsts[token];
  }

  /** The part after the last one of a token. */
  public int end(int token) {
    return firsts[token + 1];
  }
}
