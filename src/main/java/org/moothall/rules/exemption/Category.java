package org.moothall.rules.exemption;

import org.moothall.rules.Mark;

/// The descriptions of exempt information in England (Local Government Act 1972 Sch. 12A Part 1). All are subject
/// to the public interest (paragraph 10), and none exempts a council's own development (paragraph 9).
public enum Category {
    /// information relating to any individual
    INDIVIDUAL(1, Mark.VERIFIED),
    /// information likely to reveal the identity of an individual
    IDENTITY(2, Mark.VERIFIED),
    /// the financial or business affairs of any particular person, the authority included; not what must be
    /// registered under the Companies Acts and the like (paragraph 8)
    BUSINESS_AFFAIRS(3, Mark.VERIFIED),
    /// consultations or negotiations on a labour relations matter
    LABOUR_RELATIONS(4, Mark.VERIFIED),
    /// what legal professional privilege could be claimed for
    LEGAL_PRIVILEGE(5, Mark.VERIFIED),
    /// that the authority proposes to give a notice imposing requirements, or to make an order or direction
    NOTICES_AND_ORDERS(6, Mark.TO_CHECK),
    /// action to prevent, investigate or prosecute crime
    CRIME(7, Mark.TO_CHECK);

    private final int paragraph;
    private final Mark mark;

    Category(int paragraph, Mark mark) {
        this.paragraph = paragraph;
        this.mark = mark;
    }

    /// The number of its paragraph.
    public int paragraph() {
        return paragraph;
    }

    /// How sure its wording is.
    public Mark mark() {
        return mark;
    }

    /// The category of a paragraph, 1 to 7.
    public static Category of(int paragraph) {
        if (paragraph < 1 || paragraph > values().length) {
            throw new IllegalArgumentException("Schedule 12A Part 1 has no paragraph " + paragraph);
        }
        return values()[paragraph - 1];
    }
}
