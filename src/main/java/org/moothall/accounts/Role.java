package org.moothall.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody is at the council, as far as the desk and the monitoring are concerned. `docs/roles.md` says
/// what each may reach.
public enum Role {
    /// Builds agendas, publishes, writes minutes.
    CLERK,
    /// Writes reports.
    AUTHOR,
    /// Clears reports for their law.
    LEGAL,
    /// Clears reports for their money.
    FINANCE,
    /// Clears reports as the officer who answers for the council's lawfulness.
    MONITORING_OFFICER,
    /// Reads the members' pack, declares interests.
    COUNCILLOR,
    /// Agrees to late items, signs minutes.
    CHAIR,
    /// Loads figures and reads charts.
    ANALYST,
    /// Audits cases.
    AUDITOR,
    /// Keeps the improvement plan.
    IMPROVEMENT_LEAD,
    /// Keeps the accounts. Not a clerk: whoever is to be both is granted both.
    ADMINISTRATOR;

    /// The name in addresses, settings and `docs/roles.md`: `monitoring-officer`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role of that name.
    public static Optional<Role> find(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
