package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.reports.closed.ClosedFiles;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.OpenFiles;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.documents.Documents;

/// Moves a file that was handed in for the public, and never should have been, over to what is not open.
@Singleton
public final class MovingOver {
    private final OpenFiles open;
    private final ClosedFiles closed;
    private final PrivateFiles files;
    private final Documents documents;
    private final Reports reports;
    private final Events events;
    private final Trail trail;

    @Inject
    public MovingOver(
            OpenFiles open,
            ClosedFiles closed,
            PrivateFiles files,
            Documents documents,
            Reports reports,
            Events events,
            Trail trail) {
        this.open = open;
        this.closed = closed;
        this.files = files;
        this.documents = documents;
        this.reports = reports;
        this.events = events;
        this.trail = trail;
    }

    /// Moves the newest version for the public over.
    ///
    /// @return false, with nothing moved, where it is on an agenda or public already, or there is none
    public boolean move(Handle handle, Whole whole, Account who) {
        ReportNumber id = whole.report().id();
        List<ReportFile> versions = open.list(handle, id);
        if (versions.isEmpty() || isElsewhere(handle, versions.getFirst())) {
            return false;
        }
        ReportFile file = versions.getFirst();
        open.takeOut(handle, id, file.file().number());
        closed.add(handle, id, file);
        files.withhold(handle, file.sha256(), "report/" + id.number());
        events.add(handle, id, who, What.MOVED_OVER, "");
        reports.touch(handle, id, who.name());
        trail.record(handle, who, "moved a file over to what is not open", "reports/" + id.number(), file.sha256());
        return true;
    }

    private boolean isElsewhere(Handle handle, ReportFile file) {
        return documents.size(file.sha256()).isPresent()
                || handle.createQuery("select count(*) from desk_open_file where sha256 = ?")
                                .bind(0, file.sha256())
                                .mapTo(Long.class)
                                .one()
                        > 0;
    }
}
