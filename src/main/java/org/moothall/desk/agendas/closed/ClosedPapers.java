package org.moothall.desk.agendas.closed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.FileRows;
import org.moothall.desk.agendas.drafts.Saved;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.DocumentVersion;

/// The words and files that are not open.
@Singleton
public final class ClosedPapers {
    private static final FileRows FILES = new FileRows("desk_closed_file");

    /// The words of an item or a paper that is not open.
    public ClosedText words(Handle handle, Subject subject, long number) {
        return handle.createQuery(
                        "select title, text, revision from desk_closed_words where subject = ? and number = ?")
                .bind(0, subject.name())
                .bind(1, number)
                .map((row, context) ->
                        new ClosedText(row.getString("title"), row.getString("text"), row.getLong("revision")))
                .findOne()
                .orElse(ClosedText.NONE);
    }

    /// Changes the words, if nobody has since they were fetched.
    public Saved write(Handle handle, Subject subject, long number, ClosedText words) {
        int changed = handle.createUpdate("""
                        insert into desk_closed_words (subject, number, title, text, revision)
                        values (:subject, :number, :title, :text, 1)
                        on conflict (subject, number) do update set title = excluded.title, text = excluded.text,
                            revision = desk_closed_words.revision + 1
                        where desk_closed_words.revision = :revision
                        """)
                .bind("subject", subject.name())
                .bind("number", number)
                .bind("title", words.title())
                .bind("text", words.text())
                .bind("revision", words.revision())
                .execute();
        return changed == 0 ? Saved.CHANGED_MEANWHILE : Saved.KEPT;
    }

    /// The versions of one paper's file, the first first.
    public List<DocumentVersion> files(Handle handle, long paper) {
        return FILES.of(handle, paper);
    }

    /// The versions of each of a meeting's papers that are not open.
    public Map<Long, List<DocumentVersion>> files(Handle handle, MeetingId meeting) {
        return FILES.of(handle, meeting);
    }

    void addFile(Handle handle, long paper, DocumentVersion version) {
        FILES.add(handle, paper, version);
    }

    List<DocumentVersion> takeFiles(Handle handle, long paper) {
        return FILES.takeOut(handle, paper);
    }
}
