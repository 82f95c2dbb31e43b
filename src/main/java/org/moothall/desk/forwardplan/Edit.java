package org.moothall.desk.forwardplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ForwardPlanEntry.Due;
import org.moothall.record.ForwardPlanEntry.Notice;
import org.moothall.record.ForwardPlanEntry.Status;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.parts.Paper;

/// Makes an entry anew with some of its parts changed. Whatever the desk does not change stays as it was, so that
/// an entry taken from the ledger loses nothing.
final class Edit {
    private final EntryId id;
    private final @Nullable ForwardPlanEntry before;
    private Text text;
    private @Nullable Notice notice;
    private @Nullable LocalDate published;
    private List<Due> due;
    private Status status;
    private @Nullable String statusReason;
    private @Nullable DecisionId outcome;

    private Edit(EntryId id, Text text, @Nullable ForwardPlanEntry before) {
        this.id = id;
        this.text = text;
        this.before = before;
        this.notice = before == null ? null : before.notice();
        this.published = before == null ? null : before.published();
        this.due = before == null ? List.of() : before.due();
        this.status = before == null ? Status.OPEN : before.status();
        this.statusReason = before == null ? null : before.statusReason();
        this.outcome = before == null ? null : before.outcome();
    }

    static Edit of(ForwardPlanEntry entry) {
        return new Edit(entry.id(), text(entry), entry);
    }

    static Edit begin(EntryId id, Text text) {
        return new Edit(id, text, null);
    }

    /// What an officer has written into an entry.
    static Text text(ForwardPlanEntry entry) {
        return new Text(
                entry.title(),
                entry.issue(),
                entry.edition(),
                entry.matter(),
                Boolean.TRUE.equals(entry.key()),
                entry.keyReason(),
                entry.maker(),
                entry.makerBody(),
                entry.makers(),
                entry.privateItem(),
                entry.consultation(),
                entry.representations(),
                entry.wards(),
                entry.portfolio(),
                entry.leadMember(),
                entry.leadOfficer(),
                entry.contact(),
                entry.meeting());
    }

    Edit text(Text written) {
        text = written;
        return this;
    }

    Edit promised(Due date) {
        due = new ArrayList<>(due);
        due.add(date);
        return this;
    }

    /// The first publication stays the first, whatever comes after.
    Edit published(LocalDate day, @Nullable Notice under) {
        published = published == null ? day : published;
        notice = under;
        return this;
    }

    Edit decided(DecisionId decision) {
        status = Status.DECIDED;
        outcome = decision;
        return this;
    }

    Edit withdrawn(String reason) {
        status = Status.WITHDRAWN;
        statusReason = reason;
        return this;
    }

    ForwardPlanEntry entry() {
        List<Paper> papers = before == null ? List.of() : before.papers();
        return new ForwardPlanEntry(
                id,
                text.title(),
                text.issue(),
                text.edition(),
                text.matter(),
                text.key(),
                text.keyReason(),
                notice,
                text.maker(),
                text.makerBody(),
                text.makers(),
                published,
                due,
                text.privateItem(),
                text.consultation(),
                text.representations(),
                papers,
                text.wards(),
                text.portfolio(),
                text.leadMember(),
                text.leadOfficer(),
                text.contact(),
                status,
                statusReason,
                text.meeting(),
                outcome,
                before == null ? null : before.source());
    }
}
