package org.moothall.desk.reports.clearance;

import java.util.List;
import org.moothall.desk.reports.drafts.ReportFile;

/// The newest versions of a report's files.
///
/// @param open   what the public is to read, 0 where there is none
/// @param closed what it is not, 0 where there is none
public record Versions(int open, int closed) {
    /// Of files in order, the newest first.
    public static Versions of(List<ReportFile> open, List<ReportFile> closed) {
        return new Versions(newest(open), newest(closed));
    }

    private static int newest(List<ReportFile> files) {
        return files.isEmpty() ? 0 : files.getFirst().file().number();
    }

    /// True where there is nothing to clear yet.
    public boolean none() {
        return open == 0 && closed == 0;
    }
}
