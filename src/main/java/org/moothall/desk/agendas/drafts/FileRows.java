package org.moothall.desk.agendas.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.DocumentVersion;

/// The versions of papers' files in one of two tables of the same form: that of open papers, and that of closed
/// ones. They never stand in the same, so that whoever reads the one cannot come upon the other.
public final class FileRows {
    private final String table;

    /// @param table a table's name, from the code and never from a form
    public FileRows(String table) {
        this.table = table;
    }

    /// The versions of each of a meeting's papers, the first first.
    public Map<Long, List<DocumentVersion>> of(Handle handle, MeetingId meeting) {
        Map<Long, List<DocumentVersion>> files = new HashMap<>();
        handle.createQuery("select f.* from " + table + """
                         f join desk_paper p on p.number = f.paper where p.meeting = ? order by f.paper, f.version
                        """)
                .bind(0, meeting.number())
                .map((row, context) -> Map.entry(row.getLong("paper"), version(row)))
                .forEach(found -> files.computeIfAbsent(found.getKey(), paper -> new ArrayList<>())
                        .add(found.getValue()));
        return files;
    }

    /// The versions of one paper, the first first.
    public List<DocumentVersion> of(Handle handle, long paper) {
        return handle.createQuery("select * from " + table + " where paper = ? order by version")
                .bind(0, paper)
                .map((row, context) -> version(row))
                .list();
    }

    /// Adds a version after those that are there.
    public void add(Handle handle, long paper, DocumentVersion version) {
        handle.createUpdate("insert into " + table + """
                         (paper, version, sha256, size, file_name, media_type, pages, reading, language, added, note)
                        values (:paper, :version, :sha256, :size, :fileName, :mediaType, :pages, :reading, :language,
                            :added, :note)
                        """)
                .bind("paper", paper)
                .bind("version", of(handle, paper).size() + 1)
                .bind("sha256", Objects.requireNonNull(version.sha256(), "an uploaded file has a hash"))
                .bind("size", Objects.requireNonNullElse(version.size(), 0L))
                .bind("fileName", version.fileName())
                .bind("mediaType", version.mediaType())
                .bind("pages", version.pages())
                .bind("reading", version.reading().name())
                .bind("language", version.language())
                .bind("added", Objects.requireNonNull(version.added(), "an uploaded file has its day"))
                .bind("note", version.note())
                .execute();
    }

    /// Takes the versions of a paper out of the table, and answers them.
    public List<DocumentVersion> takeOut(Handle handle, long paper) {
        List<DocumentVersion> files = of(handle, paper);
        handle.execute("delete from " + table + " where paper = ?", paper);
        return files;
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getInt("version"),
                LocalDate.parse(row.getString("added")),
                row.getString("language"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                null,
                null,
                Cells.number(row, "pages", pages -> (int) pages).orElse(null),
                DocumentVersion.Reading.valueOf(row.getString("reading")),
                row.getString("note"));
    }
}
