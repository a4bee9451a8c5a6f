package org.breakranks.job;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.grammar.Mention;
import org.breakranks.stage.Events;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Reports;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.MentionRow;

/**
 * What mentions say together.
 *
 * @param mentions each with the event it reports
 * @param events the acts
 * @param claims who says what of them
 * @param figures counts over them
 */
record Resolution(
    Dataset<MentionRow> mentions,
    Dataset<Event> events,
    Dataset<EventClaim> claims,
    Map<String, Long> figures) {

  static Resolution of(Dataset<Mention> mentions, Dataset<ArticleRow> articles, Workbench bench) {
    Dataset<Report> reports = Reports.of(mentions, articles);
    Dataset<ResolvedEvent> resolved = bench.keep(Events.of(reports, bench.words()));
    Map<String, Long> figures = bench.time("resolve", () -> Figures.ofEvents(resolved));
    Dataset<Event> events = Events.in(resolved);
    return new Resolution(Mentions.of(mentions, events), events, Events.claims(resolved), figures);
  }
}
