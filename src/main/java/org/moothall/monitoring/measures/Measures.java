package org.moothall.monitoring.measures;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Measure.DefinitionVersion;
import org.moothall.monitoring.measures.Measure.Evidence;
import org.moothall.monitoring.measures.figures.Definition;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.PlanId;
import org.moothall.web.NotFound;

/// The measures and their definitions. A definition is never changed: another version follows it.
public final class Measures {
    private final Monitoring monitoring;

    /// In this store.
    public Measures(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Those of a plan, by outcome and in the order in which they were made.
    public List<Measure> of(PlanId plan) {
        return monitoring.read(handle -> measures(handle, "m.plan = ?", plan.number()));
    }

    /// One measure.
    public Optional<Measure> find(MeasureId id) {
        return monitoring.read(
                handle -> measures(handle, "m.id = ?", id.number()).stream().findFirst());
    }

    /// One measure.
    ///
    /// @throws NotFound where there is none
    public Measure get(MeasureId id) {
        return find(id).orElseThrow(() -> NotFound.of("measure " + id));
    }

    /// Adds a measure.
    ///
    /// @param code not yet in use in the plan
    public MeasureId add(
            Handle handle,
            PlanId plan,
            String code,
            Evidence evidence,
            String outcome,
            @Nullable String indicator,
            Definition definition,
            String by) {
        MeasureId id = new MeasureId(handle.createQuery("""
                        insert into monitoring_measure (plan, code, evidence, outcome, indicator, made_at, made_by)
                        values (:plan, :code, :evidence, :outcome, :indicator, :now, :by) returning id""")
                .bind("plan", plan.number())
                .bind("code", code)
                .bind("evidence", evidence.name())
                .bind("outcome", outcome)
                .bind("indicator", indicator)
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .mapTo(Long.class)
                .one());
        define(handle, id, 1, definition, "First definition", by);
        return id;
    }

    /// Makes the next version of a definition.
    ///
    /// @param reason why it is needed
    public long redefine(Handle handle, MeasureId id, Definition definition, String reason, String by) {
        long version = handle.createQuery("select max(version) + 1 from monitoring_definition where measure = ?")
                .bind(0, id.number())
                .mapTo(Long.class)
                .one();
        define(handle, id, version, definition, reason, by);
        return version;
    }

    private void define(Handle handle, MeasureId id, long version, Definition definition, String reason, String by) {
        handle.createUpdate("""
                        insert into monitoring_definition (measure, version, json, reason, made_at, made_by)
                        values (:measure, :version, :json, :reason, :now, :by)""")
                .bind("measure", id.number())
                .bind("version", version)
                .bind("json", write(definition))
                .bind("reason", reason)
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .execute();
    }

    private static List<Measure> measures(Handle handle, String which, long number) {
        Map<Long, List<DefinitionVersion>> versions = versions(handle, which, number);
        try (Query query = handle.createQuery("""
                select m.id, m.plan, m.code, m.evidence, m.outcome, m.indicator from monitoring_measure m
                where\s""" + which + " order by m.outcome, m.id")) {
            return query.bind(0, number)
                    .map((row, context) -> new Measure(
                            new MeasureId(row.getLong("id")),
                            new PlanId(row.getLong("plan")),
                            row.getString("code"),
                            Evidence.valueOf(row.getString("evidence")),
                            row.getString("outcome"),
                            row.getString("indicator"),
                            Objects.requireNonNull(versions.get(row.getLong("id")))))
                    .list();
        }
    }

    private static Map<Long, List<DefinitionVersion>> versions(Handle handle, String which, long number) {
        try (Query query = handle.createQuery("""
                select d.measure, d.version, d.json, d.reason, d.made_at, d.made_by from monitoring_definition d
                join monitoring_measure m on m.id = d.measure where\s""" + which + " order by d.measure, d.version desc")) {
            return query
                    .bind(0, number)
                    .map((row, context) -> Map.entry(
                            row.getLong("measure"),
                            new DefinitionVersion(
                                    row.getLong("version"),
                                    read(row.getString("json")),
                                    row.getString("reason"),
                                    Instants.read(row.getString("made_at")),
                                    row.getString("made_by"))))
                    .list()
                    .stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }
    }

    private static String write(Definition definition) {
        try {
            return RecordJson.mapper().writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition always has a JSON text", e);
        }
    }

    private static Definition read(String json) {
        try {
            return RecordJson.mapper().readValue(json, Definition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds what was written into it", e);
        }
    }
}
