package org.moothall.desk.agendas.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// The papers of agendas in work. Every change counts as one of the agenda's.
@Singleton
public final class PaperDrafts {
    private static final FileRows FILES = new FileRows("desk_open_file");
    private static final String SELECT = "select p.*, " + Closures.COLUMNS + """
             from desk_paper p left join desk_closure c on c.subject = 'PAPER' and c.number = p.number
            """;

    private final MeetingDrafts meetings;

    @Inject
    public PaperDrafts(MeetingDrafts meetings) {
        this.meetings = meetings;
    }

    /// The papers of an agenda, in their order, those that were taken off last.
    public List<DraftPaper> list(Handle handle, MeetingId meeting) {
        Map<Long, List<DocumentVersion>> files = FILES.of(handle, meeting);
        return handle.createQuery(SELECT + "where p.meeting = ? order by p.removed, p.place, p.number")
                .bind(0, meeting.number())
                .map((row, context) -> paper(row, files.getOrDefault(row.getLong("number"), List.of())))
                .list();
    }

    /// One paper.
    public Optional<DraftPaper> find(Handle handle, long paper) {
        List<DocumentVersion> files = FILES.of(handle, paper);
        return handle.createQuery(SELECT + "where p.number = ?")
                .bind(0, paper)
                .map((row, context) -> paper(row, files))
                .findOne();
    }

    /// Adds a paper after those of the same item, or of the meeting.
    ///
    /// @param item     none for a paper of the meeting itself
    /// @param document where it is on the record already
    public void add(
            Handle handle,
            MeetingId meeting,
            @Nullable ItemId item,
            long number,
            PaperText text,
            @Nullable DocumentId document,
            String by) {
        bind(handle.createUpdate("""
                        insert into desk_paper (number, meeting, item, place, role, label, title, type, author, document,
                            revision)
                        values (:number, :meeting, :item,
                            (select coalesce(max(place), 0) + 1 from desk_paper where meeting = :meeting),
                            :role, :label, :title, :type, :author, :document, 1)
                        """), text)
                .bind("number", number)
                .bind("meeting", meeting.number())
                .bind("item", item == null ? null : item.number())
                .bind("document", document == null ? null : document.number())
                .execute();
        meetings.touch(handle, meeting, by);
    }

    /// Changes what is said of a paper, if nobody has since it was fetched.
    public Saved change(Handle handle, DraftPaper paper, PaperText text, long revision, String by) {
        int changed = bind(handle.createUpdate("""
                        update desk_paper set role = :role, label = :label, title = :title, type = :type,
                            author = :author, revision = revision + 1
                        where number = :number and revision = :revision
                        """), text)
                .bind("number", paper.id())
                .bind("revision", revision)
                .execute();
        if (changed == 0) {
            return Saved.CHANGED_MEANWHILE;
        }
        meetings.touch(handle, paper.meeting(), by);
        return Saved.KEPT;
    }

    /// Counts a change that something else made to a paper.
    public void touch(Handle handle, DraftPaper paper, String by) {
        handle.execute("update desk_paper set revision = revision + 1 where number = ?", paper.id());
        meetings.touch(handle, paper.meeting(), by);
    }

    /// Adds a version of an open paper's file.
    ///
    /// @throws IllegalStateException where the paper is not open: its files are kept elsewhere
    public void addFile(Handle handle, DraftPaper paper, DocumentVersion version, String by) {
        if (!paper.open()) {
            throw new IllegalStateException("paper " + paper.id() + " is not open");
        }
        FILES.add(handle, paper.id(), version);
        touch(handle, paper, by);
    }

    /// Takes the files of a paper out of those that are to be published, and answers them.
    public List<DocumentVersion> takeFiles(Handle handle, DraftPaper paper) {
        return FILES.takeOut(handle, paper.id());
    }

    /// Takes a paper off the agenda, or brings it back.
    public void remove(Handle handle, DraftPaper paper, boolean removed, String by) {
        handle.execute("update desk_paper set removed = ? where number = ?", removed ? 1 : 0, paper.id());
        touch(handle, paper, by);
    }

    /// Says under which number a paper's document is published, and that all its versions are.
    ///
    /// @param document null where the place no longer names a document
    public void published(Handle handle, DraftPaper paper, @Nullable DocumentId document) {
        handle.createUpdate("update desk_paper set document = :document where number = :number")
                .bind("document", document == null ? null : document.number())
                .bind("number", paper.id())
                .execute();
        FILES.takeOut(handle, paper.id());
    }

    private static Update bind(Update update, PaperText text) {
        return update.bind("role", text.role().name())
                .bind("label", text.label())
                .bind("title", text.title())
                .bind("type", text.type())
                .bind("author", text.author());
    }

    private static DraftPaper paper(ResultSet row, List<DocumentVersion> files) throws SQLException {
        Closure closure = Closures.read(row);
        return new DraftPaper(
                row.getLong("number"),
                new MeetingId(row.getLong("meeting")),
                Cells.number(row, "item", ItemId::new),
                row.getInt("place"),
                new PaperText(
                        Paper.Role.valueOf(row.getString("role")),
                        row.getString("label"),
                        row.getString("title"),
                        row.getString("type"),
                        row.getString("author")),
                Optional.ofNullable(closure),
                Cells.number(row, "document", DocumentId::new),
                closure == null ? files : List.of(),
                row.getInt("removed") != 0,
                row.getLong("revision"));
    }
}
