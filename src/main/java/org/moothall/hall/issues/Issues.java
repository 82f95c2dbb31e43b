package org.moothall.hall.issues;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.hall.plans.ReportView;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Paper;

/// The issues of an authority, each with everything that belongs to it.
@Singleton
class Issues {
    private final Hall hall;

    @Inject
    Issues(Hall hall) {
        this.hall = hall;
    }

    private record Row(long meeting, LocalDate day, String status, String body, boolean scrutiny, AgendaItem item) {
        boolean decisive() {
            return item.decision() != null || !item.decisions().isEmpty();
        }
    }

    /// Everything of one issue.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    IssuePage page(AuthorityCode authority, IssueId id, LocalDate today) {
        Published<Issue> issue = hall.get(Issue.class, new Key(authority, Kind.ISSUE, id.number()));
        return hall.read(handle -> page(handle, authority, issue, today));
    }

    private IssuePage page(Handle handle, AuthorityCode authority, Published<Issue> published, LocalDate today) {
        Issue issue = published.content();
        List<Row> rows = appearances(handle, authority, issue.id());
        List<Decision> decisions = things(handle, authority, issue.id(), Decision.class, "decision", "day");
        List<ForwardPlanEntry> notices =
                things(handle, authority, issue.id(), ForwardPlanEntry.class, "forward_plan", "published");
        Papers papers = Papers.of(
                handle,
                authority,
                Stream.concat(issue.papers().stream(), rows.stream().flatMap(row -> row.item().papers().stream()))
                        .toList());
        Consultations consultations = new Consultations(
                issue.consultations(),
                rows.stream().map(row -> row.item().id()).collect(Collectors.toSet()),
                rows.stream().map(row -> new MeetingId(row.meeting())).collect(Collectors.toSet()));
        List<IssuePage.Unplaced> unplaced = new Unplaced(handle, authority).of(consultations.unplaced());
        Optional<ImprovementPlan> plan =
                things(handle, authority, issue.id(), ImprovementPlan.class, "plan", "id").stream()
                        .findFirst();
        return new IssuePage(
                issue,
                standing(
                        today,
                        rows,
                        unplaced,
                        telling(decisions, plan),
                        notices,
                        reports(handle, authority, issue.id())),
                rows.stream().map(row -> card(row, papers, consultations)).toList(),
                unplaced,
                notices,
                decisions,
                papers.lines(issue.papers()),
                related(handle, authority, issue.id()),
                plan,
                plan.map(one -> ReportView.list(handle, authority, one)).orElse(List.of()),
                today,
                published.entry(),
                published.since());
    }

    private static IssuePage.Card card(Row row, Papers papers, Consultations consultations) {
        List<Paper> listed = row.item().papers();
        return new IssuePage.Card(
                row.meeting(),
                row.day(),
                Meeting.Status.valueOf(row.status()),
                row.body(),
                row.item(),
                consultations.role(new MeetingId(row.meeting()), row.item().id()),
                papers.lines(listed));
    }

    private static List<Row> appearances(Handle handle, AuthorityCode authority, IssueId issue) {
        return handle.createQuery("""
                        select i.json, m.id as meeting, m.day, m.status,
                               coalesce(b.name, m.title, '') as body, t.json as about
                        from item i
                        join meeting m on m.authority = i.authority and m.id = i.meeting
                        left join body b on b.authority = m.authority and b.id = m.body
                        left join thing t on t.authority = m.authority and t.kind = 'body' and t.id = m.body
                        where i.authority = :authority and i.issue = :issue
                        order by m.day desc, m.time desc, i.place desc
                        """)
                .bind("authority", authority.value())
                .bind("issue", issue.number())
                .map((row, context) -> new Row(
                        row.getLong("meeting"),
                        LocalDate.parse(row.getString("day")),
                        row.getString("status"),
                        row.getString("body"),
                        isScrutiny(row.getString("about")),
                        RecordJson.readItem(row.getString("json"))))
                .list();
    }

    private static boolean isScrutiny(@Nullable String body) {
        return body != null && RecordJson.read(body, Body.class).function() == Body.Function.SCRUTINY;
    }

    private static <C extends Content> List<C> things(
            Handle handle, AuthorityCode authority, IssueId issue, Class<C> type, String table, String order) {
        return handle.createQuery("""
                        select t.json from %1$s x
                        join thing t on t.authority = x.authority and t.id = x.id and t.kind = :kind
                        where x.authority = :authority and x.issue = :issue
                        order by x.%2$s, x.id
                        """.formatted(table, order))
                .bind("authority", authority.value())
                .bind("kind", kind(type).wire())
                .bind("issue", issue.number())
                .mapTo(String.class)
                .map(json -> RecordJson.read(json, type))
                .list();
    }

    private static Kind kind(Class<?> type) {
        if (type == Decision.class) {
            return Kind.DECISION;
        }
        return type == ForwardPlanEntry.class ? Kind.FORWARD_PLAN_ENTRY : Kind.IMPROVEMENT_PLAN;
    }

    private static List<LocalDate> reports(Handle handle, AuthorityCode authority, IssueId issue) {
        return handle.createQuery("""
                        select r.published from progress_report r
                        join plan p on p.authority = r.authority and p.id = r.plan
                        where p.authority = :authority and p.issue = :issue and r.published is not null
                        """)
                .bind("authority", authority.value())
                .bind("issue", issue.number())
                .mapTo(String.class)
                .map(LocalDate::parse)
                .list();
    }

    private static List<IssuePage.Related> related(Handle handle, AuthorityCode authority, IssueId issue) {
        return handle.createQuery("""
                        select i.id, i.title from related r
                        join issue i on i.authority = r.authority and i.id = r.other
                        where r.authority = :authority and r.issue = :issue
                        union
                        select i.id, i.title from related r
                        join issue i on i.authority = r.authority and i.id = r.issue
                        where r.authority = :authority and r.other = :issue
                        order by 2, 1
                        """)
                .bind("authority", authority.value())
                .bind("issue", issue.number())
                .map((row, context) -> new IssuePage.Related(row.getLong("id"), row.getString("title")))
                .list();
    }

    private static Standing standing(
            LocalDate today,
            List<Row> rows,
            List<IssuePage.Unplaced> unplaced,
            List<Decision> decisions,
            List<ForwardPlanEntry> notices,
            List<LocalDate> reports) {
        return Standing.on(
                today,
                notices.stream().map(Issues::notice).toList(),
                Stream.concat(rows.stream().map(Issues::appearance), Unplaced.appearances(unplaced))
                        .toList(),
                decisions.stream().map(Issues::taken).toList(),
                reports);
    }

    /// The decisions that say where the issue stands: where a plan came of it, the one that endorsed the plan,
    /// since those after it only received reports.
    private static List<Decision> telling(List<Decision> decisions, Optional<ImprovementPlan> plan) {
        List<Decision> endorsing = decisions.stream()
                .filter(decision ->
                        plan.filter(one -> decision.id().equals(one.endorsed())).isPresent())
                .toList();
        return endorsing.isEmpty() ? decisions : endorsing;
    }

    private static Standing.Appearance appearance(Row row) {
        return new Standing.Appearance(
                row.day(),
                row.body(),
                row.decisive(),
                row.scrutiny(),
                row.status().equals(Meeting.Status.CANCELLED.name()));
    }

    private static Standing.Notice notice(ForwardPlanEntry entry) {
        return new Standing.Notice(
                entry.published(),
                entry.due().isEmpty() ? null : entry.due().getLast().date(),
                entry.maker(),
                entry.status() == ForwardPlanEntry.Status.WITHDRAWN);
    }

    private static Standing.Taken taken(Decision decision) {
        Optional<Decision.CallIn> callIn = Optional.ofNullable(decision.callIn());
        return new Standing.Taken(
                decision.made(),
                Optional.ofNullable(decision.maker()).orElse(decision.title()),
                callIn.map(Decision.CallIn::lastDay).orElse(null),
                callIn.map(Decision.CallIn::calledIn).orElse(null),
                callIn.map(Decision.CallIn::resolved).orElse(null),
                decision.effectiveFrom());
    }
}
