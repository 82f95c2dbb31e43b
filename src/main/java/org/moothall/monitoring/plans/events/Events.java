package org.moothall.monitoring.plans.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.events.ExternalEvent.Finding;
import org.moothall.monitoring.plans.events.ExternalEvent.Judgement;
import org.moothall.record.ids.PlanId;

/// The external events of a plan.
public final class Events {
    private final Monitoring monitoring;

    /// In this store.
    public Events(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Those of a plan, the newest first.
    public List<ExternalEvent> of(PlanId plan) {
        return monitoring.read(handle -> {
            Map<Long, List<Judgement>> judgements = judgements(handle, plan);
            Map<Long, List<Finding>> findings = findings(handle, plan);
            return handle.createQuery("""
                            select id, kind, title, from_day, to_day, received, published, letter, summary
                            from monitoring_event where plan = ? order by from_day desc, id desc""")
                    .bind(0, plan.number())
                    .map((row, context) -> event(row, judgements, findings))
                    .list();
        });
    }

    /// One of a plan's.
    public Optional<ExternalEvent> find(PlanId plan, long id) {
        return of(plan).stream().filter(event -> event.id() == id).findFirst();
    }

    /// Adds an event with all that it says.
    ///
    /// @return its number
    public long add(Handle handle, PlanId plan, ExternalEvent event, String by) {
        long id = handle.createQuery("""
                        insert into monitoring_event
                            (plan, kind, title, from_day, to_day, received, published, letter, summary, made_at, made_by)
                        values (:plan, :kind, :title, :from, :to, :received, :published, :letter, :summary, :now, :by)
                        returning id""")
                .bind("plan", plan.number())
                .bind("kind", event.kind().name())
                .bind("title", event.title())
                .bind("from", event.from())
                .bind("to", text(event.to()))
                .bind("received", text(event.received()))
                .bind("published", text(event.published()))
                .bind("letter", event.letter())
                .bind("summary", event.summary())
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by)
                .mapTo(Long.class)
                .one();
        for (int i = 0; i < event.judgements().size(); i++) {
            Judgement judgement = event.judgements().get(i);
            handle.execute(
                    "insert into monitoring_judgement (event, position, area, grade) values (?, ?, ?, ?)",
                    id,
                    i + 1,
                    judgement.area(),
                    judgement.grade());
        }
        event.findings().forEach(finding -> addFinding(handle, id, finding));
        return id;
    }

    /// Adds a finding to an event.
    ///
    /// @return its number
    public long addFinding(Handle handle, long event, Finding finding) {
        return handle.createQuery("""
                        insert into monitoring_finding (event, position, area, words, priority)
                        values (:event,
                            (select coalesce(max(position), 0) + 1 from monitoring_finding where event = :event),
                            :area, :words, :priority)
                        returning id""")
                .bind("event", event)
                .bind("area", finding.area())
                .bind("words", finding.words())
                .bind("priority", finding.priority() ? 1 : 0)
                .mapTo(Long.class)
                .one();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static ExternalEvent event(
            ResultSet row, Map<Long, List<Judgement>> judgements, Map<Long, List<Finding>> findings)
            throws SQLException {
        long id = row.getLong("id");
        return new ExternalEvent(
                id,
                ExternalEvent.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                LocalDate.parse(row.getString("from_day")),
                day(row, "to_day"),
                day(row, "received"),
                day(row, "published"),
                row.getString("letter"),
                row.getString("summary"),
                judgements.getOrDefault(id, List.of()),
                findings.getOrDefault(id, List.of()));
    }

    private static Map<Long, List<Judgement>> judgements(Handle handle, PlanId plan) {
        return handle
                .createQuery("""
                        select j.event, j.area, j.grade from monitoring_judgement j
                        join monitoring_event e on e.id = j.event where e.plan = ? order by j.event, j.position""")
                .bind(0, plan.number())
                .map((row, context) ->
                        Map.entry(row.getLong("event"), new Judgement(row.getString("area"), row.getString("grade"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<Long, List<Finding>> findings(Handle handle, PlanId plan) {
        return handle
                .createQuery("""
                        select f.id, f.event, f.area, f.words, f.priority from monitoring_finding f
                        join monitoring_event e on e.id = f.event where e.plan = ? order by f.event, f.position""")
                .bind(0, plan.number())
                .map((row, context) -> Map.entry(
                        row.getLong("event"),
                        new Finding(
                                row.getLong("id"),
                                row.getString("area"),
                                row.getString("words"),
                                row.getLong("priority") == 1)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
