package org.moothall.rules;

import static org.moothall.rules.Act.ACT_1960;
import static org.moothall.rules.Act.ACT_1971;
import static org.moothall.rules.Act.ACT_1972;
import static org.moothall.rules.Act.ACT_1989;
import static org.moothall.rules.Act.ACT_2000;
import static org.moothall.rules.Act.ACT_2011;
import static org.moothall.rules.Act.CODE_2014;
import static org.moothall.rules.Act.SI_1993;
import static org.moothall.rules.Act.SI_2001;
import static org.moothall.rules.Act.SI_2009;
import static org.moothall.rules.Act.SI_2012;
import static org.moothall.rules.Act.SI_2014;
import static org.moothall.rules.Mark.TO_CHECK;
import static org.moothall.rules.Mark.VERIFIED;
import static org.moothall.rules.Strength.GATE;
import static org.moothall.rules.Strength.STATED;
import static org.moothall.rules.Strength.STOP;
import static org.moothall.rules.Strength.WARN;

/// Every rule of the law of access to information that Moothall applies, in England, as read in November 2026. The
/// number stays what it is for good, since answers are kept with the number of the rule that gave them.
///
/// `C` counts time, `M` is for councils and committees, `E` for exempt information, `X` for the executive, `O`
/// for officers and ward councillors, `I` for call-in, `P` for parishes, `N` for votes and minutes, `D` for
/// interests. Not legal advice: a council's monitoring officer decides.
public enum Rule {
    CLEAR_DAYS("C-1", STATED, VERIFIED, ACT_1972, "s.100B(3) (clear days)", "section/100B"),
    WORKING_DAYS("C-2", STATED, VERIFIED, ACT_1972, "s.100B(3) (ex p Elitestone Ltd, 1993)", "section/100B"),
    PUBLICATION_DAY("C-3", STATED, TO_CHECK, ACT_1972, "s.100B(1)", "section/100B"),
    PROCLAIMED_HOLIDAYS("C-4", STATED, VERIFIED, ACT_1971, "s.1(3)", "section/1"),
    FIXED_HOLIDAYS("C-5", STATED, TO_CHECK, ACT_1971, "Sch. 1", "schedule/1"),
    MOURNING("C-6", STATED, VERIFIED, ACT_1972, "s.243 (thanksgiving or mourning)", "section/243"),
    BREAKS("C-7", STATED, VERIFIED, ACT_1972, "s.243(1)", "section/243"),
    DAYS_BEGINNING_WITH("C-8", STATED, TO_CHECK, ACT_2011, "s.30(1)", "section/30"),
    YEARS_BEGINNING_WITH("C-9", STATED, TO_CHECK, ACT_1972, "s.100C(1)", "section/100C"),
    MONTH_AFTER("C-10", STATED, TO_CHECK, CODE_2014, "para. 30", ""),
    ELAPSED_HOURS("C-11", STATED, TO_CHECK, SI_2012, "reg. 16(4)", "regulation/16"),
    REASONABLY_PRACTICABLE("C-12", WARN, VERIFIED, SI_2012, "reg. 12", "regulation/12"),

    PUBLIC_NOTICE("M-1", GATE, VERIFIED, ACT_1972, "s.100A(6)(a), as amended by SI 2002/715 art. 2", "section/100A"),
    SUMMONS("M-2", GATE, VERIFIED, ACT_1972, "Sch. 12 para. 4(1A)", "schedule/12"),
    AGENDA_OPEN("M-3", GATE, VERIFIED, ACT_1972, "s.100B(3), as amended by SI 2002/715 art. 3(a)", "section/100B"),
    BUSINESS("M-4", STOP, VERIFIED, ACT_1972, "s.100B(4)", "section/100B"),
    KEPT_BACK("M-5", STOP, TO_CHECK, ACT_1972, "s.100B(2), (5)", "section/100B"),
    COPIES_AT_MEETING("M-6", WARN, TO_CHECK, ACT_1972, "s.100B(6), (7)", "section/100B"),
    MUST_EXCLUDE("M-7", STOP, VERIFIED, ACT_1972, "s.100A(2), (3)", "section/100A"),
    MAY_EXCLUDE("M-8", STOP, VERIFIED, ACT_1972, "s.100A(4), (5)", "section/100A"),
    OPEN_AFTERWARDS("M-9", STOP, VERIFIED, ACT_1972, "s.100C(1)", "section/100C"),
    WRITTEN_SUMMARY("M-10", GATE, VERIFIED, ACT_1972, "s.100C(2)", "section/100C"),
    BACKGROUND_PAPERS("M-11", STOP, VERIFIED, ACT_1972, "s.100D", "section/100D"),
    MEMBERS_RIGHTS("M-12", STOP, VERIFIED, ACT_1972, "s.100F", "section/100F"),
    REGISTERS("M-13", WARN, VERIFIED, ACT_1972, "s.100G", "section/100G"),
    REPORTING("M-14", WARN, VERIFIED, ACT_1960, "s.1(3A)", "section/1"),
    INSPECTION("M-15", STATED, TO_CHECK, ACT_1972, "s.100H", "section/100H"),

