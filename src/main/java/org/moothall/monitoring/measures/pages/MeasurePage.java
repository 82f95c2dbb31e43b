package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.Standing;
import org.moothall.monitoring.measures.Target;
import org.moothall.monitoring.measures.benchmarks.Beside;
import org.moothall.monitoring.measures.figures.Computed;
import org.moothall.monitoring.measures.figures.Rating;
import org.moothall.monitoring.measures.figures.Ratio;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// One measure: its figures with what they replaced, its definitions, its targets, and the figures of others.
///
/// @param plan   the plan's title
/// @param toDate the year to date, as far as it means something
/// @param twelve the last twelve months, likewise
record MeasurePage(
        Measure measure,
        String plan,
        Standing standing,
        List<Line> figures,
        Computed toDate,
        Computed twelve,
        List<Target> targets,
        List<Beside> beside,
        Entered entered,
        boolean saved,
        List<Fault> faults)
        implements Page {
    /// One figure.
    ///
    /// @param value  in words, or its symbol
    /// @param before the figures whose place it took, the newest first, each in words
    record Line(Observation observation, String value, Rating rating, List<Earlier> before) {}

    /// A figure that no longer holds.
    record Earlier(Observation observation, String value) {}

    /// What was written into the form for a figure.
    record Entered(String period, String numerator, String denominator, String value, String quality, String note) {
        static final Entered NOTHING = new Entered("", "", "", "", "GOOD", "");
    }

    @CheckedTemplate(basePath = "monitoring/measures")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance measure(MeasurePage page);
    }

    /// A published number in words, with at most two decimals.
    public String published(Optional<Ratio> value) {
        return value.map(number -> number.rounded(2).stripTrailingZeros())
                .map(number -> number.scale() < 0 ? number.setScale(0) : number)
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }

    /// The neighbours' mean in words.
    public String mean(Beside one) {
        return published(one.neighbours().map(Beside.Mean::value));
    }

    /// The words of a computed number; empty where there is none.
    public String words(Computed computed) {
        return computed instanceof Computed.Number number ? measure.definition().words(number.value()) : "";
    }

    /// Why there is no computed number; empty where there is one.
    public String why(Computed computed) {
        return computed instanceof Computed.Absent absent ? absent.why().name() : "";
    }

    @Override
    public TemplateInstance template() {
        return Templates.measure(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 422;
    }
}
