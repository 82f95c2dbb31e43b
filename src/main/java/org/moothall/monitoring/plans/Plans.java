package org.moothall.monitoring.plans;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.PlanId;
import org.moothall.web.NotFound;

/// The plans, their drafts and their versions.
public final class Plans {
    private final Monitoring monitoring;

    /// In this store.
    public Plans(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Every plan of an authority, the newest first.
    public List<Plan> list(AuthorityCode authority) {
        return monitoring.read(handle -> handle
                .createQuery("select id from monitoring_plan where authority = ? order by id desc")
                .bind(0, authority.value())
                .mapTo(Long.class)
                .list()
                .stream()
                .map(id -> find(handle, new PlanId(id)).orElseThrow())
                .toList());
    }

    /// One plan.
    public Optional<Plan> find(PlanId id) {
        return monitoring.read(handle -> find(handle, id));
    }

    /// One plan.
    ///
    /// @throws NotFound where there is none
    public Plan get(PlanId id) {
        return find(id).orElseThrow(() -> NotFound.of("plan " + id));
    }

    /// Begins a plan with a draft.
    ///
    /// @param id not yet in use, at the desk or on the ledger
    public void begin(
            Handle handle, PlanId id, AuthorityCode authority, @Nullable IssueId issue, PlanText text, String by) {
        String now = text(monitoring.now());
        handle.createUpdate("""
                        insert into monitoring_plan (id, authority, title, issue, made_at, made_by)
                        values (:id, :authority, :title, :issue, :now, :by)""")
                .bind("id", id.number())
                .bind("authority", authority.value())
                .bind("title", text.title())
                .bind("issue", issue == null ? null : issue.number())
                .bind("now", now)
                .bind("by", by)
                .execute();
        handle.createUpdate("""
                        insert into monitoring_plan_draft (plan, revision, json, changed_at, changed_by)
                        values (:id, 1, :json, :now, :by)""")
                .bind("id", id.number())
                .bind("json", Texts.write(text))
                .bind("now", now)
                .bind("by", by)
                .execute();
    }

    /// The highest number of any plan here; 0 where there is none.
    public long highest() {
        return monitoring.read(handle -> handle.createQuery("select coalesce(max(id), 0) from monitoring_plan")
                .mapTo(Long.class)
                .one());
    }

    /// The draft of the next version.
    ///
    /// @throws NotFound where there is no such plan
    public Draft draft(PlanId id) {
        return monitoring.read(handle -> handle.createQuery("""
                        select revision, json, changed_at, changed_by from monitoring_plan_draft where plan = ?""")
                .bind(0, id.number())
                .map((row, context) -> new Draft(
                        row.getLong("revision"),
                        Texts.read(row.getString("json")),
                        Instant.parse(row.getString("changed_at")),
                        row.getString("changed_by")))
                .findOne()
                .orElseThrow(() -> NotFound.of("plan " + id)));
    }

    /// Puts a text in the place of the draft, unless somebody else has changed it since this revision.
    ///
    /// @return whether it was put there
    public boolean save(Handle handle, PlanId id, long revision, PlanText text, String by) {
        return handle.createUpdate("""
                        update monitoring_plan_draft
                        set revision = revision + 1, json = :json, changed_at = :now, changed_by = :by
                        where plan = :id and revision = :revision""")
                        .bind("id", id.number())
                        .bind("revision", revision)
                        .bind("json", Texts.write(text))
                        .bind("now", text(monitoring.now()))
                        .bind("by", by)
                        .execute()
                == 1;
    }

    /// Makes a version of the draft as it stands.
    ///
    /// @param reason why there is a new one
    /// @return its number
    public long makeVersion(Handle handle, PlanId id, String reason, String by) {
        String json = handle.createQuery("select json from monitoring_plan_draft where plan = ?")
                .bind(0, id.number())
                .mapTo(String.class)
                .one();
        long number = handle.createQuery(
                        "select coalesce(max(number), 0) + 1 from monitoring_plan_version where plan = ?")
                .bind(0, id.number())
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        insert into monitoring_plan_version (plan, number, json, hash, reason, made_at, made_by)
                        values (:id, :number, :json, :hash, :reason, :now, :by)""")
                .bind("id", id.number())
                .bind("number", number)
                .bind("json", json)
                .bind("hash", Texts.hash(json))
                .bind("reason", reason)
                .bind("now", text(monitoring.now()))
                .bind("by", by)
                .execute();
        handle.execute(
                "update monitoring_plan set title = ? where id = ?",
                Texts.read(json).title(),
                id.number());
        return number;
    }

    /// Records what happened to a version.
    public void record(Handle handle, PlanId id, long version, Step step) {
        handle.createUpdate("""
                        insert into monitoring_plan_step
                            (plan, version, step, day, body, decision, entry, whom, note, made_at, made_by)
                        values (:id, :version, :step, :day, :body, :decision, :entry, :whom, :note, :now, :by)""")
                .bind("id", id.number())
                .bind("version", version)
                .bind("step", step.kind().name())
                .bind("day", step.day())
                .bind("body", step.body() == null ? null : step.body().number())
                .bind(
                        "decision",
                        step.decision() == null ? null : step.decision().number())
                .bind("entry", step.entry())
                .bind("whom", step.whom())
                .bind("note", step.note())
                .bind("now", text(monitoring.now()))
                .bind("by", step.by())
                .execute();
    }

    /// Every code that anything of the plan has ever had, so that none is given twice.
    public Set<String> codesEverUsed(PlanId id) {
        Set<String> codes = new HashSet<>();
        draft(id).text().codes().forEach(codes::add);
        get(id).versions().forEach(version -> version.text().codes().forEach(codes::add));
        return codes;
    }

    private static Optional<Plan> find(Handle handle, PlanId id) {
        Map<Long, List<Step>> steps = steps(handle, id);
        List<Version> versions = handle.createQuery("""
                        select number, json, hash, reason, made_at, made_by from monitoring_plan_version
                        where plan = ? order by number desc""")
                .bind(0, id.number())
                .map((row, context) -> new Version(
                        row.getLong("number"),
                        Texts.read(row.getString("json")),
                        row.getString("hash"),
                        row.getString("reason"),
                        Instant.parse(row.getString("made_at")),
                        row.getString("made_by"),
                        steps.getOrDefault(row.getLong("number"), List.of())))
                .list();
        return handle.createQuery("select authority, title, issue from monitoring_plan where id = ?")
                .bind(0, id.number())
                .map((row, context) -> new Plan(
                        id,
                        new AuthorityCode(row.getString("authority")),
                        row.getString("title"),
                        Rows.number(row, "issue").map(IssueId::new).orElse(null),
                        versions))
                .findOne();
    }

    private static Map<Long, List<Step>> steps(Handle handle, PlanId id) {
        return handle
                .createQuery("""
                        select version, step, day, body, decision, entry, whom, note, made_by
                        from monitoring_plan_step where plan = ? order by id""")
                .bind(0, id.number())
                .map((row, context) -> Map.entry(
                        row.getLong("version"),
                        new Step(
                                Step.Kind.valueOf(row.getString("step")),
                                java.time.LocalDate.parse(row.getString("day")),
                                Rows.number(row, "body").map(BodyId::new).orElse(null),
                                Rows.number(row, "decision")
                                        .map(DecisionId::new)
                                        .orElse(null),
                                Rows.number(row, "entry").orElse(null),
                                row.getString("whom"),
                                row.getString("note"),
                                row.getString("made_by"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String text(Instant instant) {
        return org.moothall.database.Instants.text(instant);
    }
}
