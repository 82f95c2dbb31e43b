package org.moothall.monitoring.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moothall.monitoring.measures.Observation.Quality;
import org.moothall.monitoring.measures.figures.Change;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.figures.Rating;
import org.moothall.monitoring.measures.figures.Ratio;

/// How a measure stands by its newest figure. Nothing is concluded from a figure that is known to be wrong.
///
/// @param latest the newest figure, be it a number or a symbol
/// @param value  its unrounded value, on which the rating is decided
/// @param change against the period before, where both have a number by the same definition
public record Standing(
        Measure measure,
        Optional<Observation> latest,
        Optional<Ratio> value,
        Optional<Target> target,
        Rating rating,
        Optional<Change> change) {
    /// From the figures that hold and the targets that were set.
    public static Standing of(Measure measure, List<Observation> figures, List<Target> targets) {
        if (figures.isEmpty()) {
            return new Standing(
                    measure, Optional.empty(), Optional.empty(), Optional.empty(), Rating.NONE, Optional.empty());
        }
        Observation latest = figures.getLast();
        Period period = latest.figure().period();
        Optional<Ratio> value = latest.figure().value(measure.definition(latest.version()));
        Optional<Target> target = Targets.at(targets, period);
        return new Standing(
                measure,
                Optional.of(latest),
                value,
                target,
                rating(measure, latest, targets),
                change(measure, figures));
    }

    /// How one figure stands to the target of its own period.
    public static Rating rating(Measure measure, Observation figure, List<Target> targets) {
        if (figure.quality() == Quality.POOR) {
            return Rating.NONE;
        }
        var definition = measure.definition(figure.version());
        return Targets.at(targets, figure.figure().period())
                .flatMap(target -> figure.figure()
                        .value(definition)
                        .map(value -> Rating.of(value, target.aim(), definition.polarity())))
                .orElse(Rating.NONE);
    }

    private static Optional<Change> change(Measure measure, List<Observation> figures) {
        Observation latest = figures.getLast();
        Map<Period, Ratio> values = new TreeMap<>();
        figures.stream()
                .filter(one -> one.version() == latest.version() && one.quality() != Quality.POOR)
                .forEach(one -> one.figure()
                        .value(measure.definition(one.version()))
                        .ifPresent(value -> values.put(one.figure().period(), value)));
        Period now = latest.figure().period();
        return Change.between(values, now.previous(), now, measure.definition().polarity(), Ratio.ZERO);
    }

    /// The value in words, rounded for the eye; the symbol where there is no number.
    public String shown() {
        return latest.map(one -> value.map(
                                number -> measure.definition(one.version()).words(number))
                        .orElseGet(() -> one.figure().symbol() == null
                                ? ""
                                : one.figure().symbol().sign()))
                .orElse("");
    }

    /// The target in words.
    public String aimed() {
        return target.map(one -> measure.definition().unit().words(one.aim().value()))
                .orElse("");
    }
}
