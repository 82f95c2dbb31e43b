package org.moothall.desk.reports.work;

import java.util.List;
import java.util.Optional;
import org.moothall.desk.reports.clearance.Clearance;
import org.moothall.desk.reports.clearance.Stage;
import org.moothall.desk.reports.clearance.Versions;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.desk.reports.drafts.Event;
import org.moothall.desk.reports.drafts.Placing;
import org.moothall.desk.reports.drafts.Report;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.templates.Template;

/// A report with all that is kept beside it, for those who may read all of it.
///
/// @param open   the versions for the public, the newest first
/// @param closed those that are not for it, the newest first
/// @param part   why there is a part that is not open
/// @param events the newest first
public record Whole(
        Report report,
        List<ReportFile> open,
        List<ReportFile> closed,
        Optional<ClosedPart> part,
        List<Clearance> clearances,
        List<Placing> placings,
        List<Event> events,
        Template template,
        Stage stage) {

    /// The newest versions.
    public Versions versions() {
        return Versions.of(open, closed);
    }

    /// What still keeps it from being sent to those who clear it.
    public List<Obstacle> obstacles() {
        return Obstacle.of(this);
    }
}
