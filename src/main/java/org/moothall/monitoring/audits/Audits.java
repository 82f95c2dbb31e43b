package org.moothall.monitoring.audits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.audits.forms.AuditForm;
import org.moothall.monitoring.audits.forms.Pseudonym;
import org.moothall.monitoring.audits.sampling.Sample;

/// The cycles of audits and their cases.
final class Audits {
    private final Monitoring monitoring;

    /// In this store.
    public Audits(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Draws a sample and begins a cycle with it.
    ///
    /// @throws IllegalArgumentException where the frame has not so many cases
    public CycleId begin(Cycle.Beginning beginning, String by) {
        Sample sample = Sample.draw(beginning.frame(), beginning.size(), beginning.seed());
        return monitoring.write(handle -> {
            long id = handle.createQuery("""
                            insert into monitoring_audit_cycle (plan, theme, form, seed, blind, due, made_at, made_by)
                            values (:plan, :theme, :form, :seed, :blind, :due, :now, :by) returning id""")
                    .bind("plan", beginning.plan())
                    .bind("theme", beginning.theme().strip())
                    .bind("form", beginning.form().text())
                    .bind("seed", beginning.seed())
                    .bind("blind", beginning.blind() ? 1 : 0)
                    .bind("due", beginning.due().toString())
                    .bind("now", Instants.text(monitoring.now()))
                    .bind("by", by)
                    .mapTo(Long.class)
                    .one();
            sample.drawn().forEach(drawn -> add(handle, id, drawn));
            return new CycleId(id);
        });
    }

    private static void add(Handle handle, long cycle, Sample.Drawn drawn) {
        handle.execute(
                "insert into monitoring_audit_case (cycle, pseudonym, stratum, place, state) values (?, ?, ?, ?, ?)",
                cycle,
                drawn.of().pseudonym().text(),
                drawn.of().stratum(),
                drawn.place(),
                (drawn.chosen() ? AuditCase.State.CHOSEN : AuditCase.State.WAITING).name());
    }

    /// All cycles, the newest first.
    public List<Cycle> list() {
        return monitoring.read(handle -> handle.createQuery(CYCLES + " order by c.id desc")
                .map((row, context) -> cycle(row))
                .list());
    }

    /// A cycle.
    public Optional<Cycle> find(CycleId id) {
        return monitoring.read(handle -> handle.createQuery(CYCLES + " where c.id = ?")
                .bind(0, id.number())
                .map((row, context) -> cycle(row))
                .findOne());
    }

    private static final String CYCLES = """
            select c.id, c.theme, c.form, c.seed, c.blind, c.due,
                (select count(*) from monitoring_audit_case a where a.cycle = c.id) as frame,
                (select count(*) from monitoring_audit_case a where a.cycle = c.id and a.state = 'CHOSEN') as sample,
                (select count(*) from monitoring_audit_case a
                    join monitoring_audit_review r on r.audited = a.id and r.stage = 'PRIMARY'
                    where a.cycle = c.id and a.state = 'CHOSEN') as graded
            from monitoring_audit_cycle c""";

    private static Cycle cycle(ResultSet row) throws SQLException {
        return new Cycle(
                new CycleId(row.getLong("id")),
                row.getString("theme"),
                AuditForm.read(row.getString("form")),
                row.getInt("frame"),
                row.getInt("sample"),
                row.getInt("graded"),
                row.getLong("seed"),
                row.getLong("blind") == 1,
                LocalDate.parse(row.getString("due")));
    }

    /// All cases of a cycle's frame, by stratum and in the order in which they came up.
    public List<AuditCase> cases(CycleId cycle) {
        return monitoring.read(handle -> cases(handle, "a.cycle = ?", cycle.number()));
    }

    /// A case.
    public Optional<AuditCase> find(CaseId id) {
        return monitoring.read(handle -> find(handle, id));
    }

    static Optional<AuditCase> find(Handle handle, CaseId id) {
        return cases(handle, "a.id = ?", id.number()).stream().findFirst();
    }

    private static List<AuditCase> cases(Handle handle, String which, long number) {
        return handle.createQuery("""
                        select a.id, a.cycle, a.pseudonym, a.stratum, a.place, a.state, a.reason,
                            (select max(case when r.stage = 'SELF' then 'SELF ' else '' end)
                                || max(case when r.stage = 'PRIMARY' then 'PRIMARY ' else '' end)
                                || max(case when r.stage = 'MODERATION' then 'MODERATION' else '' end)
                                from monitoring_audit_review r where r.audited = a.id) as stages
                        from monitoring_audit_case a where\s""" + which + " order by a.stratum, a.place")
                .bind(0, number)
                .map((row, context) -> audited(row))
                .list();
    }

    private static AuditCase audited(ResultSet row) throws SQLException {
        return new AuditCase(
                new CaseId(row.getLong("id")),
                new CycleId(row.getLong("cycle")),
                new Pseudonym(row.getString("pseudonym")),
                row.getString("stratum"),
                row.getInt("place"),
                AuditCase.State.valueOf(row.getString("state")),
                row.getString("reason"),
                stages(row.getString("stages")));
    }

    private static Set<Stage> stages(@Nullable String words) {
        return Arrays.stream(Objects.requireNonNullElse(words, "").split(" ", -1))
                .filter(word -> !word.isBlank())
                .map(Stage::valueOf)
                .collect(Collectors.toSet());
    }

    /// Takes a case that cannot be audited out of the sample, and the next of its stratum in. A case that somebody
    /// has graded stays, so that nothing inadequate is dropped.
    public Outcome replace(CaseId id, String reason, String by) {
        return monitoring.write(handle -> {
            AuditCase one = find(handle, id).orElseThrow(() -> new IllegalArgumentException("There is no such case."));
            if (reason.isBlank()) {
                return new Outcome.Refused(Outcome.Why.NO_REASON);
            }
            if (one.state() != AuditCase.State.CHOSEN) {
                return new Outcome.Refused(Outcome.Why.NOT_CHOSEN);
            }
            if (!one.stages().isEmpty()) {
                return new Outcome.Refused(Outcome.Why.GRADED_SO_IT_STAYS);
            }
            Optional<Long> next = handle.createQuery("""
                            select id from monitoring_audit_case where cycle = ? and stratum = ? and state = 'WAITING'
                            order by place limit 1""")
                    .bind(0, one.cycle().number())
                    .bind(1, one.stratum())
                    .mapTo(Long.class)
                    .findOne();
            if (next.isEmpty()) {
                return new Outcome.Refused(Outcome.Why.NONE_LEFT);
            }
            turn(handle, id.number(), AuditCase.State.REPLACED, reason.strip(), by);
            turn(handle, next.get(), AuditCase.State.CHOSEN, one.pseudonym().text(), by);
            return new Outcome.Taken();
        });
    }

    private static void turn(Handle handle, long id, AuditCase.State state, String reason, String by) {
        handle.execute(
                "update monitoring_audit_case set state = ?, reason = ?, changed_by = ? where id = ?",
                state.name(),
                reason,
                by,
                id);
    }
}
