package org.breakranks.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the actors of their tables: {@code actors.tsv} with the corrections and additions of {@code
 * more_actors.tsv} under the names of {@code actor_names.tsv}, what {@code actor_aliases.tsv} calls
 * them, who leads them by {@code leaders.tsv}, {@code actor_rollups.tsv} and {@code
 * regional_insurgents.tsv}.
 */
final class ActorTables {

  private static final int LONGEST_ACRONYM = 6;

  private final Map<String, Actor> byId = new TreeMap<>();
  private final List<ActorName> names = new ArrayList<>();
  private final NameIndex.Builder index = new NameIndex.Builder();
  private final Set<String> overridden = new HashSet<>();

  private ActorTables() {}

  static Actors read(LexiconSource source, Countries countries) {
    ActorTables tables = new ActorTables();
    Table actors = source.table("actors.tsv").with(source.table("more_actors.tsv"));
    actors.rows().forEach(row -> tables.byId.put(row.required("actor_id"), actor(row)));
    source.table("actor_names.tsv").rows().forEach(tables::name);
    tables.checkParents(actors);
    tables.addAliases(source.table("actor_aliases.tsv"));
    source.table("leaders.tsv").sortedBy("actor_id", "alias", "from").forEach(tables::addLeader);
    List<Row> sorted = actors.sortedBy("actor_id");
    sorted.forEach(tables::addContextAliases);
    sorted.forEach(tables::addOwnAliases);
    return new Actors(
        tables.byId,
        tables.names,
        tables.index.build(),
        tables.rollups(source.table("actor_rollups.tsv")),
        tables.insurgencies(source.table("regional_insurgents.tsv")),
        countries);
  }

  private void name(Row row) {
    Actor actor = existing(row, "actor_id");
    byId.put(actor.id(), actor.named(row.required("name")));
  }

  private static Actor actor(Row row) {
    List<Actor.Reign> reigns = new ArrayList<>();
    for (String reign : row.list("governs")) {
      reigns.add(reign(row, reign));
    }
    return new Actor(
        row.required("actor_id"),
        row.required("name"),
        row.choice("kind", Actor.Kind.class),
        row.date("active_from").orElse(null),
        row.date("active_to").orElse(null),
        reigns,
        row.has("parent_actor_id") ? row.text("parent_actor_id") : null,
        row.list("countries"));
  }

  /** Reads {@code AF:1996-09-27..2001-11-13}; nothing behind the dots means it lasts. */
  private static Actor.Reign reign(Row row, String text) {
    int colon = text.indexOf(':');
    int dots = text.indexOf("..");
    if (colon != 2 || dots < colon) {
      throw row.wrong("governs", "ISO2:from..to");
    }
    String to = text.substring(dots + 2);
    return new Actor.Reign(
        text.substring(0, colon),
        row.day("governs", text.substring(colon + 1, dots)),
        to.isEmpty() ? null : row.day("governs", to));
  }

  private void checkParents(Table actors) {
    for (Row row : actors.rows()) {
      if (row.has("parent_actor_id")) {
        existing(row, "parent_actor_id");
      }
    }
  }

  private Actor existing(Row row, String column) {
    Actor actor = byId.get(row.required(column));
    if (actor == null) {
      throw row.wrong(column, "the id of an actor in the tables");
    }
    return actor;
  }

  private void addAliases(Table aliases) {
    for (Row row : aliases.sortedBy("actor_id", "alias", "iso2", "from")) {
      if (!row.has("actor_id")) {
        row.list("alias").forEach(alias -> row.list("iso2").forEach(iso2 -> drop(alias, iso2)));
        continue;
      }
      Actor actor = existing(row, "actor_id");
      LocalDate from = row.date("from").orElse(null);
      LocalDate to = row.date("to").orElse(null);
      for (String alias : row.list("alias")) {
        if (row.list("iso2").isEmpty()) {
          add(alias, new ActorName(actor, null, from, to, form(alias)));
        }
        for (String iso2 : row.list("iso2")) {
          add(alias, new ActorName(actor, iso2, from, to, form(alias)));
          if (from == null && to == null) {
            drop(alias, iso2);
          }
        }
      }
    }
  }

  private void addLeader(Row row) {
    Actor actor = existing(row, "actor_id");
    LocalDate from = row.date("from").orElse(null);
    LocalDate to = row.date("to").orElse(null);
    for (String alias : row.list("alias")) {
      for (String iso2 : row.list("iso2")) {
        add(alias, new ActorName(actor, iso2, from, to, ActorName.Form.LEADER));
      }
    }
  }

