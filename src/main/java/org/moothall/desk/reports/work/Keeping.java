package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.reports.closed.ClosedFiles;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.desk.reports.drafts.ClosedParts;
import org.moothall.desk.reports.drafts.Event;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.OpenFiles;
import org.moothall.desk.reports.drafts.ReportFile.Acceptance;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.record.ids.AuthorityCode;

/// Keeps what is said of reports, each act with its line in the report's own history and on the trail.
@Singleton
public final class Keeping {
    private final Reports reports;
    private final OpenFiles open;
    private final ClosedFiles closed;
    private final ClosedParts parts;
    private final Events events;
    private final Numbers numbers;
    private final Trail trail;

    @Inject
    public Keeping(
            Reports reports,
            OpenFiles open,
            ClosedFiles closed,
            ClosedParts parts,
            Events events,
            Numbers numbers,
            Trail trail) {
        this.reports = reports;
        this.open = open;
        this.closed = closed;
        this.parts = parts;
        this.events = events;
        this.numbers = numbers;
        this.trail = trail;
    }

    /// Begins a report; the same form sent twice begins one.
    public ReportNumber begin(Handle handle, AuthorityCode authority, ReportText text, Account who, String once) {
        ReportNumber next = new ReportNumber(numbers.next(handle, authority, "report"));
        ReportNumber begun = reports.begin(handle, authority, next, text, who, once);
        if (begun.equals(next)) {
            note(handle, begun, who, What.MADE, "", "began a report");
        }
        return begun;
    }

    /// Changes what is said of a report, if nobody has since.
    public boolean change(Handle handle, Whole whole, ReportText text, long revision, Account who) {
        boolean kept = reports.change(handle, whole.report().id(), text, revision, who.name());
        if (kept) {
            note(handle, whole.report().id(), who, What.CHANGED, "", "changed a report");
        }
        return kept;
    }

    /// Gives a report up, or takes it up again.
    public void withdraw(Handle handle, Whole whole, boolean withdrawn, Account who) {
        ReportNumber id = whole.report().id();
        if (whole.report().withdrawn() != withdrawn) {
            reports.withdraw(handle, id, withdrawn, who.name());
            What what = withdrawn ? What.WITHDRAWN : What.TAKEN_UP;
            note(handle, id, who, what, "", withdrawn ? "gave up a report" : "took up a report again");
        }
    }

    /// Keeps a comment; the same twice in a row is one.
    public void comment(Handle handle, Whole whole, String words, Account who) {
        List<Event> before = whole.events();
        boolean again = !before.isEmpty()
                && before.getFirst().what() == What.COMMENT
                && before.getFirst().name().equals(who.name())
                && before.getFirst().words().equals(words.strip());
        if (!again) {
            note(handle, whole.report().id(), who, What.COMMENT, words, "commented on a report");
        }
    }

    /// Keeps why the newest version of a part is used in spite of what was found in it.
    public void accept(Handle handle, Whole whole, boolean ofClosed, String reason, Account who) {
        ReportNumber id = whole.report().id();
        Acceptance acceptance = new Acceptance(reason.strip(), who.name());
        if (ofClosed) {
            closed.accept(handle, id, whole.versions().closed(), acceptance);
        } else {
            open.accept(handle, id, whole.versions().open(), acceptance);
        }
        note(handle, id, who, What.ACCEPTED, reason, "used a version in spite of what was found in it");
    }

    /// Keeps why a part is not open.
    public void close(Handle handle, Whole whole, ClosedPart part, Account who) {
        parts.put(handle, whole.report().id(), part);
        note(handle, whole.report().id(), who, What.CLOSED, "", "said why a part of a report is not open");
    }

    private void note(Handle handle, ReportNumber id, Account who, What what, String words, String act) {
        events.add(handle, id, who, what, words);
        reports.touch(handle, id, who.name());
        trail.record(handle, who, act, "reports/" + id.number(), "");
    }
}
