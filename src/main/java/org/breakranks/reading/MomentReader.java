package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.reading.Moment.Kind;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;
import org.breakranks.text.Traces;

/**
 * Reads the time expressions of a sentence and resolves them from what is known of the article: a
 * weekday is the latest one on or before publication, a day without a year is near publication, and
 * without a day of publication what depends on it stays unresolved.
 *
 * <p>Example: published on 18 December 2024, a Wednesday, "on Monday" is 16 December, "last month"
 * is November, "since early November" is a period from 1 November to the 18th.
 */
public final class MomentReader {

  private final TimeSlots slots;
  private final SinceClauses sinceClauses;
  private final WordKinds<PlaceWord> titles;
  private final RareWords<PatternStarts> byFirstWord;
  private final Map<TimeSlots.Slot, PatternStarts> byFirstSlot;

  private MomentReader(
      TimeWords words,
      NumberWords numbers,
      WordKinds<PlaceWord> titles,
      List<TimePattern> patterns) {
    this.titles = titles;
    this.slots = TimeSlots.of(words, numbers);
    this.sinceClauses = new SinceClauses(words);
    Map<String, List<PatternStart>> byWord = new HashMap<>();
    Map<TimeSlots.Slot, List<PatternStart>> bySlot = new EnumMap<>(TimeSlots.Slot.class);
    for (PatternStart start :
        patterns.stream().flatMap(it -> PatternStart.of(it).stream()).toList()) {
      if (start.element() instanceof TimePattern.Word word) {
        word.words()
            .forEach(first -> byWord.computeIfAbsent(first, key -> new ArrayList<>()).add(start));
      }
      if (start.element() instanceof TimePattern.Slot slot) {
        bySlot.computeIfAbsent(slot.slot(), key -> new ArrayList<>()).add(start);
      }
    }
    this.byFirstWord = RareWords.of(together(byWord));
    this.byFirstSlot = together(bySlot);
  }

  private <K> Map<K, PatternStarts> together(Map<K, List<PatternStart>> starts) {
    return starts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> PatternStarts.of(it.getValue(), slots)));
  }

  /** A reader over {@code moments.tsv}, {@code time.tsv} and {@code numbers.tsv}. */
  public static MomentReader of(Lexicon lexicon) {
    List<TimePattern> patterns = new ArrayList<>();
    for (Row row : lexicon.table("moments").rows()) {
      patterns.add(TimePattern.of(row));
    }
    patterns.sort(Comparator.comparing(TimePattern::source));
    WordKinds<PlaceWord> titles = WordKinds.of(lexicon.table("place_words"), PlaceWord.class);
    return new MomentReader(TimeWords.of(lexicon), NumberWords.of(lexicon), titles, patterns);
  }

  /** All time expressions, left to right, the longest where several begin, none overlapping. */
  public List<Moment> read(Sentence sentence, MomentAnchor anchor) {
    Traces traces = sentence.traces();
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      TimeMatch found = longest(sentence, at, traces).orElse(null);
      Moment since = sinceClause(sentence, at, found, anchor, traces);
      if (since != null) {
        moments.add(since);
        at = since.to();
      } else if (found == null) {
        at++;
      } else {
        if (isTold(sentence, found)) {
          moments.add(found.moment(sentence, anchor));
        }
        at = found.to();
      }
    }
    return moments;
  }

  /** Whether a match is a time of the story: no look-alike, no dateline. */
  private boolean isTold(Sentence sentence, TimeMatch found) {
    return found.pattern().kind() != null
        && !Datelines.hold(sentence, found.from(), found.to())
        && !isName(sentence, found);
  }

  /** "Captain Sunday Otto": a person who is called like a day. */
  private boolean isName(Sentence sentence, TimeMatch found) {
    if (found.from() == 0 || found.to() > found.from() + 1) {
      return false;
    }
    Token title = sentence.token(found.from() - 1);
    boolean named = found.to() < sentence.size() && sentence.token(found.to()).isCapitalized();
    return named && title.isCapitalized() && titles.is(title.lower(), PlaceWord.HONORIFIC);
  }

  private Optional<TimeMatch> longest(Sentence sentence, int at, Traces traces) {
    Token token = sentence.token(at);
    PatternStarts begun = byFirstWord.get(token.lower());
    TimeMatch best = null;
    if (begun != null) {
      best = longest(best, begun.goingOnAt(sentence, at + 1, slots, traces), sentence, at);
    }
    for (TimeSlots.Slot slot : slots.begunBy(token)) {
      PatternStarts starts = byFirstSlot.get(slot);
      int end = starts != null && starts.mayStandIn(traces) ? slots.end(slot, sentence, at) : at;
      if (end > at) {
        best = longest(best, starts.goingOnAt(sentence, end, slots, traces), sentence, at);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest of the patterns that stand at a token, if any is longer than the one before. */
  private TimeMatch longest(
      TimeMatch before, List<TimePattern> patterns, Sentence sentence, int at) {
    TimeMatch best = before;
    for (TimePattern pattern : patterns) {
      best = longer(best, pattern, sentence, at);
    }
    return best;
  }

  private TimeMatch longer(TimeMatch best, TimePattern pattern, Sentence sentence, int at) {
    Captured captured = pattern.at(sentence, at, slots).orElse(null);
    return captured != null && (best == null || captured.to() > best.to())
        ? new TimeMatch(at, pattern, captured)
        : best;
  }

  /** "since the coup in February": the period that a clause behind "since" begins, else null. */
  private Moment sinceClause(
      Sentence sentence, int at, TimeMatch found, MomentAnchor anchor, Traces traces) {
    if (!sinceClauses.beginsAt(sentence, at) || (found != null && found.to() > at + 1)) {
      return null;
    }
    if (sinceClauses.isAdverb(sentence, at)) {
      return openPeriod(sentence, at, at + 1);
    }
    int end = sinceClauses.end(sentence, at);
    for (int next = at + 1; next < end; next++) {
      TimeMatch inner = longest(sentence, next, traces).orElse(null);
      if (inner != null && sinceClauses.canHold(sentence, at, inner)) {
        return inner.since(at, sentence, anchor);
      }
    }
    return sinceClauses.isCause(sentence, at)
        ? null
        : openPeriod(sentence, at, sinceClauses.firstPart(sentence, at));
  }

  private static Moment openPeriod(Sentence sentence, int from, int to) {
    String text = sentence.text(from, to);
    return new Moment(from, to, Kind.PERIOD, null, null, null, null, text, "first day not told");
  }
}
