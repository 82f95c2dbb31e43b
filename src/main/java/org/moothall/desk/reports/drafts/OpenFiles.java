package org.moothall.desk.reports.drafts;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.reports.drafts.ReportFile.Acceptance;

/// The versions that the public is to read.
@Singleton
public final class OpenFiles {
    private static final FileRows ROWS = new FileRows("desk_report_file");

    /// The versions of a report, the newest first.
    public List<ReportFile> list(Handle handle, ReportNumber report) {
        return ROWS.of(handle, report);
    }

    /// Adds a version and answers its number.
    public int add(Handle handle, ReportNumber report, ReportFile file) {
        return ROWS.add(handle, report, file);
    }

    /// Takes a version out that was never meant for the public.
    public void takeOut(Handle handle, ReportNumber report, int version) {
        ROWS.takeOut(handle, report, version);
    }

    /// Keeps why a version is to be used in spite of what was found in it.
    public void accept(Handle handle, ReportNumber report, int version, Acceptance acceptance) {
        ROWS.accept(handle, report, version, acceptance);
    }

    /// Whether a file with this hash is meant for the public in any report.
    public boolean holds(Handle handle, String sha256) {
        return ROWS.holds(handle, sha256);
    }
}
