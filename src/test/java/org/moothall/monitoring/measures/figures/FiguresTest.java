package org.moothall.monitoring.measures.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.monitoring.measures.figures.Computed.Why;

class FiguresTest {
    private static final YearMonth APRIL = YearMonth.of(2025, 4);

    static Definition share(Counting counting) {
        return definition(Divisor.COUNTED, Unit.PERCENT, counting, "all referrals");
    }

    private static Definition definition(Divisor divisor, Unit unit, Counting counting, String denominator) {
        return new Definition(
                "Re-referrals",
                "referrals within twelve months of another",
                denominator,
                divisor,
                unit,
                Polarity.LOW,
                counting,
                Frequency.MONTH,
                Month.APRIL,
                "CIN",
                null,
                null,
                1);
    }

    @Test
    void whatIsShownAsTheTargetDoesNotMeetItUnlessItDoes() {
        Ratio value = Ratio.of(new BigDecimal("84.96"));
        Aim aim = new Aim(new BigDecimal("85"), BigDecimal.ZERO, Aim.Within.POINTS);

        assertThat(value.rounded(1)).isEqualTo("85.0");
        assertThat(Rating.of(value, aim, Polarity.HIGH)).isEqualTo(Rating.MISSED);
        assertThat(Rating.of(Ratio.of(85), aim, Polarity.HIGH)).isEqualTo(Rating.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH,85,MET",
        "HIGH,76.5,NEAR",
        "HIGH,76.4999,MISSED",
        "HIGH,90,MET",
        "LOW,85,MET",
        "LOW,93.5,NEAR",
        "LOW,93.51,MISSED",
        "LOW,1,MET",
        "TARGET,85,MET",
        "TARGET,93.5,MET",
        "TARGET,76.49,MISSED",
        "NONE,0,NONE",
        "NONE,85,NONE"
    })
    void tenPerCentOfTheTargetIsNearAndNoPolarityIsNoColour(Polarity polarity, BigDecimal value, Rating rating) {
        Aim aim = new Aim(new BigDecimal("85"), BigDecimal.TEN, Aim.Within.PERCENT);

        assertThat(Rating.of(Ratio.of(value), aim, polarity)).isEqualTo(rating);
    }

    @Test
    void halvesAreRoundedUpAsTheDepartmentDoes() {
        Figure bath = Figure.of(Period.of(APRIL), 182, 1120);

        assertThat(bath.value(share(Counting.FLOW)).orElseThrow().rounded(1)).isEqualTo("16.3");
    }

    @Test
    void aMonthsFlowPerTenThousandIsScaledToAYear() {
        Definition rate = definition(Divisor.POPULATION, Unit.PER_10000, Counting.FLOW, "children");

        assertThat(Figure.of(Period.of(APRIL), 150, 36_000).value(rate)).contains(Ratio.of(500));
        assertThat(Figure.of(Period.ending(APRIL, 12), 1_800, 36_000).value(rate))
                .contains(Ratio.of(500));
    }

    @Test
    void aStandAtAMonthsEndIsNotScaled() {
        Definition rate = definition(Divisor.POPULATION, Unit.PER_10000, Counting.SNAPSHOT, "children");

        assertThat(Figure.of(Period.of(APRIL), 360, 36_000).value(rate)).contains(Ratio.of(100));
    }

    @Test
    void aYearToDateIsTheSumOverTheSumAndNotTheMeanOfPercentages() {
        List<Figure> figures =
                List.of(Figure.of(Period.of(APRIL), 1, 10), Figure.of(Period.of(APRIL.plusMonths(1)), 90, 90));

        assertThat(new Summing(share(Counting.FLOW), figures).yearToDate(YearMonth.of(2025, 5)))
                .isEqualTo(new Computed.Number(
                        new Period(APRIL, APRIL.plusMonths(1)), Ratio.of(91), Ratio.of(91), Ratio.of(100)));
    }

    @Test
    void aGapIsNotAZeroAndNeitherIsASymbol() {
        List<Figure> figures = List.of(
                Figure.of(Period.of(APRIL), 1, 10),
                Figure.of(Period.of(APRIL.plusMonths(1)), Symbol.CONFIDENTIAL),
                Figure.of(Period.of(APRIL.plusMonths(3)), 2, 10));

        assertThat(new Summing(share(Counting.FLOW), figures).yearToDate(YearMonth.of(2025, 7)))
                .isEqualTo(new Computed.Absent(
                        Why.LACKING, List.of(Period.of(YearMonth.of(2025, 5)), Period.of(YearMonth.of(2025, 6)))));
    }

