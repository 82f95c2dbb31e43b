package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.desk.reports.clearance.Clearance;
import org.moothall.desk.reports.clearance.Clearances;
import org.moothall.desk.reports.clearance.Stage;
import org.moothall.desk.reports.clearance.Versions;
import org.moothall.desk.reports.closed.ClosedFiles;
import org.moothall.desk.reports.drafts.ClosedParts;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.OpenFiles;
import org.moothall.desk.reports.drafts.Placing;
import org.moothall.desk.reports.drafts.Placings;
import org.moothall.desk.reports.drafts.Report;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.desk.reports.templates.Templates;
import org.moothall.record.ids.AuthorityCode;

/// Fetches reports with all that is kept beside them.
@Singleton
public final class Reading {
    private final Reports reports;
    private final OpenFiles open;
    private final ClosedFiles closed;
    private final ClosedParts parts;
    private final Clearances clearances;
    private final Placings placings;
    private final Events events;
    private final Templates templates;

    @Inject
    public Reading(
            Reports reports,
            OpenFiles open,
            ClosedFiles closed,
            ClosedParts parts,
            Clearances clearances,
            Placings placings,
            Events events,
            Templates templates) {
        this.reports = reports;
        this.open = open;
        this.closed = closed;
        this.parts = parts;
        this.clearances = clearances;
        this.placings = placings;
        this.events = events;
        this.templates = templates;
    }

    /// One report.
    public Optional<Whole> find(Handle handle, ReportNumber id) {
        return reports.find(handle, id).map(report -> whole(handle, report));
    }

    /// All of a council's, what was changed last first.
    public List<Whole> list(Handle handle, AuthorityCode authority) {
        return reports.list(handle, authority).stream()
                .map(report -> whole(handle, report))
                .toList();
    }

    private Whole whole(Handle handle, Report report) {
        List<ReportFile> files = open.list(handle, report.id());
        List<ReportFile> kept = closed.list(handle, report.id());
        List<Clearance> asked = clearances.list(handle, report.id());
        List<Placing> places = placings.list(handle, report.id());
        return new Whole(
                report,
                files,
                kept,
                parts.find(handle, report.id()),
                asked,
                places,
                events.list(handle, report.id()),
                templates.of(handle, report.authority(), report.text().body()),
                Stage.of(report.withdrawn(), Versions.of(files, kept), asked, placed(places)));
    }

    private static Versions placed(List<Placing> places) {
        return new Versions(newest(places, false), newest(places, true));
    }

    private static int newest(List<Placing> places, boolean closed) {
        return places.stream()
                .filter(place -> place.closed() == closed)
                .mapToInt(Placing::version)
                .max()
                .orElse(0);
    }
}
