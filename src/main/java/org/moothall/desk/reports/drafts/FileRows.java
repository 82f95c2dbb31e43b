package org.moothall.desk.reports.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Instants;
import org.moothall.desk.reports.drafts.ReportFile.Acceptance;
import org.moothall.documents.checks.Finding;
import org.moothall.record.parts.DocumentVersion;

/// The versions of reports' files in one of two tables of the same form: that of what the public is to read, and
/// that of what it must not. They never stand in the same, so that whoever reads the one cannot come upon the
/// other.
public final class FileRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final String table;

    /// @param table a table's name, from the code and never from a form
    public FileRows(String table) {
        this.table = table;
    }

    /// The versions of a report, the newest first.
    public List<ReportFile> of(Handle handle, ReportNumber report) {
        return handle.createQuery("select * from " + table + " where report = ? order by version desc")
                .bind(0, report.number())
                .map(FileRows::file)
                .list();
    }

    /// Whether a file with this hash is a version of any report here.
    public boolean holds(Handle handle, String sha256) {
        return handle.createQuery("select count(*) from " + table + " where sha256 = ?")
                        .bind(0, sha256)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /// Adds a version; its number is the next one.
    public int add(Handle handle, ReportNumber report, ReportFile file) {
        List<ReportFile> before = of(handle, report);
        int version = before.isEmpty() ? 1 : before.getFirst().file().number() + 1;
        handle.createUpdate("insert into " + table + """
                         (report, version, sha256, size, file_name, media_type, pages, reading, language, note, added,
                            added_by, findings, missing)
                        values (:report, :version, :sha256, :size, :fileName, :mediaType, :pages, :reading, :language,
                            :note, :added, :addedBy, :findings, :missing)
                        """)
                .bind("report", report.number())
                .bind("version", version)
                .bind("sha256", file.sha256())
                .bind("size", Objects.requireNonNullElse(file.file().size(), 0L))
                .bind("fileName", file.file().fileName())
                .bind("mediaType", file.file().mediaType())
                .bind("pages", file.file().pages())
                .bind("reading", file.file().reading().name())
                .bind("language", file.file().language())
                .bind("note", file.file().note())
                .bind("added", file.added())
                .bind("addedBy", file.addedBy())
                .bind("findings", written(file.findings()))
                .bind("missing", String.join("\n", file.missing()))
                .execute();
        return version;
    }

    /// Takes a version out of the table, for good: the one before it is then the newest.
    public void takeOut(Handle handle, ReportNumber report, int version) {
        handle.execute("delete from " + table + " where report = ? and version = ?", report.number(), version);
    }

    /// Keeps why a version is to be used in spite of what was found in it.
    public void accept(Handle handle, ReportNumber report, int version, Acceptance acceptance) {
        handle.createUpdate("update " + table + """
                         set accepted = :reason, accepted_by = :by where report = :report and version = :version
                        """)
                .bind("reason", acceptance.reason())
                .bind("by", acceptance.by())
                .bind("report", report.number())
                .bind("version", version)
                .execute();
    }

    private static ReportFile file(ResultSet row, StatementContext context) throws SQLException {
        String reason = row.getString("accepted");
        String by = row.getString("accepted_by");
        String missing = row.getString("missing");
        return new ReportFile(
                version(row),
                Instants.read(row.getString("added")),
                row.getString("added_by"),
                read(row.getString("findings")),
                missing.isEmpty() ? List.of() : List.of(missing.split("\n")),
                reason == null || by == null ? Optional.empty() : Optional.of(new Acceptance(reason, by)));
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        int pages = row.getInt("pages");
        return new DocumentVersion(
                row.getInt("version"),
                null,
                row.getString("language"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                null,
                null,
                pages == 0 ? null : pages,
                DocumentVersion.Reading.valueOf(row.getString("reading")),
                row.getString("note"));
    }

    private static String written(List<Finding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings are always JSON", e);
        }
    }

    private static List<Finding> read(String json) {
        try {
            return JSON.readValue(json, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings were written here", e);
        }
    }
}