    @Test
    void aSnapshotHasNoSumAndPercentagesAloneHaveNone() {
        List<Figure> values = List.of(Figure.of(Period.of(APRIL), new BigDecimal("12.5")));

        assertThat(new Summing(share(Counting.SNAPSHOT), values).yearToDate(APRIL))
                .isEqualTo(new Computed.Absent(Why.SNAPSHOT, List.of()));
        assertThat(new Summing(share(Counting.FLOW), values).yearToDate(APRIL))
                .isEqualTo(new Computed.Absent(Why.VALUES_ONLY, List.of()));
    }

    @Test
    void twelveMonthsOfAPopulationRateAreTheYearsRate() {
        Definition rate = definition(Divisor.POPULATION, Unit.PER_10000, Counting.FLOW, "children");
        List<Figure> figures = IntStream.range(0, 12)
                .mapToObj(month -> Figure.of(Period.of(APRIL.plusMonths(month)), 100 + month, 36_000))
                .toList();

        Computed year = new Summing(rate, figures).rollingTwelve(APRIL.plusMonths(11));

        assertThat(year)
                .isInstanceOfSatisfying(
                        Computed.Number.class,
                        number -> assertThat(number.value())
                                .isEqualTo(
                                        Ratio.of(1266).times(Ratio.of(10_000)).over(Ratio.of(36_000))));
    }

    @Test
    void theWorkforcesYearBeginsInOctober() {
        Definition workforce = new Definition(
                "Absence",
                "days lost",
                null,
                Divisor.NONE,
                Unit.DAYS,
                Polarity.LOW,
                Counting.FLOW,
                Frequency.MONTH,
                Month.OCTOBER,
                "CSWW",
                null,
                null,
                0);

        assertThat(new Summing(workforce, List.of()).yearToDate(YearMonth.of(2025, 11)))
                .isInstanceOfSatisfying(
                        Computed.Absent.class,
                        absent -> assertThat(absent.lacking())
                                .containsExactly(Period.of(YearMonth.of(2025, 10)), Period.of(YearMonth.of(2025, 11))));
    }

    @Test
    void aChangeNeedsBothFigures() {
        Period before = Period.of(APRIL);
        Period now = Period.of(APRIL.plusMonths(1));

        assertThat(Change.between(Map.of(now, Ratio.of(3)), before, now, Polarity.LOW, Ratio.ZERO))
                .isEmpty();
        assertThat(Change.between(
                        Map.of(before, Ratio.of(5), now, Ratio.of(3)), before, now, Polarity.LOW, Ratio.of(1)))
                .contains(new Change(before, Ratio.of(-2), Change.Way.BETTER));
        assertThat(Change.between(
                        Map.of(before, Ratio.of(5), now, Ratio.of(3)), before, now, Polarity.LOW, Ratio.of(2)))
                .contains(new Change(before, Ratio.of(-2), Change.Way.LEVEL));
    }

    @Test
    void aFigureIsANumberOrASymbol() {
        Period period = Period.of(APRIL);

        assertThatThrownBy(() -> new Figure(period, null, null, null, null)).hasMessageContaining("number or a symbol");
        assertThatThrownBy(() -> new Figure(period, null, null, BigDecimal.ONE, Symbol.CONFIDENTIAL))
                .hasMessageContaining("not both");
        assertThat(new Figure(period, null, null, BigDecimal.ONE, Symbol.UNRELIABLE).value())
                .isEqualTo(BigDecimal.ONE);
        assertThat(Symbol.find(" LOW ")).contains(Symbol.ROUNDS_TO_ZERO);
        assertThat(Symbol.find("-")).isEmpty();
    }

    @Property(tries = 300)
    void theSumOverMonthsLiesBetweenTheLeastAndTheMostOfThem(
            @ForAll @Size(12) List<@IntRange(min = 1, max = 500) Integer> totals,
            @ForAll @Size(12) List<@IntRange(max = 100) Integer> parts) {
        List<Figure> figures = IntStream.range(0, 12)
                .mapToObj(i -> Figure.of(
                        Period.of(APRIL.plusMonths(i)), totals.get(i) * (long) parts.get(i) / 100, totals.get(i)))
                .toList();
        Definition share = share(Counting.FLOW);
        List<Ratio> months = figures.stream()
                .map(figure -> figure.value(share).orElseThrow())
                .sorted()
                .toList();

        var year = (Computed.Number) new Summing(share, figures).rollingTwelve(APRIL.plusMonths(11));

        assertThat(year.value()).isBetween(months.getFirst(), months.getLast());
    }
}
