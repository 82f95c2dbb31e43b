package org.moothall.desk.forwardplan.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forwardplan.Given;
import org.moothall.desk.forwardplan.Given.Sort;
import org.moothall.rules.notices.Agreement.Capacity;
import org.moothall.web.Fault;

/// The form that records a notice or an agreement.
record NoticeForm(Form form, PlanWords words) {
    private static final Set<Sort> AGREED = EnumSet.of(Sort.PRIVATE_URGENT, Sort.SPECIAL_URGENCY);

    /// What is wrong with it.
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (form.day("day").isEmpty()) {
            faults.add(new Fault("day", words.fault_day()));
        }
        if (AGREED.contains(sort()) && form.text("who").isEmpty()) {
            faults.add(new Fault("who", words.fault_who()));
        }
        if (AGREED.contains(sort()) && form.text("reasons").isEmpty()) {
            faults.add(new Fault("reasons", words.fault_reasons()));
        }
        return faults;
    }

    /// What was given.
    Given given() {
        return new Given(
                sort(),
                form.day("day").orElseThrow(),
                Optional.ofNullable(form.words("who")),
                AGREED.contains(sort()) ? Optional.of(capacity()) : Optional.empty(),
                Optional.ofNullable(form.words("reasons")),
                Optional.ofNullable(form.words("instead")));
    }

    private Sort sort() {
        return List.of(Sort.values()).stream()
                .filter(sort -> sort.name().equals(form.text("sort")))
                .findFirst()
                .orElse(Sort.EXPLAINED);
    }

    private Capacity capacity() {
        return List.of(Capacity.values()).stream()
                .filter(capacity -> capacity.name().equals(form.text("capacity")))
                .findFirst()
                .orElse(Capacity.SCRUTINY_CHAIR);
    }
}
