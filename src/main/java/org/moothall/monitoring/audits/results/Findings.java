package org.moothall.monitoring.audits.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.audits.forms.Grade;
import org.moothall.statistics.agreement.Alpha;
import org.moothall.statistics.agreement.GradeTable;
import org.moothall.statistics.agreement.Kappa;
import org.moothall.statistics.agreement.Metric;
import org.moothall.statistics.agreement.Weights;

/// What the audits of a cycle found about one thing.
///
/// @param grades  how many cases have each grade that holds
/// @param raised  how often moderation graded better than the auditor
/// @param lowered how often it graded worse
/// @param pairs   in how many cases both auditor and moderator graded
/// @param kappa   how far they agree beyond chance, one grade apart counting as a third of three apart; empty where
///                that says nothing
/// @param error   its standard error
/// @param alpha   how far all who graded agree, the team's own grades included, by Krippendorff's ordinal alpha
public record Findings(
        Map<Grade, Long> grades,
        long raised,
        long lowered,
        long pairs,
        OptionalDouble kappa,
        OptionalDouble error,
        OptionalDouble alpha) {
    public Findings {
        grades = new EnumMap<>(grades);
    }

    /// From the cases that were graded.
    public static Findings of(List<Graded> cases) {
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        Stream.of(Grade.values()).filter(Grade::isGiven).forEach(grade -> grades.put(grade, 0L));
        cases.stream().map(Graded::holds).filter(Objects::nonNull).forEach(grade -> grades.merge(grade, 1L, Long::sum));
        GradeTable table = GradeTable.count(
                4,
                cases.stream()
                        .map(each -> new GradeTable.Pair(place(each.primary()), place(each.moderation())))
                        .toList());
        Kappa kappa = Kappa.of(table, Weights.LINEAR);
        return new Findings(
                grades,
                changed(cases, -1),
                changed(cases, 1),
                table.cases(),
                kappa.value(),
                kappa.standardError(),
                Alpha.of(Metric.ORDINAL, ratings(cases)).value());
    }

    /// How many cases have a grade.
    public long cases() {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many of them are good or better.
    public long good() {
        return grades.entrySet().stream()
                .filter(entry -> entry.getKey().isGood())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// In how many cases the moderator gave the auditor's grade.
    public long same() {
        return pairs - raised - lowered;
    }

    private static long changed(List<Graded> cases, int direction) {
        return cases.stream()
                .filter(each -> direction(each.primary(), each.moderation()) == direction)
                .count();
    }

    private static int direction(@Nullable Grade from, @Nullable Grade to) {
        return from == null || to == null ? 0 : Integer.signum(to.number() - from.number());
    }

    private static @Nullable Integer place(@Nullable Grade grade) {
        return grade == null ? null : grade.number() - 1;
    }

    private static List<List<@Nullable Integer>> ratings(List<Graded> cases) {
        List<List<@Nullable Integer>> ratings = new ArrayList<>();
        cases.forEach(each ->
                ratings.add(Arrays.asList(place(each.self()), place(each.primary()), place(each.moderation()))));
        return ratings;
    }
}
