package org.moothall.desk.reports.work;

import java.util.List;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.documents.checks.Finding;

/// What came of a file that was handed in.
public sealed interface Uploaded {
    /// It is the newest version.
    record Kept(int version, ReportFile file) implements Uploaded {}

    /// It cannot be taken for what it is.
    record Stopped(List<Finding> findings) implements Uploaded {}

    /// It was refused for the sake of what is not open; nothing was kept.
    record Refused(Why why) implements Uploaded {}

    /// Why a file is refused.
    enum Why {
        /// It was handed in for the public, and is the same file as something that is not open.
        SAME_AS_CLOSED,
        /// It was handed in as not open, and is the same file as something that the public has or is to have.
        SAME_AS_OPEN,
        /// It has the same words as the other part of this report.
        SAME_WORDS
    }
}
