package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.reports.closed.ClosedFiles;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.OpenFiles;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.desk.reports.work.Uploaded.Why;
import org.moothall.documents.Documents;
import org.moothall.documents.PageText;
import org.moothall.documents.checks.Checked;
import org.moothall.documents.checks.Checks;
import org.moothall.record.parts.DocumentVersion;

/// Takes in the files of reports. A file is looked into first; the public's version and the part that is not open
/// are never the same file, nor the same words.
@Singleton
public final class Uploading {
    private final Database store;
    private final PrivateFiles files;
    private final Documents documents;
    private final Reports reports;
    private final OpenFiles open;
    private final ClosedFiles closed;
    private final Events events;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public Uploading(
            @DeskStore Database store,
            PrivateFiles files,
            Documents documents,
            Reports reports,
            OpenFiles open,
            ClosedFiles closed,
            Events events,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.documents = documents;
        this.reports = reports;
        this.open = open;
        this.closed = closed;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /// Takes a file in as the newest version.
    public Uploaded take(Whole whole, Upload upload, Account who) {
        Checked checked = check(upload);
        if (!checked.isTaken()) {
            return new Uploaded.Stopped(checked.findings());
        }
        // what is not open is often an appendix, which has no need of a report's headings
        List<String> missing = upload.closed() ? List.of() : whole.template().missing(checked.headings());
        ReportFile file = new ReportFile(
                keep(upload), clock.instant(), who.name(), checked.findings(), missing, Optional.empty());
        return store.write(handle -> {
            ReportNumber report = whole.report().id();
            List<ReportFile> before = upload.closed() ? closed.list(handle, report) : open.list(handle, report);
            if (!before.isEmpty() && before.getFirst().sha256().equals(file.sha256())) {
                return new Uploaded.Kept(before.size(), before.getFirst());
            }
            Optional<Why> refused = refused(handle, report, upload, file);
            return refused.isPresent()
                    ? new Uploaded.Refused(refused.get())
                    : new Uploaded.Kept(add(handle, report, upload, file, who), file);
        });
    }

    private static Checked check(Upload upload) {
        try {
            return Checks.check(upload.file(), upload.name());
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was handed in could not be read: " + e.getMessage(), e);
        }
    }

    private DocumentVersion keep(Upload upload) {
        try (InputStream bytes = Files.newInputStream(upload.file())) {
            return files.keep(
                    bytes,
                    new DocumentVersion(
                            1,
                            null,
                            upload.language(),
                            upload.name(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            DocumentVersion.Reading.NOT_READ,
                            upload.note()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was handed in could not be kept: " + e.getMessage(), e);
        }
    }

    private Optional<Why> refused(Handle handle, ReportNumber report, Upload upload, ReportFile file) {
        if (!upload.closed() && files.isWithheld(handle, file.sha256())) {
            return Optional.of(Why.SAME_AS_CLOSED);
        }
        if (upload.closed() && isOpen(handle, file.sha256())) {
            return Optional.of(Why.SAME_AS_OPEN);
        }
        List<ReportFile> other = upload.closed() ? open.list(handle, report) : closed.list(handle, report);
        String words = words(file);
        boolean same = !words.isEmpty()
                && other.stream().anyMatch(version -> words(version).equals(words));
        return same ? Optional.of(Why.SAME_WORDS) : Optional.empty();
    }

    private boolean isOpen(Handle handle, String sha256) {
        return open.holds(handle, sha256)
                || documents.size(sha256).isPresent()
                || handle.createQuery("select count(*) from desk_open_file where sha256 = ?")
                                .bind(0, sha256)
                                .mapTo(Long.class)
                                .one()
                        > 0;
    }

    private String words(ReportFile file) {
        return files.text(file.file()).stream()
                .map(PageText::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private int add(Handle handle, ReportNumber report, Upload upload, ReportFile file, Account who) {
        int version = upload.closed() ? closed.add(handle, report, file) : open.add(handle, report, file);
        if (upload.closed()) {
            files.withhold(handle, file.sha256(), "report/" + report.number());
        }
        String note = upload.note() == null ? "" : upload.note();
        events.add(handle, report, who, upload.closed() ? What.UPLOADED_CLOSED : What.UPLOADED, note);
        reports.touch(handle, report, who.name());
        trail.record(
                handle,
                who,
                upload.closed() ? "uploaded a part of a report that is not open" : "uploaded a report",
                "reports/" + report.number(),
                "version " + version + ", " + file.sha256());
        return version;
    }
}
