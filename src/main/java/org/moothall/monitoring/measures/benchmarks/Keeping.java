package org.moothall.monitoring.measures.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.moothall.database.Instants;
import org.moothall.monitoring.measures.benchmarks.Benchmarks.Neighbour;

/// Writes what the published figures are about: areas, neighbours, indicators.
final class Keeping {
    private final Handle handle;

    Keeping(Handle handle) {
        this.handle = handle;
    }

    /// Begins a loading and answers its number.
    long loading(String source, String licence, LocalDate day, Instant now, String by) {
        return handle.createQuery("""
                        insert into monitoring_loading (source, licence, retrieved, made_at, made_by)
                        values (:source, :licence, :day, :now, :by) returning id""")
                .bind("source", source)
                .bind("licence", licence)
                .bind("day", day)
                .bind("now", Instants.text(now))
                .bind("by", by)
                .mapTo(Long.class)
                .one();
    }

    /// Adds areas, or says anew what they are.
    void areas(List<Area> areas) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into monitoring_area (number, name, region, level) values (?, ?, ?, ?)
                on conflict (number) do update set name = excluded.name, region = excluded.region,
                    level = excluded.level""");
        areas.forEach(area -> batch.bind(0, area.number())
                .bind(1, area.name())
                .bind(2, area.region())
                .bind(3, area.level().name())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /// Adds an indicator, or says anew what it is.
    void indicator(Indicator indicator) {
        handle.createUpdate("""
                        insert into monitoring_indicator
                            (code, name, topic, polarity, unit, places, band, description, method)
                        values (:code, :name, :topic, :polarity, :unit, :places, :band, :description, :method)
                        on conflict (code) do update set name = excluded.name, topic = excluded.topic,
                            polarity = excluded.polarity, unit = excluded.unit, places = excluded.places,
                            band = excluded.band, description = excluded.description, method = excluded.method""")
                .bind("code", indicator.code())
                .bind("name", indicator.name())
                .bind("topic", indicator.topic())
                .bind("polarity", indicator.polarity().name())
                .bind("unit", indicator.unit())
                .bind("places", indicator.places())
                .bind("band", indicator.banded() ? 1 : 0)
                .bind("description", indicator.description())
                .bind("method", indicator.method())
                .execute();
    }

    /// Puts a newer model in the place of an older.
    void neighbours(List<Neighbour> neighbours) {
        handle.execute("delete from monitoring_neighbour");
        PreparedBatch batch = handle.prepareBatch(
                "insert into monitoring_neighbour (area, place, neighbour, closeness) values (?, ?, ?, ?)");
        neighbours.forEach(one -> batch.bind(0, one.area())
                .bind(1, one.place())
                .bind(2, one.neighbour())
                .bind(3, one.closeness())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
