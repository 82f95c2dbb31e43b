package org.moothall.hall.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.record.Authority;

/// What the list of councils asks of the hall.
@Singleton
class CouncilList {
    private static final Tally NONE = new Tally(0, null);

    private final Hall hall;

    @Inject
    CouncilList(Hall hall) {
        this.hall = hall;
    }

    private record Tally(int meetings, @Nullable LocalDate next) {}

    CouncilsPage page(LocalDate today) {
        Map<String, Tally> tallies = tallies(today);
        return new CouncilsPage(hall.listAuthorities().stream()
                .sorted(Comparator.comparing(Authority::name))
                .map(authority ->
                        line(authority, tallies.getOrDefault(authority.code().value(), NONE)))
                .toList());
    }

    private static CouncilsPage.Line line(Authority authority, Tally tally) {
        return new CouncilsPage.Line(
                authority.code().value(), authority.name(), authority.tier(), tally.meetings(), tally.next());
    }

    private Map<String, Tally> tallies(LocalDate today) {
        return hall.read(handle -> handle.createQuery("""
                        select authority, count(*) as meetings,
                               min(case when day >= :today and status <> 'CANCELLED' and status <> 'POSTPONED'
                                   then day end) as next
                        from meeting group by authority
                        """)
                .bind("today", today.toString())
                .map((row, context) -> {
                    String next = row.getString("next");
                    return Map.entry(
                            row.getString("authority"),
                            new Tally(row.getInt("meetings"), next == null ? null : LocalDate.parse(next)));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
