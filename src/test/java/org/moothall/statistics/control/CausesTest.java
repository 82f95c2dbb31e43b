package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The nine labels, with a mean of 0, near limits at -2 and 2 and limits at -3 and 3. One letter a point, as in
/// [Readings#causes].
class CausesTest {
    private static final Baseline ROUND_NOUGHT =
            new Baseline(1, BigDecimal.ZERO, 1, BigDecimal.ONE, BigDecimal.valueOf(3));
    private static final Baseline WITHOUT_LIMITS =
            new Baseline(1, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.valueOf(3));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3 -3 1,          ...,       'on a limit is inside'",
        "3.001 -3.001 0,  Oo.,       'strictly beyond is outside'",
        "4 4 4 4 4 4 4,   OOOOOOO,   'outside comes before a run'",
        "-1 0 1 2 3 4 5,  TTTTTOO,   'outside comes before a trend, which goes on through it'",
        "9 8 7 6 5 4 3,   OOOOOOt,   'a trend may begin outside'"
    })
    void aPointBeyondALimitIsOutside(String figures, String causes, String what) {
        assertThat(causes(figures)).as(what).isEqualTo(causes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-1.5 -1 -0.5 0 0.5 1 1.5,      TTTTTTT,   'seven rising'",
        "1.5 1 0.5 0 -0.5 -1 -1.5,      ttttttt,   'seven falling'",
        "-1.5 -1 -0.5 0 0.5 1,          ......,    'six are no trend'",
        "-1.5 -1 -0.5 -0.5 0 0.5 1,     .......,   'a tie breaks it'",
        "1 0 0.1 0.2 0.3 0.4 0.5 0.6 0, .TTTTTTT., 'complete at the eighth, it marks the second to the eighth'",
        "-2 -1.5 -1 -0.5 0 0.5 1 1.5 0, TTTTTTTT., 'longer than seven, all of it'",
        "2.5 2.4 2.3 2.2 2.1 1.9 1.8,   ttttttt,   'before two of three and before a run'"
    })
    void aTrendIsSixStrictStepsOneWay(String figures, String causes, String what) {
        assertThat(causes(figures)).as(what).isEqualTo(causes);
    }

    @Test
    void aTurningPointTakesTheDirectionOfTheLaterTrend() {
        assertThat(causes("3 2 1 0 -1 -2 -3 -2 -1 0 1 2 3")).isEqualTo("ttttttTTTTTTT");
        assertThat(causes("-3 -2 -1 0 1 2 3 2 1 0 -1 -2 -3")).isEqualTo("TTTTTTttttttt");
    }

    @Test
    void aTrendThatEndsInATieKeepsItsOwnDirection() {
        assertThat(causes("-3 -2 -1 0 1 2 3 3 2 1 0 -1 -2 -3")).isEqualTo("TTTTTTTttttttt");
        assertThat(causes("-3 -2 -1 0 1 2 2.5 2.5 2.6 2.7 2.8 2.9 2.95 3")).isEqualTo("TTTTTTTTTTTTTT");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-1 2.5 2.5 1 -1,       .CC..,     'only the close ones'",
        "-1 2.5 1 2.5 -1,       .C.C.,     'the third may lie between'",
        "-1 -2.5 -2.5 -1 1,     .cc..,     'below'",
        "1 2.5 1 1 2.5 -1,      ......,    'two of four are not enough'",
        "-1 2.5 2.5 -1,         ....,      'all three must lie on one side'",
        "-1 2.5 0 2.5 -1,       .....,     'on the mean is on no side'",
        "-1 2.5 -2.5 2.5 -1,    .....,     'on opposite sides they are nothing'",
        "2.5 2.5,               ..,        'there must be three'",
        "-1 4 2.5 2.5 -1,       .OCC.,     'the third may be outside'",
        "-1 2.5 4 2.5 -1,       .COC.,     'or lie outside between'",
        "-1 4 4 2.5 -1,         .OO..,     'outside is not close'",
        "-1 2 2 2 2 -1,         ......,    'on a near limit is not close'",
        "-1 2.5 2.5 2.5 -1,     .CCC.,     'three of three'",
        "2.5 2.5 1 1 1 1 1 -1,  CCRRRRR.,  'two of three comes before a run'"
    })
    void twoOfThreeCloseToALimitOnOneSideAreMarked(String figures, String causes, String what) {
        assertThat(causes(figures)).as(what).isEqualTo(causes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 1 1 1 1 1 1,                     RRRRRRR,         'seven above'",
        "-1 -1 -1 -1 -1 -1 -1,              rrrrrrr,         'seven below'",
        "1 1 1 1 1 1,                       ......,          'six are no run'",
        "1 1 1 0 1 1 1 1,                   ........,        'a point on the mean breaks it'",
        "0 0 0 0 0 0 0 0,                   ........,        'on the mean for ever is no run'",
        "-1 1 1 1 1 1 1 1 1 -1,             .RRRRRRRR.,      'all of it, however long'",
        "1 1 1 1 1 1 1 -1 -1 -1 -1 -1 -1 -1, RRRRRRRrrrrrrr, 'one after another'"
    })
    void sevenOnOneSideAreARun(String figures, String causes, String what) {
        assertThat(causes(figures)).as(what).isEqualTo(causes);
    }

    @Test
    void aTrendNeedsNoLimits() {
        assertThat(letters(Causes.of(figures("-9 -6 -3 0 3 6 9"), WITHOUT_LIMITS, Method.PLOT_THE_DOTS)))
                .isEqualTo("TTTTTTT");
    }

    @Test
    void runAndTrendAreAsLongAsTheMethodSays() {
        Method longer = new Method("nelson", true, BigDecimal.valueOf(3), BigDecimal.valueOf(2.66), 9, 5, 12);

        assertThat(letters(Causes.of(figures("1 1 1 1 1 1 1 1 -1"), ROUND_NOUGHT, longer)))
                .isEqualTo(".........");
        assertThat(letters(Causes.of(figures("1 1 1 1 1 1 1 1 1"), ROUND_NOUGHT, longer)))
                .isEqualTo("RRRRRRRRR");
        assertThat(letters(Causes.of(figures("-1 0 1 2 3"), ROUND_NOUGHT, longer)))
                .isEqualTo("TTTTT");
    }

    @Test
    void nothingHasNoCauses() {
        assertThat(Causes.of(List.of(), ROUND_NOUGHT, Method.PLOT_THE_DOTS)).isEmpty();
    }

    private static String causes(String figures) {
        return letters(Causes.of(figures(figures), ROUND_NOUGHT, Method.PLOT_THE_DOTS));
    }

    private static List<BigDecimal> figures(String figures) {
        return Arrays.stream(figures.split(" ")).map(BigDecimal::new).toList();
    }

    private static String letters(List<SpecialCause> causes) {
        StringBuilder letters = new StringBuilder();
        causes.forEach(cause -> letters.append(Readings.letter(cause)));
        return letters.toString();
    }
}