    CATEGORY_NAMED("E-1", STOP, VERIFIED, ACT_1972, "Sch. 12A Part 1", "schedule/12A"),
    PUBLIC_INTEREST("E-2", STOP, VERIFIED, ACT_1972, "Sch. 12A para. 10", "schedule/12A"),
    TWO_VERSIONS("E-3", STOP, VERIFIED, ACT_1972, "s.100B(2)", "section/100B"),
    PUBLIC_TITLE("E-4", WARN, VERIFIED, ACT_1972, "s.100A(5)", "section/100A"),
    EXEMPTION_REVIEW("E-5", WARN, VERIFIED, ACT_1972, "Sch. 12A para. 10 (“so long as”)", "schedule/12A"),
    NO_TRACE("E-6", STOP, VERIFIED, ACT_1972, "s.100A(2), (4)", "section/100A"),
    OWN_DEVELOPMENT("E-7", STOP, VERIFIED, ACT_1972, "Sch. 12A para. 9", "schedule/12A"),
    REGISTERED_AFFAIRS("E-8", STOP, VERIFIED, ACT_1972, "Sch. 12A para. 8", "schedule/12A"),

    EXECUTIVE_OPEN("X-1", STOP, VERIFIED, SI_2012, "regs 3, 4(2)(b)", "regulation/4"),
    PRIVATE_FIRST_NOTICE("X-2", GATE, VERIFIED, SI_2012, "reg. 5(2), (3)", "regulation/5"),
    PRIVATE_SECOND_NOTICE("X-3", GATE, VERIFIED, SI_2012, "reg. 5(4), (5)", "regulation/5"),
    PRIVATE_URGENT("X-4", GATE, VERIFIED, SI_2012, "reg. 5(6), (7)", "regulation/5"),
    EXECUTIVE_NOTICE("X-5", GATE, VERIFIED, SI_2012, "reg. 6(1)", "regulation/6"),
    EXECUTIVE_BUSINESS("X-6", STOP, VERIFIED, SI_2012, "reg. 6(2)", "regulation/6"),
    EXECUTIVE_AGENDA("X-7", GATE, TO_CHECK, SI_2012, "reg. 7", "regulation/7"),
    KEY_DECISION("X-8", WARN, VERIFIED, SI_2012, "reg. 8(1)", "regulation/8"),
    KEY_NOTICE("X-9", GATE, VERIFIED, SI_2012, "reg. 9", "regulation/9"),
    GENERAL_EXCEPTION("X-10", GATE, VERIFIED, SI_2012, "reg. 10", "regulation/10"),
    SPECIAL_URGENCY("X-11", STOP, VERIFIED, SI_2012, "reg. 11", "regulation/11"),
    EXECUTIVE_RECORD("X-12", STOP, VERIFIED, SI_2012, "regs 12, 13", "regulation/12"),
    EXECUTIVE_OPEN_AFTERWARDS("X-13", STOP, TO_CHECK, SI_2012, "regs 14, 15, 21", "regulation/14"),
    NOT_DISCLOSED("X-14", STOP, VERIFIED, SI_2012, "reg. 20", "regulation/20"),
    OBSTRUCTION("X-15", STATED, TO_CHECK, SI_2012, "reg. 22", "regulation/22"),
    MEMBERS_BEFORE("X-16", WARN, VERIFIED, SI_2012, "reg. 16(1), (2)", "regulation/16"),
    MEMBERS_AFTER("X-17", WARN, VERIFIED, SI_2012, "reg. 16(3), (4)", "regulation/16"),
    MEMBERS_LIMITS("X-18", STOP, VERIFIED, SI_2012, "reg. 16(5), (6)", "regulation/16"),
    SCRUTINY_COPIES("X-19", GATE, VERIFIED, SI_2012, "reg. 17", "regulation/17"),
    SCRUTINY_REPORT("X-20", WARN, VERIFIED, SI_2012, "reg. 18", "regulation/18"),
    URGENCY_REPORT("X-21", WARN, VERIFIED, SI_2012, "reg. 19", "regulation/19"),

    OFFICER_RECORD("O-1", STOP, VERIFIED, SI_2014, "reg. 7", "regulation/7"),
    OFFICER_PUBLICATION("O-2", STOP, VERIFIED, SI_2014, "reg. 8", "regulation/8"),
    WARD_COUNCILLOR("O-3", STOP, VERIFIED, SI_2009, "reg. 2; Local Government Act 1972 s.100EA", "article/2"),

