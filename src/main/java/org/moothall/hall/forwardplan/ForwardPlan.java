package org.moothall.hall.forwardplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// The forward plan of an authority.
@Singleton
class ForwardPlan {
    private static final int MOST = 1000;

    private final Hall hall;

    @Inject
    ForwardPlan(Hall hall) {
        this.hall = hall;
    }

    /// The notices of one status, by the month in which they are due.
    ///
    /// @param ward its name as published; empty for all
    ForwardPlanPage list(AuthorityCode authority, ForwardPlanEntry.Status status, String ward, LocalDate today) {
        List<ForwardPlanEntry> all = entries(authority, status);
        List<ForwardPlanEntry> shown = ward.isEmpty()
                ? all
                : all.stream().filter(entry -> entry.wards().contains(ward)).toList();
        return new ForwardPlanPage(status.name().toLowerCase(Locale.ROOT), ward, wards(all), months(shown, today));
    }

    private List<ForwardPlanEntry> entries(AuthorityCode authority, ForwardPlanEntry.Status status) {
        boolean open = status == ForwardPlanEntry.Status.OPEN;
        return hall.read(handle -> handle.createQuery("""
                        select t.json from forward_plan f
                        join thing t on t.authority = f.authority and t.kind = 'forward-plan-entry' and t.id = f.id
                        where f.authority = :authority and f.status = :status
                        order by coalesce(f.due, '9999') %1$s, f.id limit :limit
                        """.formatted(open ? "asc" : "desc"))
                .bind("authority", authority.value())
                .bind("status", status.name())
                .bind("limit", MOST)
                .mapTo(String.class)
                .map(json -> RecordJson.read(json, ForwardPlanEntry.class))
                .list());
    }

    /// The wards that notices name, each with how many do.
    private static List<ForwardPlanPage.Ward> wards(List<ForwardPlanEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.wards().stream().distinct())
                .collect(Collectors.groupingBy(ward -> ward, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(ward -> new ForwardPlanPage.Ward(ward.getKey(), ward.getValue()))
                .toList();
    }

    private static List<ForwardPlanPage.Month> months(List<ForwardPlanEntry> entries, LocalDate today) {
        Map<Optional<LocalDate>, List<ForwardPlanPage.Line>> months = new LinkedHashMap<>();
        for (ForwardPlanEntry entry : entries) {
            LocalDate due = due(entry);
            months.computeIfAbsent(
                            Optional.ofNullable(due).map(day -> day.withDayOfMonth(1)), month -> new ArrayList<>())
                    .add(new ForwardPlanPage.Line(
                            entry, due, Math.max(0, entry.due().size() - 1), overdue(entry, today)));
        }
        return months.entrySet().stream()
                .map(month -> new ForwardPlanPage.Month(month.getKey().orElse(null), month.getValue()))
                .toList();
    }

    private static @Nullable LocalDate due(ForwardPlanEntry entry) {
        return entry.due().isEmpty() ? null : entry.due().getLast().date();
    }

    private static boolean overdue(ForwardPlanEntry entry, LocalDate today) {
        if (entry.status() != ForwardPlanEntry.Status.OPEN || entry.due().isEmpty()) {
            return false;
        }
        ForwardPlanEntry.Due last = entry.due().getLast();
        LocalDate end = last.until() == null ? last.date() : last.until();
        return end != null && end.isBefore(today);
    }

    /// One notice.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    EntryPage page(AuthorityCode authority, EntryId id, LocalDate today) {
        Published<ForwardPlanEntry> published =
                hall.get(ForwardPlanEntry.class, new Key(authority, Kind.FORWARD_PLAN_ENTRY, id.number()));
        ForwardPlanEntry notice = published.content();
        return hall.read(handle -> new EntryPage(
                notice,
                notice.issue() == null
                        ? Optional.empty()
                        : handle.createQuery("select title from issue where authority = ? and id = ?")
                                .bind(0, authority.value())
                                .bind(1, notice.issue().number())
                                .mapTo(String.class)
                                .findOne(),
                overdue(notice, today),
                Papers.of(handle, authority, notice.papers()).lines(notice.papers()),
                published.entry(),
                published.since()));
    }
}
