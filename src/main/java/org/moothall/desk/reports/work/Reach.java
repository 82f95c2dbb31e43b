package org.moothall.desk.reports.work;

import java.util.List;
import org.moothall.accounts.Account;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.clearance.Clearances;
import org.moothall.desk.reports.drafts.Report;

/// What an account may do with a report. Whoever may not see it is told what everybody is told of what is not
/// there.
///
/// @param clerk  for the report's body
/// @param author whose report it is
/// @param clears the roles in which they clear reports of the body
public record Reach(boolean clerk, boolean author, List<Role> clears) {
    public Reach {
        clears = List.copyOf(clears);
    }

    /// What somebody may do with a report as it is.
    public static Reach of(Account who, Report report) {
        long body = report.text().body().number();
        return new Reach(
                who.may(Role.CLERK, body),
                who.has(Role.AUTHOR) && report.author().equals(who.id()),
                Clearances.ROLES.stream().filter(role -> who.may(role, body)).toList());
    }

    /// Read it whole, and comment on it.
    public boolean sees() {
        return clerk || author || !clears.isEmpty();
    }

    /// Change it, add versions, send it to those who clear it.
    public boolean writes() {
        return clerk || author;
    }

    /// Put it on an agenda.
    public boolean places() {
        return clerk;
    }
}
