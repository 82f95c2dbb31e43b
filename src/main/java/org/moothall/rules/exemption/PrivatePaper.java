package org.moothall.rules.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// A report, or the part of one, that is kept back before a meeting. Every copy is marked "Not for publication"
/// and says that it has confidential information, or which paragraphs it is exempt under; and it is a file of its
/// own, so that the open version never holds its words hidden.
///
/// @param marked      that it bears the mark
/// @param described   that it states the paragraphs, or that it is confidential
/// @param ownFile     that it is a file apart from the open version
/// @param publicTitle that its title and summary are written for the public to read
public record PrivatePaper(Claim claim, boolean marked, boolean described, boolean ownFile, boolean publicTitle) {
    /// Whether it may be put on an agenda.
    public Answer answer(LocalDate today) {
        var findings = new ArrayList<>(Exemptions.answer(claim, today).findings());
        findings.add(part(Rule.KEPT_BACK, marked, Task.MARK_NOT_FOR_PUBLICATION));
        findings.add(part(Rule.KEPT_BACK, described, Task.STATE_PARAGRAPHS_ON_COPY));
        findings.add(part(Rule.TWO_VERSIONS, ownFile, Task.SEPARATE_FILES));
        findings.add(part(Rule.PUBLIC_TITLE, publicTitle, Task.WRITE_PUBLIC_TITLE));
        return new Answer(today, findings);
    }

    private static Finding part(Rule rule, boolean done, Task task) {
        return done ? Finding.met(rule) : Finding.unmet(rule, Duty.now(task));
    }
}
