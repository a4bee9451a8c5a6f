package org.breakranks.job;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.annotate.PassagePipeline;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Together.Begun;
import org.breakranks.stage.Articles;
import org.breakranks.stage.Copies;
import org.breakranks.stage.Copy;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Passages;
import org.breakranks.stage.Screened;
import org.breakranks.stage.Told;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.InputRow;
import org.breakranks.table.RejectedRow;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.trend.CoverageCount;

/**
 * What is read out of a corpus.
 *
 * @param articles the articles taken in
 * @param mentions what they report, or seem to report
 * @param coverage how many of them name which place
 * @param rejected what could not be used
 * @param inputs the files
 * @param figures counts over them
 */
record Extraction(
    Dataset<ArticleRow> articles,
    Dataset<Mention> mentions,
    Dataset<CoverageCount> coverage,
    Dataset<RejectedRow> rejected,
    Dataset<InputRow> inputs,
    Map<String, Long> figures) {

  /** Reads what is to be read, and adds it to what is known. */
  static Extraction of(Harvest harvest, Workbench bench) {
    Begun<PassagePipeline> pipeline = bench.aside(() -> pipeline(bench));
    Dataset<Screened> records = bench.keep(harvest.records(bench));
    Map<String, Long> counts =
        bench.time("read", () -> Figures.ofRecords(records), Stopwatch::counted);
    Dataset<Screened> fresh = Articles.fresh(records);
    Begun<Dataset<Copy>> copies =
        bench.begin(
            "compare",
            () -> Copies.among(Articles.rows(records), bench::keep),
            found -> "copies %,d, ".formatted(found.count()));
    Dataset<AnnotatedPassage> annotated = pipeline.result().annotate(Passages.of(fresh));
    int most = bench.configuration().input().articleMentions();
    Dataset<Told> read = Mentions.in(annotated, bench.words(), most);
    Dataset<Told> told = bench.keep(harvest.told(read, fresh));
    Begun<Map<String, Long>> toldCounts =
        bench.begin("extract", () -> Figures.ofTold(told), Stopwatch::counted);
    Dataset<Mention> mentions = Mentions.among(told);
    Dataset<CoverageCount> coverage = bench.keep(harvest.coverage(fresh));
    Dataset<RejectedRow> rejected =
        Articles.rejected(records).union(Articles.unread(records, told));
    return new Extraction(
        Articles.rows(records, copies.result()),
        mentions,
        coverage,
        rejected,
        harvest.inputs(bench),
        Figures.from(counts).withTold(toldCounts.result()).byName());
  }

  private static PassagePipeline pipeline(Workbench bench) {
    return PassagePipeline.of(
        bench.spark(),
        bench.words().lexicon().segmenter(),
        bench.configuration().additionalAnnotators());
  }
}
