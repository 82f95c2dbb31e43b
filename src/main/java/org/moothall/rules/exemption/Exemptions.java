package org.moothall.rules.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// Whether a claim for keeping something private stands.
public final class Exemptions {
    private Exemptions() {}

    /// The answer for a claim on a day.
    public static Answer answer(Claim claim, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (claim.confidential().isPresent()) {
            findings.add(Finding.met(Rule.MUST_EXCLUDE, Duty.now(Task.EXCLUDE_PUBLIC)));
        } else {
            findings.addAll(exempt(claim));
        }
        if (claim.judgedBy().isBlank()) {
            findings.add(Finding.needed(Rule.CATEGORY_NAMED, Duty.now(Task.NAME_JUDGE)));
        }
        findings.add(review(claim, today));
        return new Answer(today, findings);
    }

    private static List<Finding> exempt(Claim claim) {
        var findings = new ArrayList<Finding>();
        findings.add(
                claim.categories().isEmpty()
                        ? Finding.unmet(Rule.CATEGORY_NAMED, Duty.now(Task.NAME_PARAGRAPHS))
                        : Finding.met(Rule.CATEGORY_NAMED));
        findings.add(
                claim.publicInterest().isBlank()
                        ? Finding.unmet(Rule.PUBLIC_INTEREST, Duty.now(Task.SAY_PUBLIC_INTEREST))
                        : Finding.met(Rule.PUBLIC_INTEREST));
        findings.add(question(Rule.OWN_DEVELOPMENT, claim.ownDevelopment(), Task.ANSWER_OWN_DEVELOPMENT));
        if (claim.categories().contains(Category.BUSINESS_AFFAIRS)) {
            findings.add(registered(claim));
        }
        return findings;
    }

    /// What must be registered is not exempt by paragraph 3; another paragraph may still make it so.
    private static Finding registered(Claim claim) {
        boolean others = claim.categories().size() > 1;
        return claim.registered().filter(yes -> yes && others).isPresent()
                ? Finding.needed(Rule.REGISTERED_AFFAIRS, Duty.now(Task.DROP_PARAGRAPH_3))
                : question(Rule.REGISTERED_AFFAIRS, claim.registered(), Task.ANSWER_REGISTERED);
    }

    private static Finding question(Rule rule, Optional<Boolean> answer, Task ask) {
        if (answer.isEmpty()) {
            return Finding.needed(rule, Duty.now(ask));
        }
        return answer.get() ? Finding.unmet(rule, Duty.now(Task.MAKE_OPEN)) : Finding.met(rule);
    }

    private static Finding review(Claim claim, LocalDate today) {
        Duty ask = Duty.by(Task.REVIEW_EXEMPTION, claim.review());
        return today.isBefore(claim.review())
                ? Finding.met(Rule.EXEMPTION_REVIEW, ask)
                : Finding.unmet(Rule.EXEMPTION_REVIEW, ask);
    }
}
