package org.moothall.monitoring.measures.benchmarks;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.measures.figures.Ratio;
import org.moothall.record.ids.PlanId;

/// The published figures and with whom each plan compares itself.
public final class Benchmarks {
    private static final String NEWEST = """
            select p.area, p.year, p.value, p.symbol from monitoring_published p
            where p.indicator = :indicator and p.area in (<areas>) and p.loading = (
                select max(q.loading) from monitoring_published q
                where q.indicator = p.indicator and q.area = p.area and q.year = p.year)
            """;

    private final Monitoring monitoring;

    /// In this store.
    public Benchmarks(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// How near one area is to another, by the statistical model.
    ///
    /// @param place 1 is the nearest
    public record Neighbour(int area, int place, int neighbour, String closeness) {}

    /// What a loading did.
    public record Loaded(int indicators, int areas, int added, int same) {}

    Loaded load(
            String source,
            String licence,
            String by,
            List<Indicator> indicators,
            List<Area> areas,
            List<Neighbour> neighbours,
            Loading.Source values) {
        return monitoring.write(handle -> {
            Keeping keeping = new Keeping(handle);
            long loading = keeping.loading(source, licence, monitoring.today(), monitoring.now(), by);
            keeping.areas(areas);
            indicators.forEach(keeping::indicator);
            if (!neighbours.isEmpty()) {
                keeping.neighbours(neighbours);
            }
            Loading done = new Loading(handle, loading).all(values);
            return new Loaded(indicators.size(), areas.size(), done.added(), done.same());
        });
    }

    /// Every area, by name.
    public List<Area> areas() {
        return monitoring.read(handle -> handle.createQuery(
                        "select number, name, region, level from monitoring_area order by name")
                .map((row, context) -> new Area(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("region"),
                        Area.Level.valueOf(row.getString("level"))))
                .list());
    }

    /// The neighbours of an area by the model, the nearest first.
    public List<Neighbour> neighbours(int area) {
        return monitoring.read(handle -> handle.createQuery("""
                        select place, neighbour, closeness from monitoring_neighbour where area = ? order by place""")
                .bind(0, area)
                .map((row, context) ->
                        new Neighbour(area, row.getInt("place"), row.getInt("neighbour"), row.getString("closeness")))
                .list());
    }

    /// One indicator.
    public Optional<Indicator> indicator(String code) {
        return monitoring.read(handle -> handle.createQuery("select * from monitoring_indicator where code = ?")
                .bind(0, code)
                .map((row, context) -> indicator(row))
                .findOne());
    }

    /// How many values are held.
    public long count() {
        return monitoring.read(handle -> handle.createQuery("select count(*) from monitoring_published")
                .mapTo(Long.class)
                .one());
    }

    /// The series of an indicator for these areas, each by year.
    public Map<Integer, List<Published>> series(String indicator, List<Integer> areas) {
        if (areas.isEmpty()) {
            return Map.of();
        }
        record Row(int area, Published published) {}
        return monitoring
                .read(handle -> handle.createQuery(NEWEST)
                        .bind("indicator", indicator)
                        .bindList("areas", areas)
                        .map((row, context) -> new Row(row.getInt("area"), published(row)))
                        .list())
                .stream()
                .sorted(Comparator.comparingInt((Row row) -> row.published().ends())
                        .thenComparing(row -> row.published().year()))
                .collect(Collectors.groupingBy(
                        Row::area, TreeMap::new, Collectors.mapping(Row::published, Collectors.toList())));
    }

    /// The figures of others for a plan's measure, by year.
    public List<Beside> beside(String indicator, Comparison comparison) {
        List<Integer> areas = Stream.concat(
                        Stream.of(Area.ENGLAND),
                        Stream.concat(
                                Stream.of(comparison.own(), comparison.region()).filter(area -> area != null),
                                comparison.neighbours().stream()))
                .distinct()
                .toList();
        Map<Integer, List<Published>> series = series(indicator, areas);
        Map<String, Integer> years = new java.util.HashMap<>();
        series.values().forEach(list -> list.forEach(one -> years.put(one.year(), one.ends())));
        return years.keySet().stream()
                .sorted(Comparator.comparing((String year) -> years.getOrDefault(year, 0))
                        .thenComparing(year -> year))
                .map(year -> new Beside(
                        year,
                        value(series, comparison.own(), year),
                        value(series, Area.ENGLAND, year),
                        value(series, comparison.region(), year),
                        Beside.Mean.of(comparison.neighbours().stream()
                                .flatMap(area -> value(series, area, year).stream())
                                .toList())))
                .toList();
    }

    private static Optional<Ratio> value(Map<Integer, List<Published>> series, @Nullable Integer area, String year) {
        return area == null
                ? Optional.empty()
                : series.getOrDefault(area, List.of()).stream()
                        .filter(one -> one.year().equals(year))
                        .findFirst()
                        .flatMap(one -> Optional.ofNullable(one.value()))
                        .map(Ratio::of);
    }

    /// With whom a plan compares itself.
    public Comparison comparison(PlanId plan) {
        return monitoring.read(handle -> handle.createQuery(
                        "select own, region, neighbours, why from monitoring_comparison where plan = ?")
                .bind(0, plan.number())
                .map((row, context) -> new Comparison(
                        whole(row, "own"),
                        whole(row, "region"),
                        Arrays.stream(row.getString("neighbours").split(" "))
                                .filter(one -> !one.isEmpty())
                                .map(Integer::valueOf)
                                .toList(),
                        row.getString("why")))
                .findOne()
                .orElse(Comparison.NOBODY));
    }

    /// Says with whom a plan compares itself.
    public void compare(Handle handle, PlanId plan, Comparison comparison, String by) {
        handle.createUpdate("""
                        insert into monitoring_comparison (plan, own, region, neighbours, why, made_at, made_by)
                        values (:plan, :own, :region, :neighbours, :why, :now, :by)
                        on conflict (plan) do update set own = excluded.own, region = excluded.region,
                            neighbours = excluded.neighbours, why = excluded.why, made_at = excluded.made_at,
                            made_by = excluded.made_by""")
                .bind("plan", plan.number())
                .bind("own", comparison.own())
                .bind("region", comparison.region())
                .bind(
                        "neighbours",
                        comparison.neighbours().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .bind("why", comparison.why())
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .execute();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("name"),
                row.getString("topic"),
                Polarity.valueOf(row.getString("polarity")),
                row.getString("unit"),
                whole(row, "places"),
                row.getLong("band") == 1,
                row.getString("description"),
                row.getString("method"));
    }

    private static Published published(ResultSet row) throws SQLException {
        String value = row.getString("value");
        return new Published(
                row.getString("year"), value == null ? null : new BigDecimal(value), row.getString("symbol"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
