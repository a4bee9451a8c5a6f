package org.breakranks.job;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.event.Account;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Tables;
import org.breakranks.stage.Articles;
import org.breakranks.stage.Events;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Reports;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
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

  /** Resolves all mentions. */
  static Resolution of(Dataset<Mention> mentions, Dataset<ArticleRow> articles, Workbench bench) {
    Dataset<Account> accounts = Events.accounts(Reports.of(mentions, articles), bench.words());
    Dataset<ResolvedEvent> resolved = bench.keep(Events.of(accounts, bench.words()));
    return of(mentions, Events.in(resolved), Events.claims(resolved), bench);
  }

  /** Resolves the mentions of the countries in which anything changed, and keeps the others. */
  static Resolution since(
      Tables before, Dataset<Mention> mentions, Dataset<ArticleRow> articles, Workbench bench) {
    Dataset<ArticleRow> known = before.records(Catalog.ARTICLES);
    Dataset<Mention> told = Mentions.of(before.records(Catalog.MENTIONS));
    Dataset<Report> reports = Reports.of(mentions, articles);
    Dataset<Report> then = Reports.of(told, known);
    Dataset<Row> changed = bench.keep(Articles.changed(known, articles));
    bench.time("resolve", changed::count, "articles changed %,d, "::formatted);
    Set<String> touched =
        bench.time(
            "resolve",
            () -> Events.countries(changed, bench.words(), reports, then),
            countries -> "countries touched %,d, ".formatted(countries.size()));
    Dataset<Account> accounts = Events.accounts(reports, bench.words());
    Dataset<ResolvedEvent> resolved =
        bench.keep(Events.of(Events.within(touched, accounts), bench.words()));
    Dataset<Event> kept = Events.outside(touched, before.records(Catalog.EVENTS));
    return of(
        mentions,
        Events.in(resolved).union(kept),
        Events.claims(resolved).unionByName(Events.claims(before.records(Catalog.CLAIMS), kept)),
        bench);
  }

  private static Resolution of(
      Dataset<Mention> mentions,
      Dataset<Event> events,
      Dataset<EventClaim> claims,
      Workbench bench) {
    Map<String, Long> figures =
        bench.time("resolve", () -> Figures.ofEvents(events), Stopwatch::counted);
    return new Resolution(Mentions.of(mentions, events), events, claims, figures);
  }
}
