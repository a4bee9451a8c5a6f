package org.breakranks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer against the reference program, on damaged predictions. */
class ReferenceScorerTest {

  private static final Path REFERENCE = Path.of("../shared/gold/score.py");
  private static final List<Path> GOLD =
      List.of(
          Path.of("src/test/resources/gold/dev.jsonl"),
          Path.of("src/test/resources/gold/examples.jsonl"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void agreesWithTheReferenceProgramLetterByLetter() throws Exception {
    assumeTrue(Files.exists(REFERENCE), "the reference scorer is not there: " + REFERENCE);
    assumeTrue(hasPython(), "python3 is not there");
    List<Gold> articles = GOLD.stream().flatMap(f -> GoldFile.read(f).stream()).toList();
    for (int seed = 0; seed < 6; seed++) {
      List<Prediction> predictions = Perturbed.of(articles, seed, 0.04 * (seed + 1));
      for (Recruitment recruitment : Recruitment.values()) {
        assertThat(Evaluation.of(articles, predictions, recruitment).report())
            .as("report for seed %d, recruitment %s", seed, recruitment)
            .isEqualTo(reference(predictions, recruitment));
      }
    }
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String reference(List<Prediction> predictions, Recruitment recruitment) throws Exception {
    Path file = folder.resolve("predictions.jsonl");
    List<String> rows = new ArrayList<>();
    for (Prediction prediction : predictions) {
      rows.add(JSON.writeValueAsString(row(prediction)));
    }
    Files.write(file, rows);
    List<String> command = new ArrayList<>(List.of("python3", REFERENCE.toString()));
    GOLD.forEach(path -> command.add(path.toString()));
    command.add(file.toString());
    if (recruitment == Recruitment.COUNTED) {
      command.add("--with-recruitment");
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.stripTrailing();
  }

  private static ObjectNode row(Prediction p) {
    return JSON.createObjectNode()
        .put("article_id", p.articleId())
        .put("event_type", p.eventType().name().toLowerCase(Locale.ROOT))
        .put("actor", p.actor())
        .put("to", p.to())
        .put("people_low", p.peopleLow())
        .put("people_best", p.peopleBest())
        .put("people_high", p.peopleHigh())
        .put("event_date", p.eventDate())
        .put("event_month", p.eventMonth())
        .put("country", p.place().country())
        .put("admin1", p.place().admin1())
        .put("admin2", p.place().admin2())
        .put("claimed_by", p.claimedBy())
        .put("cumulative", p.cumulative())
        .put("evidence", p.evidence())
        .put("event_id", p.eventId());
  }
}
