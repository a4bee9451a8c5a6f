package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What Spark is told to fetch for the small jar. */
class PackagesTest {

  @Test
  void areTheLibrariesThatTheBuildDeclares() throws Exception {
    List<String> printed =
        Launched.script("packages.sh", Map.of()).succeeded().out().lines().toList();

    assertThat(printed).hasSize(4).startsWith("--packages").contains("--exclude-packages");
    assertThat(printed.get(1).split(",", -1)).containsExactlyInAnyOrderElementsOf(declared());
    assertThat(printed.get(3)).doesNotContain(" ").contains("com.johnsnowlabs.nlp:tensorflow-*");
  }

  /** The libraries of the pom that go into the jar, as group:artifact:version. */
  private static List<String> declared() throws Exception {
    Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    List<String> declared = new ArrayList<>();
    for (Element library : pom.select("project > dependencies > dependency:not(:has(> scope))")) {
      declared.add(
          value(pom, library, "groupId")
              + ":"
              + value(pom, library, "artifactId")
              + ":"
              + value(pom, library, "version"));
    }
    return declared;
  }

  private static String value(Element pom, Element library, String name) {
    String value = library.select("> " + name).text();
    for (Element property : pom.select("project > properties > *")) {
      value = value.replace("${" + property.tagName() + "}", property.text());
    }
    return value;
  }
}
