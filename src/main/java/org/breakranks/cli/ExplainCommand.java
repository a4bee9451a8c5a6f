package org.breakranks.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.corpus.Intake;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Tables;
import org.breakranks.stage.ArticleReading;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breakranks explain}: what was read, from which words, by which rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Print every reading of a text, the rule that decided, and whether it counts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks explain \"Nine rebels laid down their arms in Kunduz on Monday.\" \\",
      "      --published 2018-08-02",
      "  breakranks explain --file article.txt",
      "  zcat news.txt.gz | breakranks explain -",
      "  breakranks explain --warehouse target/demo --event AFG-1f2e3d4c5b6a7980"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of publication, such as 2018-08-02, where the text does not say it.")
  private LocalDate published;

  @Option(names = "--title", description = "Headline, where it is not part of the text.")
  private String title;

  /** What is to be explained. */
  static final class Subject {

    @Parameters(paramLabel = "TEXT", description = "A sentence or a whole article; - for stdin.")
    private String text;

    @Option(
        names = {"-f", "--file"},
        description = "A text file: one article.")
    private Path file;

    @Option(names = "--event", paramLabel = "ID", description = "A published event.")
    private String event;

    @Option(names = "--mention", paramLabel = "ID", description = "A published mention.")
    private String mention;
  }

  @Override
  public Integer call() throws IOException {
    boolean published = subject.event != null || subject.mention != null;
    spec.commandLine().getOut().println(published ? fromTables() : fromText());
    return 0;
  }

  private String fromTables() {
    String directory = warehouse.configuration().warehouse();
    return Session.with(
        spark -> {
          PublishedText text = PublishedText.of(Tables.open(spark, directory), warehouse.lexicon());
          return subject.event != null ? text.event(subject.event) : text.mention(subject.mention);
        });
  }

  private String fromText() throws IOException {
    ArticleReading reading = ArticleReading.of(warehouse.lexicon());
    Article article = article();
    if (!reading.isCandidate(article)) {
      return "not read: no word in it that an act is told with";
    }
    List<Mention> mentions = reading.mentions(article);
    String acts =
        mentions.isEmpty()
            ? "nothing that reports, or seems to report, an act"
            : mentions.stream().map(MentionText::of).collect(Collectors.joining("\n\n"));
    return acts + FindingText.of(reading.findings(article));
  }

  /** What the options say of the day and the headline comes before what the text says. */
  private Article article() throws IOException {
    Article read = Intake.ofFile(null, text());
    return new Article(
        read.articleId(),
        null,
        null,
        null,
        null,
        title == null ? read.title() : title,
        null,
        published == null ? read.publishedOn() : published,
        published == null ? read.publishedBasis() : PublishedBasis.METADATA,
        read.text());
  }

  private String text() throws IOException {
    if (subject.file != null) {
      if (!Files.isReadable(subject.file)) {
        throw ExpectedFailure.badInput("no such file: " + subject.file);
      }
      return Files.readString(subject.file);
    }
    return subject.text.equals("-")
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : subject.text;
  }
}
