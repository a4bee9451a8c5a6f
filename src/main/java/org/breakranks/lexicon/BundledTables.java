package org.breakranks.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables that come with the program, found on the class path in two folders. */
final class BundledTables {

  private static final String[] FOLDERS = {"breakranks/lexicon/", "breakranks/gazetteer/"};
  private static final String SUFFIX = ".tsv";
  private static final SortedMap<String, String> RESOURCES = resources();

  private BundledTables() {}

  /** The names of all tables. */
  static SortedSet<String> names() {
    return new TreeSet<>(RESOURCES.keySet());
  }

  static boolean has(String file) {
    return RESOURCES.containsKey(file);
  }

  /** The text of one table. */
  static String content(String file) {
    String resource = RESOURCES.get(file);
    try (InputStream in = BundledTables.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + resource, e);
    }
  }

  /** The texts of all tables by their names. */
  static SortedMap<String, String> contents() {
    SortedMap<String, String> contents = new TreeMap<>();
    RESOURCES.keySet().forEach(file -> contents.put(file, content(file)));
    return contents;
  }

  private static SortedMap<String, String> resources() {
    SortedMap<String, String> found = new TreeMap<>();
    try {
      for (String folder : FOLDERS) {
        for (URL url :
            Collections.list(BundledTables.class.getClassLoader().getResources(folder))) {
          addFrom(url, folder, found);
        }
      }
      if (found.isEmpty()) {
        addFrom(BundledTables.class.getResource("BundledTables.class"), "", found);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("expected tables in the folders of the class path", e);
    }
    return found;
  }

  private static void addFrom(URL url, String folder, SortedMap<String, String> found)
      throws IOException, URISyntaxException {
    if (url.openConnection() instanceof JarURLConnection jar) {
      jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("breakranks/") && name.endsWith(SUFFIX))
          .forEach(name -> found.put(name.substring(name.lastIndexOf('/') + 1), name));
    } else if (!folder.isEmpty()) {
      URI uri = url.toURI();
      try (Stream<Path> files = Files.list(Path.of(uri))) {
        files
            .map(path -> path.getFileName().toString())
            .filter(name -> name.endsWith(SUFFIX))
            .forEach(name -> found.put(name, folder + name));
      }
    }
  }
}
