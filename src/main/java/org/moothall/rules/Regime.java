package org.moothall.rules;

/// The law of access to information under which a body meets. Never inferred from a body's name.
public enum Regime {
    /// council, committee, sub-committee or joint committee of a principal council (Local Government Act 1972
    /// Part VA)
    PRINCIPAL(5, Rule.AGENDA_OPEN),
    /// cabinet or executive, and its committees (SI 2012/2089)
    EXECUTIVE(5, Rule.EXECUTIVE_AGENDA),
    /// parish, town or village council and its committees (Local Government Act 1972 Sch. 12 Part II)
    PARISH(3, Rule.PARISH_SUMMONS),
    /// the assembly of a parish's electors (Local Government Act 1972 Sch. 12 Part III)
    PARISH_MEETING(7, Rule.PARISH_MEETING);

    private final int clearDays;
    private final Rule agenda;

    Regime(int clearDays, Rule agenda) {
        this.clearDays = clearDays;
        this.agenda = agenda;
    }

    /// How many clear days before a meeting its agenda must be open to the public.
    public int clearDays() {
        return clearDays;
    }

    /// The rule that says so.
    public Rule agenda() {
        return agenda;
    }
}
