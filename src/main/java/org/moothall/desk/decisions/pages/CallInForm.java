package org.moothall.desk.decisions.pages;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.desk.decisions.Requests.Met;
import org.moothall.desk.forms.Form;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Request;
import org.moothall.rules.callin.Scrutiny;
import org.moothall.rules.days.PublicationDay;
import org.moothall.web.Fault;

/// The forms that record a request for call-in, and what scrutiny did.
record CallInForm(Form form, NumbersWords words) {
    /// What is wrong with a request.
    List<Fault> requestFaults() {
        List<Fault> faults = new ArrayList<>();
        if (form.text("caller").isEmpty()) {
            faults.add(new Fault("caller", words.fault_caller()));
        }
        if (form.day("receivedDay").isEmpty()) {
            faults.add(new Fault("receivedDay", words.fault_day()));
        }
        if (form.time("receivedTime").isEmpty()) {
            faults.add(new Fault("receivedTime", words.fault_time()));
        }
        return faults;
    }

    /// The request.
    Request request() {
        LocalTime time = form.time("receivedTime").orElseThrow();
        Instant received = form.day("receivedDay")
                .orElseThrow()
                .atTime(time)
                .atZone(PublicationDay.LONDON)
                .toInstant();
        Set<Capacity> capacities = Stream.of(Capacity.values())
                .filter(capacity -> form.has("capacities", capacity.name()))
                .collect(Collectors.toSet());
        return new Request(form.text("caller"), capacities, received, form.text("ground"));
    }

    /// What is wrong with what scrutiny did.
    List<Fault> metFaults() {
        List<Fault> faults = new ArrayList<>();
        if (form.day("metDay").isEmpty()) {
            faults.add(new Fault("metDay", words.fault_day()));
        }
        if (form.text("metWords").isEmpty()) {
            faults.add(new Fault("metWords", words.fault_words()));
        }
        return faults;
    }

    /// What scrutiny did.
    Met met() {
        Scrutiny.Outcome outcome = Stream.of(Scrutiny.Outcome.values())
                .filter(each -> each.name().equals(form.text("outcome")))
                .findFirst()
                .orElse(Scrutiny.Outcome.NO_ACTION);
        return new Met(new Scrutiny(outcome, form.day("metDay").orElseThrow()), form.text("metWords"));
    }
}
