package org.moothall.desk.agendas.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Closures;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.FrontSheet;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.Late;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Standing;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// Beginning work on an agenda: of a new meeting, or of one that stands on the ledger.
@Singleton
public final class Taking {
    private final Published published;
    private final Numbers numbers;
    private final MeetingDrafts meetings;
    private final ItemDrafts items;
    private final PaperDrafts papers;
    private final Closures closures;
    private final StandingItems standingItems;

    @Inject
    public Taking(
            Published published,
            Numbers numbers,
            MeetingDrafts meetings,
            ItemDrafts items,
            PaperDrafts papers,
            Closures closures,
            StandingItems standingItems) {
        this.published = published;
        this.numbers = numbers;
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.closures = closures;
        this.standingItems = standingItems;
    }

    /// Begins the agenda of a new meeting, with the body's standing items on it.
    public MeetingId begin(Handle handle, AuthorityCode authority, FrontSheet sheet, String by) {
        MeetingId id = new MeetingId(numbers.next(handle, authority, Kind.MEETING));
        meetings.begin(handle, authority, id, sheet, null, by);
        for (ItemText item : standingItems.list(handle, authority, sheet.body())) {
            items.add(handle, id, numbers.nextItem(handle, authority), item, by);
        }
        return id;
    }

    /// Takes a meeting that stands on the ledger into work. One that is in work already stays as it is.
    ///
    /// @return false where it does not stand
    public boolean take(Handle handle, AuthorityCode authority, MeetingId id, String by) {
        if (meetings.find(handle, id).isPresent()) {
            return true;
        }
        Key key = new Key(authority, Kind.MEETING, id.number());
        Optional<Meeting> found = published.find(handle, Meeting.class, key);
        found.ifPresent(meeting -> take(handle, authority, meeting, entry(handle, key), by));
        return found.isPresent();
    }

    private @Nullable Long entry(Handle handle, Key key) {
        return published.line(handle, key).map(Standing::entry).orElse(null);
    }

    private void take(Handle handle, AuthorityCode authority, Meeting meeting, @Nullable Long entry, String by) {
        meetings.begin(handle, authority, meeting.id(), FrontSheet.of(meeting), entry, by);
        for (AgendaItem item : meeting.items()) {
            items.add(handle, meeting.id(), item.id(), text(item), by);
            close(handle, Subject.ITEM, item.id().number(), item.openness());
            late(handle, item, by);
            item.papers().forEach(paper -> take(handle, authority, meeting.id(), item.id(), paper, by));
        }
        meeting.papers().forEach(paper -> take(handle, authority, meeting.id(), null, paper, by));
    }

    /// The record has the reason and not the chair's name.
    private void late(Handle handle, AgendaItem item, String by) {
        String reason = item.lateReason();
        if (reason != null) {
            DraftItem taken = items.find(handle, item.id()).orElseThrow();
            items.late(handle, taken, Optional.of(new Late(reason, "")), by);
        }
    }

    private void take(
            Handle handle, AuthorityCode authority, MeetingId meeting, @Nullable ItemId item, Paper paper, String by) {
        long number = numbers.next(handle, authority, "paper");
        PaperText text = new PaperText(paper.role(), paper.label(), paper.title(), null, null);
        papers.add(handle, meeting, item, number, text, document(handle, authority, paper), by);
        close(handle, Subject.PAPER, number, paper.openness());
    }

    private DocumentId document(Handle handle, AuthorityCode authority, Paper paper) {
        DocumentId there = paper.document();
        return there == null ? new DocumentId(numbers.next(handle, authority, Kind.DOCUMENT)) : there;
    }

    private void close(Handle handle, Subject subject, long number, Openness openness) {
        Closure closure = Closure.of(openness);
        if (closure != null) {
            closures.put(handle, subject, number, closure);
        }
    }

    private static ItemText text(AgendaItem item) {
        return new ItemText(
                item.number(),
                item.title(),
                item.heading(),
                item.issue(),
                item.purpose(),
                item.presentedBy(),
                item.author(),
                item.publicMaySpeak());
    }
}