    CALL_IN("I-1", STOP, TO_CHECK, ACT_2000, "s.9F(2)(a), (4)", "section/9F"),
    CALL_IN_REQUESTS("I-2", STATED, TO_CHECK, ACT_2000, "s.9F(4) and the council’s constitution", "section/9F"),
    CALL_IN_SHOWN("I-3", WARN, TO_CHECK, ACT_2000, "s.9F(4) and the council’s constitution", "section/9F"),

    PARISH_SUMMONS("P-1", STOP, VERIFIED, ACT_1972, "Sch. 12 para. 10(2)(b)", "schedule/12"),
    PARISH_EMAIL("P-2", STOP, VERIFIED, ACT_1972, "Sch. 12 para. 10(2A)", "schedule/12"),
    PARISH_NOT_REACHED("P-3", STATED, VERIFIED, ACT_1972, "Sch. 12 para. 10(3)", "schedule/12"),
    PARISH_NOTICE("P-4", GATE, VERIFIED, ACT_1960, "s.1(2), (4)(a)", "section/1"),
    PARISH_BUSINESS("P-5", STOP, TO_CHECK, ACT_1972, "Sch. 12 para. 10(2)(b) (settled practice)", "schedule/12"),
    PARISH_COUNTING("P-6", STATED, VERIFIED, ACT_1972, "s.243; NALC legal topic note 5", "section/243"),
    PARISH_MEETING("P-7", STOP, VERIFIED, ACT_1972, "Sch. 12 para. 15(2)", "schedule/12"),
    SMALL_PARISH("P-8", WARN, VERIFIED, CODE_2014, "paras 29, 30, 32", ""),
    PARISH_MINUTES("P-9", STATED, VERIFIED, ACT_1972, "s.228", "section/228"),

    OWN_VOTE_NAMED("N-1", WARN, VERIFIED, SI_1993, "Sch. 2 para. 1", "schedule/2"),
    BUDGET_VOTE_NAMED("N-2", STOP, VERIFIED, SI_2001, "Sch. 2, as amended by SI 2014/165 reg. 2", "schedule/2"),
    MAJORITY("N-3", STOP, TO_CHECK, ACT_1972, "Sch. 12 para. 39", "schedule/12"),
    QUORUM("N-4", STOP, TO_CHECK, ACT_1972, "Sch. 12 paras 6, 12, 45", "schedule/12"),
    MINUTES_SIGNED("N-5", WARN, VERIFIED, SI_1993, "Sch. 2 para. 2; 1972 Act Sch. 12 para. 41", "schedule/2"),
    ATTENDANCE("N-6", WARN, TO_CHECK, ACT_1972, "Sch. 12 para. 40", "schedule/12"),
    BALANCE("N-7", WARN, TO_CHECK, ACT_1989, "ss.15 to 17", "section/15"),

    INTERESTS_REGISTER("D-1", WARN, VERIFIED, ACT_2011, "s.29", "section/29"),
    INTEREST_NOTIFIED("D-2", WARN, VERIFIED, ACT_2011, "s.30", "section/30"),
    INTEREST_DISCLOSED("D-3", WARN, VERIFIED, ACT_2011, "s.31(2), (3)", "section/31"),
    INTEREST_NO_PART("D-4", STOP, VERIFIED, ACT_2011, "s.31(4)", "section/31"),
    INTEREST_SOLE_MEMBER("D-5", STOP, TO_CHECK, ACT_2011, "s.31(6) to (8)", "section/31"),
    INTEREST_SENSITIVE("D-6", STOP, VERIFIED, ACT_2011, "s.32", "section/32"),
    DISPENSATION("D-7", GATE, TO_CHECK, ACT_2011, "s.33", "section/33");

    private final String number;
    private final Strength strength;
    private final Mark mark;
    private final String provision;
    private final String address;

    Rule(String number, Strength strength, Mark mark, Act act, String place, String path) {
        this.number = number;
        this.strength = strength;
        this.mark = mark;
        this.provision = act.provision(place);
        this.address = act.address(path);
    }

    /// Its number: `M-3`.
    public String number() {
        return number;
    }

    /// What the law makes of it.
    public Strength strength() {
        return strength;
    }

    /// How sure its wording is.
    public Mark mark() {
        return mark;
    }

    /// What is done when it is not met: a rule whose text is still to be checked asks for reasons where it would
    /// stop.
    public Strength binding() {
        return strength == STOP && mark == TO_CHECK ? GATE : strength;
    }

    /// The provision that says so: `Local Government Act 1972 s.100B(4)`.
    public String provision() {
        return provision;
    }

    /// Where the provision can be read.
    public String address() {
        return address;
    }
}
