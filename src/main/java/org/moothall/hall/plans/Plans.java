package org.moothall.hall.plans;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.record.Decision;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.ProgressReport;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.Numbered;
import org.moothall.record.ids.PlanId;
import org.moothall.record.ids.ReportId;

/// The improvement plans of an authority and the reports on them.
@Singleton
class Plans {
    private final Hall hall;

    @Inject
    Plans(Hall hall) {
        this.hall = hall;
    }

    /// All plans.
    PlansPage list(AuthorityCode authority) {
        return hall.read(handle -> new PlansPage(handle
                .createQuery("select json from thing where authority = ? and kind = ? order by id desc")
                .bind(0, authority.value())
                .bind(1, Kind.IMPROVEMENT_PLAN.wire())
                .mapTo(String.class)
                .list()
                .stream()
                .map(json -> RecordJson.read(json, ImprovementPlan.class))
                .map(plan -> new PlansPage.Line(
                        plan, ReportView.list(handle, authority, plan).stream().findFirst()))
                .toList()));
    }

    /// One plan.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    PlanPage plan(AuthorityCode authority, PlanId id) {
        Published<ImprovementPlan> published =
                hall.get(ImprovementPlan.class, new Key(authority, Kind.IMPROVEMENT_PLAN, id.number()));
        ImprovementPlan plan = published.content();
        Optional<Decision> endorsed = Optional.ofNullable(plan.endorsed())
                .flatMap(decision -> hall.find(Decision.class, new Key(authority, Kind.DECISION, decision.number())))
                .map(Published::content);
        return hall.read(handle -> new PlanPage(
                plan,
                endorsed,
                title(handle, authority, Kind.BODY, plan.agreedBy()),
                title(handle, authority, Kind.ISSUE, plan.issue()),
                Papers.of(handle, authority, plan.papers()).lines(plan.papers()),
                ReportView.list(handle, authority, plan),
                published.entry(),
                published.since()));
    }

    /// One report.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    ReportPage report(AuthorityCode authority, ReportId id) {
        Published<ProgressReport> published =
                hall.get(ProgressReport.class, new Key(authority, Kind.PROGRESS_REPORT, id.number()));
        ProgressReport report = published.content();
        Optional<ImprovementPlan> plan = hall.find(
                        ImprovementPlan.class,
                        new Key(authority, Kind.IMPROVEMENT_PLAN, report.plan().number()))
                .map(Published::content);
        return hall.read(handle -> new ReportPage(
                report,
                plan.map(ImprovementPlan::title),
                new ReportView(
                        report.number(), report.title(), report.published(), OutcomeView.of(report, plan.orElse(null))),
                place(handle, authority, report),
                Papers.of(handle, authority, report.papers()).lines(report.papers()),
                published.entry(),
                published.since()));
    }

    private static Optional<String> title(Handle handle, AuthorityCode authority, Kind kind, @Nullable Numbered id) {
        return id == null
                ? Optional.empty()
                : handle.createQuery("select title from thing where authority = ? and kind = ? and id = ?")
                        .bind(0, authority.value())
                        .bind(1, kind.wire())
                        .bind(2, id.number())
                        .mapTo(String.class)
                        .findOne();
    }

    private static Optional<ReportPage.Place> place(Handle handle, AuthorityCode authority, ProgressReport report) {
        if (report.meeting() == null) {
            return Optional.empty();
        }
        String meeting = "/meetings/" + report.meeting();
        String href = report.item() == null ? meeting : meeting + "/items/" + report.item();
        return handle.createQuery("""
                        select m.day, coalesce(b.name, m.title, '') as body from meeting m
                        left join body b on b.authority = m.authority and b.id = m.body
                        where m.authority = ? and m.id = ?
                        """)
                .bind(0, authority.value())
                .bind(1, report.meeting().number())
                .map((row, context) ->
                        new ReportPage.Place(href, row.getString("body"), LocalDate.parse(row.getString("day"))))
                .findOne();
    }
}
