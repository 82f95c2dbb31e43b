package org.moothall.statistics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Sum;
import org.moothall.statistics.exact.Fraction;

/// A number that is to be published, wherever it stands: in a table, a sentence, a chart or the file behind it.
public sealed interface Figure {
    /// Where it is to stand, for people to find it.
    String place();

    /// What is said of which counts. Figures that say the same are shown or withheld together.
    List<Sum> about();

    /// The number as it is shown; null where there is none, since nobody was there to be counted.
    @Nullable
    BigDecimal shown(Policy policy, Map<Cell, Long> counts);

    /// What a reader learns who sees it and knows the policy.
    List<Fact> facts(Policy policy, Map<Cell, Long> counts);

    /// Which small count forbids showing it.
    Optional<Small> small(Policy policy, Map<Cell, Long> counts);

    /// A small count, and what it is to the figure.
    record Small(Part part, Sum sum) {}

    /// What a count is to a figure.
    enum Part {
        /// the figure itself
        COUNT,
        /// those who are the share
        NUMERATOR,
        /// those who are not
        COMPLEMENT,
        /// those out of whom it is the share
        DENOMINATOR
    }

    /// A number of people or events.
    record Count(String place, Sum people) implements Figure {
        @Override
        public List<Sum> about() {
            return List.of(people);
        }

        @Override
        public BigDecimal shown(Policy policy, Map<Cell, Long> counts) {
            return BigDecimal.valueOf(policy.rounded(count(people, counts)));
        }

        @Override
        public List<Fact> facts(Policy policy, Map<Cell, Long> counts) {
            long count = count(people, counts);
            if (count == 0) {
                return List.of(Fact.exactly(place, people, Fraction.ZERO));
            }
            long shown = policy.rounded(count);
            long low = Math.max(policy.lowest(shown), policy.threshold() + 1L);
            return List.of(new Fact(place, people, Fraction.of(low), Fraction.of(policy.highest(shown))));
        }

        @Override
        public Optional<Small> small(Policy policy, Map<Cell, Long> counts) {
            return policy.hides(people.in(counts)) ? Optional.of(new Small(Part.COUNT, people)) : Optional.empty();
        }
    }

    /// A difference, or any other sum that counts nobody: never small, but a reader can calculate with it.
    record Change(String place, Sum sum) implements Figure {
        @Override
        public List<Sum> about() {
            return List.of(sum);
        }

        @Override
        public BigDecimal shown(Policy policy, Map<Cell, Long> counts) {
            return BigDecimal.valueOf(policy.rounded(count(sum, counts)));
        }

        @Override
        public List<Fact> facts(Policy policy, Map<Cell, Long> counts) {
            long shown = policy.rounded(count(sum, counts));
            long low = shown == 0 ? -policy.highest(0) : policy.lowest(Math.abs(shown));
            long high = policy.highest(Math.abs(shown));
            return List.of(
                    shown < 0
                            ? new Fact(place, sum, Fraction.of(-high), Fraction.of(-low))
                            : new Fact(place, sum, Fraction.of(low), Fraction.of(high)));
        }

        @Override
        public Optional<Small> small(Policy policy, Map<Cell, Long> counts) {
            return Optional.empty();
        }
    }

    /// A percentage, a rate or an average: so many for each so many.
    ///
    /// @param per    100 for a percentage, 10,000 for a rate per 10,000, 1 for an average
    /// @param places decimal places shown
    /// @param part   whether the numerator is a part of the denominator, as it is in a percentage
    record Share(String place, Sum numerator, Sum denominator, int per, int places, boolean part) implements Figure {
        /// A percentage of a whole.
        public static Share percentage(String place, Sum numerator, Sum denominator, int places) {
            return new Share(place, numerator, denominator, 100, places, true);
        }

        @Override
        public List<Sum> about() {
            return List.of(numerator, denominator);
        }

        @Override
        public @Nullable BigDecimal shown(Policy policy, Map<Cell, Long> counts) {
            Fraction out = denominator.in(counts);
            return out.isZero()
                    ? null
                    : numerator.in(counts).times(Fraction.of(per)).over(out).rounded(places);
        }

        @Override
        public List<Fact> facts(Policy policy, Map<Cell, Long> counts) {
            BigDecimal shown = shown(policy, counts);
            if (shown == null) {
                return List.of(Fact.exactly(place, denominator, Fraction.ZERO));
            }
            List<Fact> facts = new ArrayList<>(rounded(shown.unscaledValue().longValueExact()));
            Fraction least = Fraction.of(policy.threshold() + 1L);
            if (shown.signum() > 0 || !policy.zeros()) {
                facts.add(Fact.atLeast(place, numerator, least));
            }
            if (part && (shown.compareTo(BigDecimal.valueOf(per)) < 0 || !policy.zeros())) {
                facts.add(Fact.atLeast(place, denominator.minus(numerator), least));
            }
            return facts;
        }

        /// With d places, r is shown as s where s - 1/2 <= r × 10^d < s + 1/2; between whole numbers "below" is "at
        /// least one less".
        private List<Fact> rounded(long shown) {
            Sum scaled = numerator.times(Fraction.of(BigDecimal.TEN.pow(places).longValueExact() * 2 * per));
            return List.of(
                    Fact.atLeast(place, scaled.minus(denominator.times(Fraction.of(2 * shown - 1))), Fraction.ZERO),
                    Fact.atMost(place, scaled.minus(denominator.times(Fraction.of(2 * shown + 1))), Fraction.of(-1)));
        }

        @Override
        public Optional<Small> small(Policy policy, Map<Cell, Long> counts) {
            if (policy.hides(numerator.in(counts))) {
                return Optional.of(new Small(Part.NUMERATOR, numerator));
            }
            if (policy.hides(denominator.in(counts))) {
                return Optional.of(new Small(Part.DENOMINATOR, denominator));
            }
            Sum others = denominator.minus(numerator);
            return part && policy.hides(others.in(counts))
                    ? Optional.of(new Small(Part.COMPLEMENT, others))
                    : Optional.empty();
        }
    }

    private static long count(Sum sum, Map<Cell, Long> counts) {
        Fraction value = sum.in(counts);
        if (!value.isWhole()) {
            throw new IllegalArgumentException("A count is a whole number, not " + value + ": " + sum);
        }
        return value.numerator().longValueExact();
    }
}
