package org.breakranks.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.grammar.EventType;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Province;
import org.breakranks.trend.Trend;

/** Sums the findings per area: all countries together, then each with acts, most acts first. */
final class Areas {

  private static final String NOWHERE = "Country";
  private static final String NO_SIDE = "side not stated";
  private static final String NO_RECEIVER = "receiver not stated";

  private static final Comparator<PlaceTrend> MOST_ACTS =
      Comparator.comparing((PlaceTrend place) -> !place.place().isKnown())
          .thenComparing(place -> -place.total().acts())
          .thenComparing(place -> place.place().name())
          .thenComparing(place -> place.place().id());

  private final Findings findings;
  private final Period period;
  private final ArticleCounts articles;
  private final List<LocalDate> covered;

  private Areas(Findings findings, Period period) {
    this.findings = findings;
    this.period = period;
    this.articles = ArticleCounts.of(findings.coverage());
    this.covered = findings.covered();
  }

  /** The areas; a single country stands for itself. */
  static List<Area> of(Findings findings, Period period) {
    return new Areas(findings, period).areas();
  }

  /** The place of a country among all, by which its events are found. */
  static Place country(String iso3, String country) {
    if (iso3 == null && country == null) {
      return Place.unknown(NOWHERE);
    }
    String name = Objects.requireNonNullElse(country, iso3);
    return new Place(Objects.requireNonNullElse(iso3, name), name);
  }

  /** The place of a province in its country. */
  static Place province(String admin1Id, String admin1) {
    if (admin1 == null) {
      return Place.unknown("Province");
    }
    return new Place(Objects.requireNonNullElse(admin1Id, admin1), admin1);
  }

  private List<Area> areas() {
    Map<Place, List<Trend>> countries =
        findings.trends().stream()
            .collect(
                Collectors.groupingBy(
                    row -> country(row.iso3(), row.country()),
                    () -> new TreeMap<>(Comparator.comparing(Place::name).thenComparing(Place::id)),
                    Collectors.toList()));
    List<Area> each =
        countries.entrySet().stream()
            .map(entry -> country(entry.getKey(), entry.getValue()))
            .filter(area -> area.total().acts() > 0)
            .sorted(Comparator.comparing((Area area) -> -area.total().acts()))
            .toList();
    List<Area> areas = new ArrayList<>();
    if (each.size() != 1) {
      areas.add(all(countries));
    }
    areas.addAll(each);
    return areas;
  }

  private Area all(Map<Place, List<Trend>> countries) {
    return area(
        new Place(Area.ALL, "All countries"),
        new Parts(
            "country",
            countries.keySet(),
            row -> country(row.iso3(), row.country()),
            (place, month) -> articles.naming(place.id(), month),
            articles::all),
        findings.trends(),
        findings.flows());
  }

  private Area country(Place country, List<Trend> rows) {
    String iso3 = rows.get(0).iso3();
    String name = rows.get(0).country();
    Collection<Place> provinces =
        findings.provinces().stream()
            .filter(province -> country.equals(country(province.iso3(), province.country())))
            .map((Province province) -> province(province.admin1Id(), province.admin1()))
            .toList();
    return area(
        country,
        new Parts(
            "province",
            provinces,
            row -> province(row.admin1Id(), row.admin1()),
            (place, month) -> articles.naming(iso3, place.id(), month),
            month -> articles.naming(iso3, month)),
        rows,
        findings.flows().stream().filter(flow -> Objects.equals(flow.country(), name)).toList());
  }

  /**
   * What an area is made of.
   *
   * @param name of one part
   * @param known parts, with acts or without
   * @param of a row
   * @param naming how many articles of a month name a part
   * @param all how many articles of a month name the area
   */
  private record Parts(
      String name,
      Collection<Place> known,
      Function<Trend, Place> of,
      ToLongBiFunction<Place, LocalDate> naming,
      ToLongFunction<LocalDate> all) {}

  private Area area(Place area, Parts parts, List<Trend> rows, List<Flow> flows) {
    return new Area(
        area.id(),
        area.name(),
        parts.name(),
        MonthlySums.of(rows).cells(period, covered, parts.all()),
        places(parts, rows),
        types(rows),
        sideFlows(flows));
  }

  private List<PlaceTrend> places(Parts parts, List<Trend> rows) {
    Map<Place, List<Trend>> byPlace = rows.stream().collect(Collectors.groupingBy(parts.of()));
    return Stream.concat(parts.known().stream(), byPlace.keySet().stream())
        .distinct()
        .map(
            place ->
                placeTrend(
                    place,
                    MonthlySums.of(byPlace.getOrDefault(place, List.of())),
                    month -> parts.naming().applyAsLong(place, month)))
        .filter(place -> place.place().isKnown() || place.total().acts() > 0)
        .sorted(MOST_ACTS)
        .toList();
  }

  private PlaceTrend placeTrend(Place place, MonthlySums sums, ToLongFunction<LocalDate> naming) {
    return new PlaceTrend(
        place, sums.cells(period, covered, naming), sums.undated(), sums.outside(period));
  }

  private List<TypeTrend> types(List<Trend> rows) {
    return new TreeSet<>(rows.stream().map(Trend::eventType).filter(Objects::nonNull).toList())
        .stream()
            .map(type -> type(type, rows.stream().filter(row -> row.eventType() == type).toList()))
            .filter(type -> type.total().acts() > 0)
            .toList();
  }

  private TypeTrend type(EventType type, List<Trend> rows) {
    MonthlySums sums = MonthlySums.of(rows);
    return new TypeTrend(type, sums.each(period), sums.undated(), sums.outside(period));
  }

  private List<SideFlow> sideFlows(List<Flow> flows) {
    record Sides(String from, String to) {}
    Map<Sides, Sum> sums =
        flows.stream()
            .collect(
                Collectors.toMap(
                    flow ->
                        new Sides(side(flow.actor(), NO_SIDE), side(flow.recipient(), NO_RECEIVER)),
                    flow ->
                        new Sum(
                            flow.events(),
                            flow.peopleLow(),
                            flow.peopleBest(),
                            flow.peopleHigh(),
                            0),
                    Sum::plus));
    return sums.entrySet().stream()
        .map(entry -> new SideFlow(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
        .filter(flow -> flow.sum().acts() > 0)
        .sorted(
            Comparator.comparing((SideFlow flow) -> -flow.sum().acts())
                .thenComparing(SideFlow::from)
                .thenComparing(SideFlow::to))
        .toList();
  }

  private String side(String id, String unknown) {
    return id == null ? unknown : findings.sides().getOrDefault(id, id);
  }
}
