package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
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

  /** The events with their claims; the result does not depend on any order or partition. */
  public static Dataset<ResolvedEvent> of(Dataset<Report> reports, Words words) {
    MapFunction<Report, String> article = Blocking::article;
    MapFunction<Account, String> province = Blocking::province;
    MapFunction<Cluster, String> country = Blocking::country;
    FlatMapGroupsFunction<String, Report, Account> accounts =
        (key, group) -> words.resolver().accounts(Grouped.list(group)).iterator();
    FlatMapGroupsFunction<String, Account, Cluster> clusters =
        (key, group) -> words.resolver().gather(Grouped.list(group)).iterator();
    FlatMapGroupsFunction<String, Cluster, ResolvedEvent> events =
        (key, group) -> words.resolver().join(Grouped.list(group)).iterator();
    return reports
        .groupByKey(article, Encoders.STRING())
        .flatMapGroups(accounts, ACCOUNT)
        .groupByKey(province, Encoders.STRING())
        .flatMapGroups(clusters, CLUSTER)
        .groupByKey(country, Encoders.STRING())
        .flatMapGroups(events, RESOLVED);
  }

  /** The events alone. */
  public static Dataset<Event> in(Dataset<ResolvedEvent> resolved) {
    return resolved.select("event.*").as(Catalog.EVENTS.encoder());
  }

  /** What the parties claim about them. */
  public static Dataset<EventClaim> claims(Dataset<ResolvedEvent> resolved) {
    return resolved
        .select(explode(col("claims")).as("claim"))
        .select("claim.*")
        .as(Catalog.CLAIMS.encoder());
  }
}
