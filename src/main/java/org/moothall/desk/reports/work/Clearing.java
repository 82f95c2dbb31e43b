package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.desk.reports.clearance.Clearance;
import org.moothall.desk.reports.clearance.Clearances;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.Reports;

/// Asking for clearance, giving it, sending a report back.
@Singleton
public final class Clearing {
    private final Clearances clearances;
    private final Reports reports;
    private final Events events;
    private final Trail trail;

    @Inject
    public Clearing(Clearances clearances, Reports reports, Events events, Trail trail) {
        this.clearances = clearances;
        this.reports = reports;
        this.events = events;
        this.trail = trail;
    }

    /// An officer to be asked.
    public record Request(Role role, Account officer, LocalDate due) {}

    /// Asks these officers and nobody else. Who was asked before in the same role, by the same day, is not asked
    /// anew.
    public void ask(Handle handle, Whole whole, List<Request> requests, Account who) {
        ReportNumber id = whole.report().id();
        for (Clearance before : whole.clearances()) {
            if (requests.stream().noneMatch(request -> request.role() == before.role())) {
                clearances.drop(handle, id, before.role());
            }
        }
        for (Request request : requests) {
            boolean same = whole.clearances().stream()
                    .anyMatch(before -> before.role() == request.role()
                            && before.officer().equals(request.officer().id())
                            && before.due().equals(request.due()));
            if (!same) {
                clearances.ask(handle, id, request.role(), request.officer(), request.due(), who.name());
                note(handle, id, who, What.ASKED, request.officer().name(), "asked for clearance", request.role());
            }
        }
        reports.touch(handle, id, who.name());
    }

    /// Keeps an officer's answer, of the versions that they had before them.
    ///
    /// @return false, with nothing kept, where there is a newer version or nobody was asked in that role
    public boolean answer(Handle handle, Whole whole, Answer answer, Account who) {
        ReportNumber id = whole.report().id();
        boolean asked = whole.clearances().stream().anyMatch(one -> one.role() == answer.role());
        if (!asked || !whole.versions().equals(answer.seen())) {
            return false;
        }
        clearances.answer(handle, id, answer.role(), answer.cleared(), answer.seen(), who);
        What what = answer.cleared() ? What.CLEARED : What.RETURNED;
        note(handle, id, who, what, answer.comment(), answer.cleared() ? "cleared" : "sent back", answer.role());
        reports.touch(handle, id, who.name());
        return true;
    }

    private void note(Handle handle, ReportNumber id, Account who, What what, String words, String act, Role role) {
        events.add(handle, id, who, what, words);
        trail.record(handle, who, act, "reports/" + id.number(), role.word());
    }
}
