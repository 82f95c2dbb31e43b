package org.moothall.desk.packs;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.record.ids.MeetingId;

/// The packs that were made.
@Singleton
public final class PackRows {
    /// Those of a meeting, the first first.
    public List<PackRow> list(Handle handle, MeetingId meeting) {
        return handle.createQuery("select * from desk_pack where meeting = ? order by number")
                .bind(0, meeting.number())
                .map((row, context) -> new PackRow(
                        row.getInt("number"),
                        row.getInt("first_page"),
                        row.getInt("last_page"),
                        row.getString("sha256"),
                        row.getString("closed_sha256"),
                        List.of(row.getString("papers").split("\n")),
                        Instants.read(row.getString("at")),
                        row.getString("by_name")))
                .list();
    }

    void add(Handle handle, MeetingId meeting, PackRow row) {
        handle.createUpdate("""
                        insert into desk_pack (meeting, number, first_page, last_page, sha256, closed_sha256, papers, at,
                            by_name)
                        values (:meeting, :number, :first, :last, :sha256, :closed, :papers, :at, :by)
                        """)
                .bind("meeting", meeting.number())
                .bind("number", row.number())
                .bind("first", row.firstPage())
                .bind("last", row.lastPage())
                .bind("sha256", row.sha256())
                .bind("closed", row.closedSha256())
                .bind("papers", String.join("\n", row.papers()))
                .bind("at", row.at())
                .bind("by", row.by())
                .execute();
    }
}
