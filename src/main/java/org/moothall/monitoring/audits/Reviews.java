package org.moothall.monitoring.audits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.audits.forms.Dimension;
import org.moothall.monitoring.audits.forms.Giveaway;
import org.moothall.monitoring.audits.forms.Grade;
import org.moothall.monitoring.audits.results.Findings;
import org.moothall.monitoring.audits.results.Graded;

/// What auditors and moderators have sent in. Only ever added to.
final class Reviews {
    /// The subject of the findings on the whole case.
    public static final String OVERALL = "overall";

    /// The subject of the findings on what difference was made.
    public static final String IMPACT = "impact-overall";

    private final Monitoring monitoring;

    /// In this store.
    public Reviews(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// A review of which a child may be at risk now, until somebody has said that they know.
    public record Risk(long review, CaseId of, String pseudonym, String raisedBy, String at) {}

    /// Takes a review in, whole or not at all.
    public Outcome submit(CaseId id, Review review, Cycle cycle) {
        Map<String, List<Giveaway>> giveaways = review.giveaways();
        if (!giveaways.isEmpty()) {
            return new Outcome.GivesAway(giveaways);
        }
        return monitoring.write(handle -> {
            Optional<Outcome.Why> why = refusal(handle, id, review, cycle);
            if (why.isPresent()) {
                return new Outcome.Refused(why.get());
            }
            add(handle, id, review);
            return new Outcome.Taken();
        });
    }

    private static Optional<Outcome.Why> refusal(Handle handle, CaseId id, Review review, Cycle cycle) {
        AuditCase one =
                Audits.find(handle, id).orElseThrow(() -> new IllegalArgumentException("There is no such case."));
        if (one.state() != AuditCase.State.CHOSEN || !one.cycle().equals(cycle.id())) {
            return Optional.of(Outcome.Why.NOT_CHOSEN);
        }
        if (one.stages().contains(review.stage())) {
            return Optional.of(Outcome.Why.GRADED_ALREADY);
        }
        if (!review.grades()
                .keySet()
                .equals(cycle.form().dimensions().stream().map(Dimension::code).collect(Collectors.toSet()))) {
            return Optional.of(Outcome.Why.NOT_THE_FORM);
        }
        if (review.stage() != Stage.MODERATION) {
            return Optional.empty();
        }
        return one.stages().contains(Stage.PRIMARY)
                ? byThemselves(handle, id, review).map(own -> Outcome.Why.OWN_AUDIT)
                : Optional.of(Outcome.Why.NOTHING_TO_MODERATE);
    }

    private static Optional<Long> byThemselves(Handle handle, CaseId id, Review review) {
        return handle.createQuery("""
                        select id from monitoring_audit_review where audited = ? and stage = 'PRIMARY' and account = ?""")
                .bind(0, id.number())
                .bind(1, review.by().account())
                .mapTo(Long.class)
                .findOne();
    }

    private void add(Handle handle, CaseId of, Review review) {
        long id = handle.createQuery("""
                        insert into monitoring_audit_review (audited, stage, account, name, overall, impact, risk, made_at)
                        values (:audited, :stage, :account, :name, :overall, :impact, :risk, :now) returning id""")
                .bind("audited", of.number())
                .bind("stage", review.stage().name())
                .bind("account", review.by().account())
                .bind("name", review.by().name())
                .bind("overall", review.overall().number())
                .bind("impact", review.impact().number())
                .bind("risk", review.riskNow() ? 1 : 0)
                .bind("now", Instants.text(monitoring.now()))
                .mapTo(Long.class)
                .one();
        List<String> order = new ArrayList<>(review.grades().keySet());
        review.grades()
                .forEach((dimension, judged) -> handle.execute(
                        "insert into monitoring_audit_grade (review, position, dimension, grade, evidence, difference)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        id,
                        order.indexOf(dimension) + 1,
                        dimension,
                        judged.grade().number(),
                        judged.evidence(),
                        judged.difference()));
        review.texts()
                .forEach((part, words) -> handle.execute(
                        "insert into monitoring_audit_text (review, part, words) values (?, ?, ?)",
                        id,
                        part.name(),
                        words));
        review.actions()
                .forEach(action -> handle.execute(
                        "insert into monitoring_audit_action (review, words, owner, due, urgent, reopened)"
                                + " values (?, ?, ?, ?, ?, 0)",
                        id,
                        action.words(),
                        action.owner(),
                        action.due(),
                        action.urgent() ? 1 : 0));
    }

    /// Cases in which a child may be at risk now and nobody has said yet that they know, the oldest first.
    public List<Risk> risks() {
        return monitoring.read(handle -> handle.createQuery("""
                        select r.id, r.audited, a.pseudonym, r.name, r.made_at from monitoring_audit_review r
                        join monitoring_audit_case a on a.id = r.audited
                        where r.risk = 1 and r.risk_seen_at is null order by r.id""")
                .map((row, context) -> new Risk(
                        row.getLong("id"),
                        new CaseId(row.getLong("audited")),
                        row.getString("pseudonym"),
                        row.getString("name"),
                        row.getString("made_at")))
                .list());
    }

    /// Somebody says that they know and act.
    public void know(Risk risk, String by) {
        monitoring.write(handle -> handle.execute(
                "update monitoring_audit_review set risk_seen_at = ?, risk_seen_by = ? where id = ? and risk_seen_at is null",
                Instants.text(monitoring.now()),
                by,
                risk.review()));
    }

    /// The grades that somebody may see of a case. Where the cycle is blind a moderator sees none before their own
    /// is in.
    ///
    /// @param own the stage at which they look
    public Map<Stage, Map<String, Grade>> visible(AuditCase of, Cycle cycle, Stage own) {
        if (cycle.blind() && own == Stage.MODERATION && !of.stages().contains(Stage.MODERATION)) {
            return Map.of();
        }
        return monitoring
                .read(handle -> grades(handle, "a.id = ?", of.id().number()))
                .getOrDefault(of.id().number(), Map.of());
    }

    /// What a cycle has found so far: overall, the impact, and each dimension of its form, by subject.
    public Map<String, Findings> findings(Cycle cycle) {
        var grades = monitoring.read(handle ->
                grades(handle, "a.state = 'CHOSEN' and a.cycle = ?", cycle.id().number()));
        List<String> subjects = new ArrayList<>(List.of(OVERALL, IMPACT));
        cycle.form().dimensions().forEach(dimension -> subjects.add(dimension.code()));
        Map<String, Findings> findings = new LinkedHashMap<>();
        for (String subject : subjects) {
            findings.put(
                    subject,
                    Findings.of(grades.values().stream()
                            .map(stages -> graded(stages, subject))
                            .toList()));
        }
        return findings;
    }

    private static Graded graded(Map<Stage, Map<String, Grade>> stages, String subject) {
        return new Graded(
                stages.getOrDefault(Stage.SELF, Map.of()).get(subject),
                stages.getOrDefault(Stage.PRIMARY, Map.of()).get(subject),
                stages.getOrDefault(Stage.MODERATION, Map.of()).get(subject));
    }

    private static Map<Long, Map<Stage, Map<String, Grade>>> grades(Handle handle, String which, long number) {
        Map<Long, Map<Stage, Map<String, Grade>>> grades = new HashMap<>();
        handle.createQuery("""
                        select r.audited, r.stage, '%s' as subject, r.overall as grade
                        from monitoring_audit_review r join monitoring_audit_case a on a.id = r.audited where %s
                        union all
                        select r.audited, r.stage, '%s', r.impact
                        from monitoring_audit_review r join monitoring_audit_case a on a.id = r.audited where %s
                        union all
                        select r.audited, r.stage, g.dimension, g.grade from monitoring_audit_grade g
                        join monitoring_audit_review r on r.id = g.review
                        join monitoring_audit_case a on a.id = r.audited where %s""".formatted(OVERALL, which, IMPACT, which, which))
                .bind(0, number)
                .bind(1, number)
                .bind(2, number)
                .map((row, context) -> grades.computeIfAbsent(row.getLong("audited"), one -> new EnumMap<>(Stage.class))
                        .computeIfAbsent(Stage.valueOf(row.getString("stage")), stage -> new HashMap<>())
                        .put(row.getString("subject"), Grade.of(row.getInt("grade"))))
                .list();
        return grades;
    }
}
