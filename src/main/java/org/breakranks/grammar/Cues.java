package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all triggers, ready to be found in a text whose runs of letters and runs of digits
 * come one after the other.
 */
final class Cues {

  /** Runs that are kept in mind; no entry of a class of words is longer. */
  private static final int KEPT = 16;

  /** A reach that no text exceeds. */
  static final int ANYWHERE = 1 << 29;

  private static final int FAR = -1 << 30;

  private static final int FIRST = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<List<Cue>> byLastRun = new ArrayList<>();
  private final Map<Part, Integer> parts = new HashMap<>();
  private Cue[][] cues = new Cue[0][];
  private int longest;

  private char[][] slots = new char[0][];
  private int[] slotIds = new int[0];
  private int[] slotHashes = new int[0];

  private Cues() {}

  /** One of the words by which a part of a trigger is known, as runs of letters or digits. */
  private static final class Cue {

    private final int[] runs;
    private final int part;
    private final int before;
    private final int reach;
    private final boolean last;

    /**
     * A cue.
     *
     * @param part number of the part, over all triggers
     */
    Cue(int[] runs, int part, Part told) {
      this.runs = runs;
      this.part = part;
      this.before = told.before;
      this.reach = told.mark.reach;
      this.last = told.last;
    }
  }

  /**
   * A part of a trigger that every match has.
   *
   * @param entries what it can be, each one word or several
   * @param reach how many tokens after the begin of the part before it begins at most
   */
  record Mark(Set<String> entries, int reach) {}

  /**
   * A mark behind those before it, which all triggers share that begin alike.
   *
   * @param before number of the part before it, {@link #FIRST} for none
   * @param last whether nothing more is needed
   */
  private record Part(int before, Mark mark, boolean last) {}

  static Cues of(List<List<Mark>> triggers) {
    Cues cues = new Cues();
    triggers.forEach(cues::add);
    cues.settle();
    return cues;
  }

  private void add(List<Mark> trigger) {
    int before = FIRST;
    for (int i = 0; i < trigger.size(); i++) {
      Mark mark = i == 0 ? new Mark(trigger.get(i).entries(), ANYWHERE) : trigger.get(i);
      before = part(new Part(before, mark, i == trigger.size() - 1));
    }
  }

  /** The number of a part; its words are taken in when it is first told. */
  private int part(Part told) {
    Integer known = parts.get(told);
    if (known != null) {
      return known;
    }
    int part = parts.size();
    parts.put(told, part);
    for (String entry : told.mark.entries()) {
      int[] runs = runs(entry);
      byLastRun.get(runs[runs.length - 1]).add(new Cue(runs, part, told));
    }
    return part;
  }

  private int[] runs(String entry) {
    int[] runs =
        Arrays.stream(
                entry.split("[^\\p{L}\\p{Nd}]+|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})"))
            .filter(run -> !run.isEmpty())
            .mapToInt(this::id)
            .toArray();
    if (runs.length == 0 || runs.length > KEPT) {
      throw new IllegalArgumentException(
          "a word of a trigger needs 1 to " + KEPT + " runs of letters, got \"" + entry + "\"");
    }
    return runs;
  }

  private int id(String run) {
    longest = Math.max(longest, run.length());
    Integer known = ids.get(run);
    if (known == null) {
      known = ids.size();
      ids.put(run, known);
      byLastRun.add(new ArrayList<>());
    }
    return known;
  }

  /** A table with open addresses, so that no run of a text needs to become a string. */
  private void settle() {
    cues = byLastRun.stream().map(list -> list.toArray(Cue[]::new)).toArray(Cue[][]::new);
    int size = Integer.highestOneBit(Math.max(1, ids.size())) * 8;
    slots = new char[size][];
    slotIds = new int[size];
    slotHashes = new int[size];
    ids.forEach(
        (run, id) -> {
          int at = run.hashCode() & (size - 1);
          while (slots[at] != null) {
            at = (at + 1) & (size - 1);
          }
          slots[at] = run.toCharArray();
          slotIds[at] = id;
          slotHashes[at] = run.hashCode();
        });
  }

  /** The search through one text. */
  Search search() {
    return new Search();
  }

  /** Where in the text the parts of the triggers were last found. */
  final class Search {

    private final int[] found = new int[parts.size()];
    private final int[] runs = new int[KEPT];
    private final int[] stretches = new int[KEPT];
    private final char[] run = new char[longest];
    private int length;
    private int hash;
    private int count;
    private int stretch;
    private boolean fresh;

    private Search() {
      restart();
    }

    /** Begins anew with another text. */
    Search restart() {
      if (!fresh) {
        Arrays.fill(found, FAR);
      }
      Arrays.fill(runs, -1);
      fresh = true;
      length = 0;
      hash = 0;
      count = 0;
      stretch = 0;
      return this;
    }

    /** One more character, in lower case, of the run. */
    void take(char c) {
      if (length < run.length) {
        run[length] = c;
      }
      length++;
      hash = 31 * hash + c;
    }

    void nextStretch() {
      stretch++;
    }

    /** Ends a run; true if a trigger is complete with it. */
    boolean endsRun() {
      int id = length > run.length ? -1 : known();
      int here = count++ & (KEPT - 1);
      runs[here] = id;
      stretches[here] = stretch;
      length = 0;
      hash = 0;
      if (id >= 0) {
        for (Cue cue : cues[id]) {
          if (completes(cue)) {
            return true;
          }
        }
      }
      return false;
    }

    private int known() {
      int mask = slots.length - 1;
      int at = hash & mask;
      while (slots[at] != null) {
        if (slotHashes[at] == hash
            && Arrays.equals(slots[at], 0, slots[at].length, run, 0, length)) {
          return slotIds[at];
        }
        at = (at + 1) & mask;
      }
      return -1;
    }

    private boolean completes(Cue cue) {
      int first = count - cue.runs.length;
      for (int i = 0; i < cue.runs.length - 1; i++) {
        if (first < 0 || runs[(first + i) & (KEPT - 1)] != cue.runs[i]) {
          return false;
        }
      }
      int begin = stretches[first & (KEPT - 1)];
      boolean follows = cue.before == FIRST || begin - found[cue.before] <= cue.reach;
      if (follows) {
        found[cue.part] = begin;
        fresh = false;
      }
      return follows && cue.last;
    }
  }
}