  /** Lets the word mean nobody in this country but whom {@code actor_aliases.tsv} says. */
  private void drop(String alias, String iso2) {
    overridden.add(key(alias, iso2));
  }

  private void addContextAliases(Row row) {
    Actor actor = byId.get(row.required("actor_id"));
    for (String alias : row.list("context_aliases")) {
      int at = alias.lastIndexOf('@');
      if (at < 1 || at != alias.length() - 3) {
        throw row.wrong("context_aliases", "form@ISO2");
      }
      String form = alias.substring(0, at);
      String iso2 = alias.substring(at + 1);
      if (!overridden.contains(key(form, iso2))) {
        add(withoutArticle(form), new ActorName(actor, iso2, actor.from(), actor.to(), form(form)));
      }
    }
  }

  private void addOwnAliases(Row row) {
    Actor actor = byId.get(row.required("actor_id"));
    add(actor.name(), new ActorName(actor, null, null, null, form(actor.name())));
    add(row.required("name"), new ActorName(actor, null, null, null, ActorName.Form.PROPER));
    List<String> aliases = row.list("aliases");
    for (String alias : aliases) {
      if (!isWithNoun(alias, aliases)) {
        add(alias, new ActorName(actor, null, null, null, form(alias)));
      }
      addOne(alias, actor);
    }
    addOne(actor.name(), actor);
  }

  /** "Niger Delta militants": one of them is a "Niger Delta militant". */
  private void addOne(String people, Actor actor) {
    String last = people.substring(people.lastIndexOf(' ') + 1);
    boolean several =
        last.length() < people.length()
            && last.endsWith("s")
            && !last.endsWith("ss")
            && Character.isLowerCase(last.charAt(0));
    if (several) {
      String one = people.substring(0, people.length() - 1);
      add(one, new ActorName(actor, null, null, null, form(people)));
    }
  }

  /** "Taliban fighters" beside "Taliban": the noun is no part of the name. */
  private static boolean isWithNoun(String alias, List<String> aliases) {
    int space = alias.lastIndexOf(' ');
    return space > 0
        && Character.isLowerCase(alias.charAt(space + 1))
        && aliases.contains(alias.substring(0, space));
  }

  private void add(String alias, ActorName name) {
    index.add(alias, names.size());
    names.add(name);
  }

  /** "the government" is found as "government". */
  private static String withoutArticle(String form) {
    return form.startsWith("the ") ? form.substring("the ".length()) : form;
  }

  private static String key(String alias, String iso2) {
    return String.join(" ", Spelling.parts(alias)) + "@" + iso2;
  }

  private static ActorName.Form form(String alias) {
    boolean capital = alias.chars().anyMatch(Character::isUpperCase);
    String letters = alias.replace(".", "");
    boolean acronym =
        letters.length() <= LONGEST_ACRONYM
            && letters.chars().allMatch(Character::isLetterOrDigit)
            && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (acronym) {
      return ActorName.Form.ACRONYM;
    }
    boolean mixed =
        letters.length() < LONGEST_ACRONYM
            && letters.chars().allMatch(Character::isLetter)
            && letters.chars().skip(1).anyMatch(Character::isUpperCase);
    if (mixed) {
      return ActorName.Form.MIXED;
    }
    return capital ? ActorName.Form.PROPER : ActorName.Form.COMMON;
  }

  private Map<String, Actors.Rollup> rollups(Table table) {
    Map<String, Actors.Rollup> rollups = new HashMap<>();
    for (Row row : table.rows()) {
      rollups.put(
          existing(row, "actor_id").id(),
          new Actors.Rollup(
              row.has("as_actor") ? existing(row, "as_actor").id() : null,
              row.has("as_recipient") ? existing(row, "as_recipient").id() : null));
    }
    return rollups;
  }

  private List<Actors.Insurgency> insurgencies(Table table) {
    List<Actors.Insurgency> regional = new ArrayList<>();
    List<Actors.Insurgency> national = new ArrayList<>();
    for (Row row : table.sortedBy("iso2", "actor_id", "from", "admin1_ids")) {
      LocalDate from = row.date("from").orElse(null);
      LocalDate to = row.date("to").orElse(null);
      Actor actor = existing(row, "actor_id");
      String iso2 = row.required("iso2");
      for (String admin1 : row.list("admin1_ids")) {
        regional.add(new Actors.Insurgency(iso2, admin1, from, to, actor));
      }
      if (!row.has("admin1_ids")) {
        national.add(new Actors.Insurgency(iso2, null, from, to, actor));
      }
    }
    regional.addAll(national);
    return regional;
  }
}
