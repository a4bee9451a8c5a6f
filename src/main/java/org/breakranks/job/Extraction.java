package org.breakranks.job;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.annotate.PassagePipeline;
import org.breakranks.configuration.Configuration;
import org.breakranks.corpus.ColumnNames;
import org.breakranks.corpus.Corpus;
import org.breakranks.corpus.Limits;
import org.breakranks.grammar.Mention;
import org.breakranks.stage.Articles;
import org.breakranks.stage.Copies;
import org.breakranks.stage.Copy;
import org.breakranks.stage.Coverage;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Passages;
import org.breakranks.stage.Screened;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RejectedRow;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.trend.CoverageCount;

/**
 * What is read out of a corpus.
 *
 * @param articles the articles taken in
 * @param mentions what they report, or seem to report
 * @param coverage how many of them name which place
 * @param rejected what could not be used
 * @param figures counts over them
 */
record Extraction(
    Dataset<ArticleRow> articles,
    Dataset<Mention> mentions,
    Dataset<CoverageCount> coverage,
    Dataset<RejectedRow> rejected,
    Map<String, Long> figures) {

  /** The records of the corpus after the first look. */
  static Dataset<Screened> records(Workbench bench) {
    Configuration told = bench.configuration();
    ColumnNames names = ColumnNames.of(told.input());
    Corpus corpus = Corpus.of(told.input().paths(), names, Limits.DEFAULT);
    bench.fit(corpus.bytes(bench.spark()));
    return bench.keep(Articles.in(corpus.read(bench.spark()), bench.words()));
  }

  /** Reads the candidates among them. */
  static Extraction of(Dataset<Screened> records, Workbench bench) {
    Dataset<Passage> passages = Passages.of(records);
    Dataset<Copy> copies = bench.keep(Copies.among(passages));
    bench.time("compare", copies::count);
    Dataset<AnnotatedPassage> annotated = pipeline(bench).annotate(passages);
    Dataset<Mention> mentions = bench.keep(Mentions.in(annotated, bench.words()));
    Map<String, Long> figures = bench.time("extract", () -> Figures.ofMentions(mentions));
    return new Extraction(
        Articles.rows(records, copies),
        mentions,
        bench.keep(Coverage.of(records)),
        Articles.rejected(records),
        figures);
  }

  private static PassagePipeline pipeline(Workbench bench) {
    return PassagePipeline.of(
        bench.spark(),
        bench.words().lexicon().segmenter(),
        bench.configuration().additionalAnnotators());
  }
}
