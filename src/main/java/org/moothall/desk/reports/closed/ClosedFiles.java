package org.moothall.desk.reports.closed;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.reports.drafts.FileRows;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.ReportFile.Acceptance;
import org.moothall.desk.reports.drafts.ReportNumber;

/// The versions that the public must not read.
@Singleton
public final class ClosedFiles {
    private static final FileRows ROWS = new FileRows("desk_report_closed_file");

    /// The versions of a report, the newest first.
    public List<ReportFile> list(Handle handle, ReportNumber report) {
        return ROWS.of(handle, report);
    }

    /// Adds a version and answers its number.
    public int add(Handle handle, ReportNumber report, ReportFile file) {
        return ROWS.add(handle, report, file);
    }

    /// Keeps why a version is to be used in spite of what was found in it.
    public void accept(Handle handle, ReportNumber report, int version, Acceptance acceptance) {
        ROWS.accept(handle, report, version, acceptance);
    }
}
