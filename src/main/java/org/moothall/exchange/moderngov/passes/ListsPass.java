package org.moothall.exchange.moderngov.passes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.exchange.moderngov.pages.BrowsePage;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.exchange.moderngov.webservice.MeetingsReply;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;

/// Third pass: which meetings there are. The service's list of each body; where the service gives none, the pages
/// that list them, from one to the one before.
final class ListsPass {
    private static final int MOST_PAGES = 400;

    private final Council council;
    private final BodiesPass bodies;
    private final Map<MeetingId, List<MeetingSheet>> weakestFirst = new LinkedHashMap<>();

    ListsPass(Council council, BodiesPass bodies) {
        this.council = council;
        this.bodies = bodies;
    }

    void gather() {
        council.site().lists(ReplyKind.BROWSE).forEach(this::browsed);
        council.site().lists(ReplyKind.MEETINGS).forEach(this::listed);
        council.site().lists(ReplyKind.MEETINGS_BY_DATE).forEach(this::listed);
        if (council.site().isLive()) {
            for (BodyId body : bodies.ids()) {
                boolean listed = false;
                for (Reply reply : council.site().replies(Ask.of(ReplyKind.MEETINGS, body.number()))) {
                    listed |= listed(reply);
                }
                if (!listed) {
                    browse(body);
                }
            }
        }
        council.site().known(ReplyKind.MEETING).forEach(id -> sheets(new MeetingId(id)));
        council.site().known(ReplyKind.MEETING_PAGE).forEach(id -> sheets(new MeetingId(id)));
    }

    private List<MeetingSheet> sheets(MeetingId id) {
        return weakestFirst.computeIfAbsent(id, i -> new ArrayList<>());
    }

    /// True where the reply could be read.
    private boolean listed(Reply reply) {
        Parsed<MeetingsReply.Meetings> parsed = MeetingsReply.read(reply);
        MeetingsReply.Meetings meetings = council.read(parsed);
        meetings.bodies().forEach(bodies::mention);
        meetings.meetings().forEach(meeting -> sheets(meeting.id()).add(meeting));
        return parsed.problems().isEmpty() || !meetings.meetings().isEmpty();
    }

    private void browse(BodyId body) {
        Optional<Ask> next = Optional.of(Ask.of(ReplyKind.BROWSE, body.number()));
        Set<String> asked = new HashSet<>();
        while (next.isPresent()
                && asked.size() < MOST_PAGES
                && asked.add(next.get().path())) {
            Optional<String> earlier = Optional.empty();
            for (Reply reply : council.site().replies(next.get())) {
                earlier = browsed(reply);
            }
            next = earlier.map(path -> new Ask(ReplyKind.BROWSE, body.number(), path));
        }
    }

    private Optional<String> browsed(Reply reply) {
        BrowsePage.Browsed browsed = council.read(BrowsePage.read(reply));
        if (browsed.body() != null) {
            bodies.mention(browsed.body());
        }
        browsed.meetings().forEach(meeting -> sheets(meeting.id()).addFirst(meeting));
        return browsed.meetings().isEmpty() ? Optional.empty() : browsed.earlier();
    }

    /// The meetings, the newest first, those of unknown date before all others; each with what lists say of it.
    List<Map.Entry<MeetingId, List<MeetingSheet>>> newestFirst() {
        Comparator<Map.Entry<MeetingId, List<MeetingSheet>>> byDate =
                Comparator.comparing(entry -> date(entry.getValue()));
        return weakestFirst.entrySet().stream()
                .sorted(byDate.reversed().thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static LocalDate date(List<MeetingSheet> sheets) {
        return sheets.stream()
                .map(MeetingSheet::date)
                .filter(date -> date != null)
                .reduce((first, second) -> second)
                .orElse(LocalDate.MAX);
    }
}
