package org.moothall.desk.decisions.pages;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.desk.decisions.Schemes.Own;
import org.moothall.desk.forms.Form;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Scheme;
import org.moothall.rules.callin.Threshold;
import org.moothall.web.Fault;

/// The form of a council's own numbers.
record NumbersForm(Form form, NumbersWords words) {
    private static final List<String> COUNTED = List.of("days", "callers", "meet", "reconsider");
    private static final long MOST = 60;

    /// What is wrong with it.
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (String field : COUNTED) {
            if (form.number(field).filter(number -> number <= MOST).isEmpty()) {
                faults.add(new Fault(field, words.fault_days()));
            }
        }
        if (!form.text("deadline").isEmpty() && form.time("deadline").isEmpty()) {
            faults.add(new Fault("deadline", words.fault_time()));
        }
        if (!form.text("threshold").matches("([1-9][0-9]{0,11}(\\.[0-9]{2})?)?")) {
            faults.add(new Fault("threshold", words.fault_sum()));
        }
        return faults;
    }

    /// The numbers.
    Own own() {
        Capacity capacity = Stream.of(Capacity.values())
                .filter(each -> each.name().equals(form.text("capacity")))
                .findFirst()
                .orElse(Capacity.SCRUTINY_MEMBER);
        Scheme scheme = new Scheme(
                count("days"),
                form.time("deadline"),
                List.of(Threshold.of(count("callers"), capacity)),
                capacity == Capacity.EXECUTIVE_MEMBER,
                Stream.of(Scheme.Applies.values())
                        .filter(each -> each.name().equals(form.text("applies")))
                        .findFirst()
                        .orElse(Scheme.Applies.MEMBERS_AND_KEY),
                count("meet"),
                count("reconsider"),
                form.has("once", "yes"));
        return new Own(scheme, Optional.ofNullable(form.words("threshold")).map(BigDecimal::new));
    }

    /// The form as it would be for these numbers.
    static Form of(Own own) {
        Scheme scheme = own.scheme();
        Threshold threshold = scheme.thresholds().getFirst();
        return DecisionForm.form(Map.of(
                "days", String.valueOf(scheme.window()),
                "deadline", scheme.deadline().map(LocalTime::toString).orElse(""),
                "callers", String.valueOf(threshold.number()),
                "capacity", threshold.who().iterator().next().name(),
                "applies", scheme.applies().name(),
                "meet", String.valueOf(scheme.mustMeetWithin()),
                "reconsider", String.valueOf(scheme.reconsiderWithin()),
                "once", scheme.onceOnly() ? "yes" : "",
                "threshold", own.keyThreshold().map(BigDecimal::toPlainString).orElse("")));
    }

    private int count(String field) {
        return form.number(field).orElseThrow().intValue();
    }
}
