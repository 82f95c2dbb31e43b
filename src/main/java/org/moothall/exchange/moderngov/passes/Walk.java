package org.moothall.exchange.moderngov.passes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.moothall.documents.Documents;
import org.moothall.exchange.Intake;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.sites.Site;
import org.moothall.record.ids.MeetingId;

/// One walk through one site: the spine first, then all that hangs on it.
public final class Walk {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Council council;
    private final Attachments attachments;
    private final LocalDate today;
    private final LocalDate since;

    /// @param name  what the authority is called, should the ledger not know it yet
    /// @param since meetings and decisions before this day are left out
    public Walk(Site site, Intake intake, String name, Documents documents, Clock clock, LocalDate since) {
        this.council = new Council(site, intake, name);
        this.attachments = new Attachments(council, documents, clock);
        this.today = LocalDate.now(clock.withZone(LONDON));
        this.since = since;
    }

    /// Walks through the whole site, offering all that is found.
    public void go() {
        BodiesPass bodies = new BodiesPass(council);
        bodies.gather();
        ListsPass lists = new ListsPass(council, bodies);
        lists.gather();
        bodies.offer();
        PeoplePass people = new PeoplePass(council);
        people.councillors();
        MeetingsPass meetings = new MeetingsPass(council, attachments);
        for (Map.Entry<MeetingId, List<MeetingSheet>> meeting : lists.newestFirst()) {
            if (meeting.getValue().stream().noneMatch(this::isBefore)) {
                meetings.meeting(meeting.getKey(), meeting.getValue());
            }
        }
        new DecisionsPass(council, attachments).gather(today, since);
        MattersPass matters = new MattersPass(council, attachments);
        matters.plans();
        matters.issues();
        people.others();
    }

    private boolean isBefore(MeetingSheet sheet) {
        return sheet.date() != null && sheet.date().isBefore(since);
    }
}
