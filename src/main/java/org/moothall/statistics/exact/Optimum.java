package org.moothall.statistics.exact;

import java.util.List;

/// What a linear program answers when it is asked for the greatest value of a sum.
public sealed interface Optimum {
    /// The greatest value.
    ///
    /// @param limit       what no point of fractions can be above; the value itself, unless whole numbers were
    ///                    looked for
    /// @param isHighest   whether no point of the kind looked for has a higher value
    /// @param point       a point at which the value is reached: each variable's
    /// @param multipliers how often each constraint, in the order given, is counted in the proof that
    ///                    none is above the limit: the constraints so multiplied and added up say it
    record Greatest(Fraction value, Fraction limit, boolean isHighest, List<Fraction> point, List<Fraction> multipliers)
            implements Optimum {
        public Greatest {
            point = List.copyOf(point);
            multipliers = List.copyOf(multipliers);
        }

        /// Whether the point is one of whole numbers.
        boolean isWhole() {
            return notWhole() < 0;
        }

        /// The first variable that is not a whole number; -1 where all are.
        int notWhole() {
            for (int variable = 0; variable < point.size(); variable++) {
                if (!point.get(variable).isWhole()) {
                    return variable;
                }
            }
            return -1;
        }
    }

    /// There is no greatest value.
    record Unbounded() implements Optimum {}

    /// The search was ended before it came to an answer.
    record GivenUp() implements Optimum {}
}
