package org.breakranks.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.RejectedRow;
import org.breakranks.text.Article;

/**
 * What a sample of a corpus shows: a few files from all over it, and the first records of each.
 *
 * @param files how many files there are in all
 * @param bytes their size
 * @param sampled how many files were looked at
 * @param formats those by what they hold
 * @param columns names found in records, with how many records have them
 * @param mapping for each field, the names it was read under and how often
 * @param articles the articles of the sample
 * @param rejected what could not be used
 */
public record Inspection(
    int files,
    long bytes,
    int sampled,
    Map<String, Integer> formats,
    Map<String, Integer> columns,
    Map<Field, Map<String, Integer>> mapping,
    List<Article> articles,
    List<RejectedRow> rejected) {

  private static final int FILES = 20;
  private static final int RECORDS = 100;

  /**
   * Looks at a corpus.
   *
   * @throws ExpectedFailure if a path does not exist or cannot be read
   */
  public static Inspection of(
      List<String> inputs, ColumnNames names, Limits limits, Configuration hadoop) {
    List<InputFile> files = Listing.of(inputs, hadoop);
    int sampled = Math.min(FILES, files.size());
    Inspection inspection =
        new Inspection(
            files.size(),
            files.stream().mapToLong(InputFile::length).sum(),
            sampled,
            new TreeMap<>(),
            new TreeMap<>(),
            new EnumMap<>(Field.class),
            new ArrayList<>(),
            new ArrayList<>());
    SliceReader reader = new SliceReader(names, limits, hadoop);
    for (int i = 0; i < sampled; i++) {
      String uri = files.get((int) ((long) i * files.size() / sampled)).uri();
      inspection.look(new Slice(uri, 0, Long.MAX_VALUE), reader);
    }
    return inspection;
  }

  private void look(Slice file, SliceReader reader) {
    try {
      Opened opened = reader.open(file);
      count(formats, opened.format().name());
      try (Entries entries = opened.entries()) {
        look(file, entries, entry -> reader.received(file, opened.format(), entry));
      }
    } catch (IOException e) {
      rejected.add(SliceReader.unreadable(file, 0, e).rejected());
    }
  }

  private void look(Slice file, Entries entries, Function<Entry, Received> received) {
    try {
      Entry entry = entries.next();
      for (int i = 0; i < RECORDS && entry != null; i++, entry = entries.next()) {
        take(entry, received.apply(entry));
      }
    } catch (IOException e) {
      rejected.add(SliceReader.unreadable(file, entries.offset(), e).rejected());
    }
  }

  private void take(Entry entry, Received received) {
    if (entry instanceof Entry.Found found) {
      List<String> names = TextlessList.columns(found.fields().columns());
      names.forEach(column -> count(columns, RecordFields.brief(column)));
      found
          .fields()
          .origins()
          .forEach(
              (field, origin) ->
                  count(mapping.computeIfAbsent(field, f -> new TreeMap<>()), origin));
    }
    if (received.article() == null) {
      rejected.add(received.rejected());
    } else {
      articles.add(received.article());
    }
  }

  private static void count(Map<String, Integer> counts, String name) {
    counts.merge(Objects.requireNonNull(name), 1, Integer::sum);
  }
}
