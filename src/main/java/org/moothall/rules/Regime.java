package org.moothall.rules;

/// The law of access to information under which a body meets. Never inferred from a body's name.
public enum Regime {
    /// council, committee, sub-committee or joint committee of a principal council (Local Government Act 1972 Part VA)
    PRINCIPAL(
            5,
            "Local Government Act 1972 s.100B(3), as amended by SI 2002/715 art. 3(a)",
            "https://www.legislation.gov.uk/ukpga/1972/70/section/100B"),
    /// cabinet or executive, and its committees (SI 2012/2089)
    EXECUTIVE(5, "SI 2012/2089 reg. 7", "https://www.legislation.gov.uk/uksi/2012/2089/regulation/7"),
    /// parish, town or village council and its committees (Local Government Act 1972 Sch. 12 Part II)
    PARISH(
            3,
            "Local Government Act 1972 Sch. 12 para. 10(2)(b)",
            "https://www.legislation.gov.uk/ukpga/1972/70/schedule/12"),
    /// the assembly of a parish's electors (Local Government Act 1972 Sch. 12 Part III)
    PARISH_MEETING(
            7,
            "Local Government Act 1972 Sch. 12 para. 15(2)",
            "https://www.legislation.gov.uk/ukpga/1972/70/schedule/12");

    private final int clearDays;
    private final String provision;
    private final String address;

    Regime(int clearDays, String provision, String address) {
        this.clearDays = clearDays;
        this.provision = provision;
        this.address = address;
    }

    /// How many clear days before a meeting its agenda must be open to the public.
    public int clearDays() {
        return clearDays;
    }

    /// The provision that says so.
    public String provision() {
        return provision;
    }

    /// Where the provision can be read.
    public String address() {
        return address;
    }
}
