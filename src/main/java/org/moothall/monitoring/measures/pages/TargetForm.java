package org.moothall.monitoring.measures.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.measures.Target;
import org.moothall.monitoring.measures.figures.Aim;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.intake.NumberForm;
import org.moothall.record.ids.DecisionId;
import org.moothall.web.Fault;

/// A target as it was written into a form.
final class TargetForm {
    private final Optional<YearMonth> from;
    private final Optional<YearMonth> to;
    private final Optional<BigDecimal> aim;
    private final Optional<BigDecimal> tolerance;
    private final Aim.Within within;
    private final String decision;
    private final List<Fault> faults = new ArrayList<>();

    TargetForm(
            String from, String to, String aim, String tolerance, String within, String decision, TargetWords words) {
        this.from = month(from);
        this.to = month(to);
        this.aim = NumberForm.POINT.read(aim);
        this.tolerance = NumberForm.POINT.read(tolerance.isBlank() ? "0" : tolerance);
        this.within = within.equals("PERCENT") ? Aim.Within.PERCENT : Aim.Within.POINTS;
        this.decision = decision.strip();
        unless(this.from.isPresent(), "from", words.month());
        unless(this.to.isPresent(), "to", words.month());
        unless(
                this.from.isEmpty() || this.to.isEmpty() || !this.to.get().isBefore(this.from.get()),
                "to",
                words.order());
        unless(this.aim.isPresent(), "aim", words.number());
        unless(this.tolerance.filter(one -> one.signum() >= 0).isPresent(), "tolerance", words.tolerance());
        unless(this.decision.matches("[0-9]{0,15}"), "decision", words.decision());
    }

    private void unless(boolean right, String field, String words) {
        if (!right) {
            faults.add(new Fault(field, words));
        }
    }

    private static Optional<YearMonth> month(String text) {
        return text.strip().matches("[12][0-9]{3}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(text.strip()))
                : Optional.empty();
    }

    List<Fault> faults() {
        return faults;
    }

    Target target(Instant now, String by) {
        return new Target(
                0,
                new Period(from.orElseThrow(), to.orElseThrow()),
                new Aim(aim.orElseThrow(), tolerance.orElseThrow(), within),
                null,
                decision.isEmpty() ? null : new DecisionId(Long.parseLong(decision)),
                null,
                now,
                by);
    }
}
