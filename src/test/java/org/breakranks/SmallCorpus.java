package org.breakranks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;

/** A handful of articles of our own writing, as files. */
public final class SmallCorpus {

  private static final String WIRE =
      "Ten fighters of the Islamic State group surrendered to Afghan forces in Achin district of"
          + " Nangarhar province on Tuesday, the police chief said. They handed over nine rifles"
          + " and a machine gun. The men had been active in the mountains of Achin for two years,"
          + " and will be taken to Jalalabad. Elders of the district took part in the talks that"
          + " went on for eight days.";

  private SmallCorpus() {}

  /** Writes the articles below a folder. */
  public static Path in(Path folder) {
    write(
        folder.resolve("news.jsonl"),
        """
        {"id": "k1", "text": "%s", "title": "Ten give up in Achin", "published": "2018-08-02", "source": "Kunduz Post"}
        {"id": "v1", "text": "%s More follows.", "title": "Militants lay down arms", "published": "2018-08-02", "source": "Valley Times"}
        {"id": "s1", "text": "The team surrendered a two-goal lead.", "published": "2018-08-03", "source": "Valley Times"}
        {"id": "w1", "text": "Rain is expected in Kunduz and Takhar.", "published": "2018-09-03", "source": "Valley Times"}
        {"id": "broken", "text": "Rain is
        {"id": "w1", "text": "Rain is expected in Kunduz and Takhar.", "published": "2018-09-03", "source": "Valley Times"}
        {"id": "b1", "text": "Twelve Boko Haram members surrendered to troops in Bama, Borno, on Monday, the army said.", "published": "2021-07-07"}
        """
            .formatted(WIRE, WIRE));
    write(
        folder.resolve("2021/one.txt"),
        " date 2021-11-01 Sixty-five members of ISIS-K surrendered to the Taliban in Jalalabad on"
            + " Sunday, 31 October.");
    return folder;
  }

  /** A configuration that reads a folder into a warehouse. */
  public static Configuration configuration(Path corpus, Path warehouse) {
    return Configuration.of(
        Settings.defaults()
            .with("input.paths", List.of(corpus.toString()))
            .with("warehouse", warehouse.toString()));
  }

  /** The same, with gates of its own. */
  public static Configuration configuration(Path corpus, Path warehouse, String gates) {
    return Configuration.of(
        Settings.defaults()
            .with("input.paths", List.of(corpus.toString()))
            .with("warehouse", warehouse.toString())
            .with("gates", gates));
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
