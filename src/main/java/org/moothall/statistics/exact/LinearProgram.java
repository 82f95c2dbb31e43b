package org.moothall.statistics.exact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Linear constraints on variables that are not below zero, to be asked for the bounds of any sum of the variables.
///
/// The first question costs the search for a point; later ones start from where the last ended.
public final class LinearProgram {
    /// How many fields a search among whole points may go through.
    private static final int FIELDS = 40;

    private final Tableau tableau;
    private final boolean feasible;
    private final List<Fraction> known;

    /// @param constraints what must be so
    /// @param known       a point of whole numbers at which it is
    /// @param pivots      how many steps all searches together may take, to bound the cost
    public LinearProgram(List<Constraint> constraints, List<Fraction> known, int pivots) {
        this.known = List.copyOf(known);
        this.tableau = new Tableau(known.size(), constraints, pivots);
        this.feasible = tableau.findPoint();
    }

    /// The greatest value of a sum over fractions.
    public Optimum greatest(Map<Integer, Fraction> sum) {
        return feasible ? tableau.greatest(sum) : new Optimum.GivenUp();
    }

    /// A value that the sum reaches at a point of whole numbers, as high as is found by cutting the field in two
    /// wherever the best point is not whole (Land and Doig 1960), the half with the known point first, a bounded
    /// number of times. Its multipliers are those of the program over fractions.
    public Optimum high(Map<Integer, Fraction> sum) {
        return high(sum, null);
    }

    /// The same, but content with a value that is high enough.
    public Optimum high(Map<Integer, Fraction> sum, @Nullable Fraction enough) {
        Optimum top = greatest(sum);
        if (!(top instanceof Optimum.Greatest highest) || highest.isWhole()) {
            return top;
        }
        Fraction floor = highest.value().floor();
        Search search = new Search(enough == null || enough.compareTo(floor) > 0 ? floor : enough);
        search.look(tableau, highest, 0);
        Optimum.Greatest best = search.best;
        return best == null
                ? new Optimum.GivenUp()
                : new Optimum.Greatest(
                        best.value(),
                        highest.value(),
                        (search.isThorough && best.value().compareTo(search.enough) < 0)
                                || best.value().compareTo(floor) >= 0,
                        best.point(),
                        highest.multipliers());
    }

    /// A search among whole points, which remembers the best so far.
    private final class Search {
        private final Fraction enough;
        private int fields = FIELDS;
        private boolean isThorough = true;
        private Optimum.@Nullable Greatest best;

        Search(Fraction enough) {
            this.enough = enough;
        }

        void look(Tableau field, Optimum.Greatest top, int depth) {
            if (best != null
                    && (best.value().compareTo(enough) >= 0 || top.value().compareTo(best.value()) <= 0)) {
                return;
            }
            int variable = top.notWhole();
            if (variable < 0) {
                best = top;
            } else if (depth == Tableau.CUTS) {
                isThorough = false;
            } else {
                Fraction floor = top.point().get(variable).floor();
                boolean below = known.get(variable).compareTo(floor) <= 0;
                lookIn(field.copy(), variable, floor, below, depth + 1);
                lookIn(field.copy(), variable, floor, !below, depth + 1);
            }
        }

        private void lookIn(Tableau half, int variable, Fraction floor, boolean below, int depth) {
            if (fields-- <= 0) {
                isThorough = false;
            } else if (half.cut(variable, floor, below) instanceof Optimum.Greatest top) {
                look(half, top, depth);
            } else {
                isThorough &= !half.isTired();
            }
        }
    }
}
