package org.breakranks.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.evaluation.Evaluation;
import org.breakranks.evaluation.EvaluationText;
import org.breakranks.evaluation.Gold;
import org.breakranks.evaluation.GoldFile;
import org.breakranks.evaluation.Prediction;
import org.breakranks.evaluation.Recruitment;
import org.breakranks.grammar.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code breakranks evaluate}: how good the reading is, against annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Score the reading against annotated articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks evaluate --gold src/test/resources/gold/dev.jsonl --errors",
      "  breakranks evaluate --gold gold.jsonl --json > scores.json"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ConfigurationOptions configuration;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Annotated articles, one JSON object per line. Repeatable.")
  private List<Path> files;

  @Option(
      names = "--errors",
      description = "List each miss, false alarm and wrong column with its text and the rules.")
  private boolean errors;

  @Option(
      names = "--with-recruitment",
      description = "Score acts of recruitment, too; left out otherwise.")
  private boolean recruitment;

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    GoldReading reading = GoldReading.of(gold(), configuration.lexicon());
    List<Prediction> predictions = reading.predictions();
    Recruitment kinds = recruitment ? Recruitment.COUNTED : Recruitment.LEFT_OUT;
    Evaluation total = Evaluation.of(reading.articles(), predictions, kinds);
    Map<String, Evaluation> countries =
        Evaluation.byCountry(reading.articles(), predictions, kinds);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(EvaluationJson.of(total, countries));
      return 0;
    }
    out.println(total.report() + "\n\n" + EvaluationText.countries(countries));
    if (errors) {
      out.println("\n" + total.errors());
      out.println("\nREADINGS OF THE ARTICLES WITH AN ERROR");
      wrong(total).forEach(article -> out.println(readings(article, reading.mentions(article))));
    }
    return 0;
  }

  private static Set<Gold> wrong(Evaluation total) {
    Set<Gold> articles = new LinkedHashSet<>();
    total.misses().forEach(miss -> articles.add(miss.article()));
    total.falsePositives().forEach(alarm -> articles.add(alarm.article()));
    total.slotErrors().forEach(error -> articles.add(error.article()));
    return articles;
  }

  private static String readings(Gold article, List<Mention> mentions) {
    return "- "
        + article.id()
        + mentions.stream()
            .map(mention -> "\n    " + MentionText.line(mention))
            .collect(Collectors.joining());
  }

  private List<Gold> gold() {
    List<Gold> articles = new ArrayList<>();
    for (Path file : files) {
      try {
        articles.addAll(GoldFile.read(file));
      } catch (UncheckedIOException | IllegalArgumentException unreadable) {
        throw ExpectedFailure.badInput(
            "annotated articles: " + unreadable.getMessage(), unreadable);
      }
    }
    return articles;
  }
}
