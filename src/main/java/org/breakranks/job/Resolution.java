package org.breakranks.job;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.breakranks.event.Account;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
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
    Dataset<Account> accounts =
        bench.keep(Events.accounts(Reports.of(mentions, articles), bench.words()));
    Dataset<Account> then = Events.accounts(Reports.of(told, known), bench.words());
    Set<String> touched =
        bench.time(
            "resolve",
            () -> Events.countries(accounts.union(then), Articles.changed(known, articles)),
            countries -> "countries touched %,d, ".formatted(countries.size()));
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
