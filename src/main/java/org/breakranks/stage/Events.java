package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.breakranks.event.Account;
import org.breakranks.event.Blocking;
import org.breakranks.event.Cluster;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.event.Report;
import org.breakranks.event.ResolvedEvent;
import org.breakranks.event.Resolver;
import org.breakranks.table.Catalog;
import org.breakranks.table.RecordEncoder;

/** The acts behind the reports, in the three steps of the {@link Resolver}. */
public final class Events {

  private static final Encoder<Account> ACCOUNT = RecordEncoder.of(Account.class);
  private static final Encoder<Cluster> CLUSTER = RecordEncoder.of(Cluster.class);
  private static final Encoder<ResolvedEvent> RESOLVED = RecordEncoder.of(ResolvedEvent.class);

  private Events() {}

  /** All that each article says of each act. */
  public static Dataset<Account> accounts(Dataset<Report> reports, Words words) {
    MapFunction<Report, String> article = Blocking::article;
    FlatMapGroupsFunction<String, Report, Account> accounts =
        (key, group) -> words.resolver().accounts(Grouped.list(group)).iterator();
    return reports.groupByKey(article, Encoders.STRING()).flatMapGroups(accounts, ACCOUNT);
  }

  /** The events with their claims; the result does not depend on any order or partition. */
  public static Dataset<ResolvedEvent> of(Dataset<Account> accounts, Words words) {
    MapFunction<Account, String> province = Blocking::province;
    MapFunction<Cluster, String> country = Blocking::country;
    FlatMapGroupsFunction<String, Account, Cluster> clusters =
        (key, group) -> words.resolver().gather(Grouped.list(group)).iterator();
    FlatMapGroupsFunction<String, Cluster, ResolvedEvent> events =
        (key, group) -> words.resolver().join(Grouped.list(group)).iterator();
    return accounts
        .groupByKey(province, Encoders.STRING())
        .flatMapGroups(clusters, CLUSTER)
        .groupByKey(country, Encoders.STRING())
        .flatMapGroups(events, RESOLVED);
  }

  /**
   * The countries, or none, in which what these articles tell, or told before, can change events.
   */
  public static Set<String> countries(
      Dataset<Row> articleIds, Words words, Dataset<Report> now, Dataset<Report> then) {
    MapFunction<Account, String> country = Blocking::country;
    return Set.copyOf(
        accounts(Reports.in(articleIds, now), words)
            .union(accounts(Reports.in(articleIds, then), words))
            .map(country, Encoders.STRING())
            .distinct()
            .collectAsList());
  }

  /** The accounts of some countries. */
  public static Dataset<Account> within(Set<String> countries, Dataset<Account> accounts) {
    FilterFunction<Account> within = account -> countries.contains(Blocking.country(account));
    return accounts.filter(within);
  }

  /** The events of all countries but some. */
  public static Dataset<Event> outside(Set<String> countries, Dataset<Event> events) {
    FilterFunction<Event> outside = event -> !countries.contains(Blocking.country(event));
    return events.filter(outside);
  }

  /** The events alone. */
  public static Dataset<Event> in(Dataset<ResolvedEvent> resolved) {
    return resolved.select("event.*").as(Catalog.EVENTS.encoder());
  }

  /** The claims about some of the events. */
  public static Dataset<EventClaim> claims(Dataset<EventClaim> claims, Dataset<Event> events) {
    return claims
        .join(events.select("eventId"), new String[] {"eventId"}, "left_semi")
        .as(Catalog.CLAIMS.encoder());
  }

  /** What the parties claim about them. */
  public static Dataset<EventClaim> claims(Dataset<ResolvedEvent> resolved) {
    return resolved
        .select(explode(col("claims")).as("claim"))
        .select("claim.*")
        .as(Catalog.CLAIMS.encoder());
  }
}
