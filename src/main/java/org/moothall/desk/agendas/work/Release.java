package org.moothall.desk.agendas.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.publishing.ByTheClock;
import org.moothall.desk.publishing.Due;
import org.moothall.desk.publishing.Publishing;
import org.moothall.ledger.Appended;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;

/// Publishing an agenda, for the first time or again, in one transaction with the desk's own state.
@Singleton
public final class Release implements ByTheClock {
    private final MeetingDrafts meetings;
    private final PaperDrafts papers;
    private final Preview.Making previews;
    private final Publishing publishing;

    @Inject
    public Release(MeetingDrafts meetings, PaperDrafts papers, Preview.Making previews, Publishing publishing) {
        this.meetings = meetings;
        this.papers = papers;
        this.previews = previews;
        this.publishing = publishing;
    }

    /// Publishes an agenda as it was previewed, and not otherwise.
    ///
    /// @param revision of the draft, as it was previewed
    /// @param entry    the publication that stood then; none where none did
    public Outcome publish(Handle handle, MeetingId id, long revision, Optional<Long> entry) {
        Optional<Preview> preview = meetings.find(handle, id)
                .filter(draft -> draft.revision() == revision)
                .map(draft -> previews.of(handle, draft))
                .filter(made -> made.entry().equals(entry));
        if (preview.isEmpty()) {
            return new Outcome.ChangedSince();
        }
        return preview.get().publishable()
                ? publish(handle, preview.get())
                : new Outcome.Blocked(preview.get().concerns());
    }

    private Outcome publish(Handle handle, Preview preview) {
        Draft draft = preview.agenda().draft();
        Appended appended = publishing.publish(
                handle, draft.authority(), preview.projection().contents());
        boolean meeting = appended.appended().containsKey(Kind.MEETING);
        long entry = meeting ? appended.head().size() - 1 : preview.entry().orElseThrow();
        meetings.published(handle, draft.id(), entry);
        preview.agenda().papers().stream()
                .filter(DraftPaper::open)
                .forEach(paper ->
                        papers.published(handle, paper, paper.document().orElse(null)));
        return new Outcome.Published(entry, !appended.appended().isEmpty());
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    /// Publishes an agenda at the time that was set for it, if it is still what was previewed then and nothing is
    /// in the way.
    @Override
    public Optional<String> publish(Handle handle, Due due) {
        MeetingId id = new MeetingId(due.number());
        Optional<Draft> draft = meetings.find(handle, id).filter(found -> found.revision() == due.revision());
        if (draft.isEmpty()) {
            return Optional.of("CHANGED");
        }
        Optional<Long> standing = previews.of(handle, draft.get()).entry();
        return switch (publish(handle, id, due.revision(), standing)) {
            case Outcome.Published ignored -> Optional.empty();
            case Outcome.ChangedSince ignored -> Optional.of("CHANGED");
            case Outcome.Blocked ignored -> Optional.of("BLOCKED");
        };
    }
}
