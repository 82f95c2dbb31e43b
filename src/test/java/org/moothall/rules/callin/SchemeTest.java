package org.moothall.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {
    private static final Scheme USUAL = Scheme.USUAL;

    @ParameterizedTest(name = "executive {0}, officer {1}, key {2}, again {3}, urgent {4}, {5}: {6}")
    @CsvSource({
        "true, false, true, false, false, MEMBERS_AND_KEY, ",
        "true, false, false, false, false, MEMBERS_AND_KEY, ",
        "true, true, true, false, false, MEMBERS_AND_KEY, ",
        "true, true, false, false, false, MEMBERS_AND_KEY, OUTSIDE_SCHEME",
        "true, false, false, false, false, KEY_ONLY, OUTSIDE_SCHEME",
        "true, true, true, false, false, KEY_ONLY, ",
        "true, true, false, false, false, ALL, ",
        "false, false, true, false, false, ALL, NOT_EXECUTIVE",
        "true, false, true, true, false, ALL, ONCE_ONLY",
        "true, false, true, false, true, ALL, URGENT"
    })
    void aDecisionIsOpenToCallInOrSaysWhyNot(
            boolean executive,
            boolean officer,
            boolean key,
            boolean again,
            boolean urgent,
            Scheme.Applies applies,
            Subject.Reason reason) {
        var subject = new Subject(executive, officer, key, again, Optional.empty());
        if (urgent) {
            subject = subject.exempted(new Subject.Exempted("Councillor Hale", "Chair of scrutiny", "A flood"));
        }
        var scheme = new Scheme(5, Optional.empty(), USUAL.thresholds(), false, applies, 10, 10, true);

        assertThat(subject.notOpen(scheme)).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void aCouncilMayAllowASecondCallIn() {
        var scheme = new Scheme(5, Optional.empty(), USUAL.thresholds(), false, Scheme.Applies.ALL, 10, 10, false);

        assertThat(new Subject(true, false, true, true, Optional.empty()).notOpen(scheme))
                .isEmpty();
    }

    @Test
    void aSchemeHasDaysAndAThreshold() {
        assertThatThrownBy(() -> USUAL.withWindow(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USUAL.withMeeting(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Scheme(5, Optional.empty(), USUAL.thresholds(), false, Scheme.Applies.ALL, 10, 0, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USUAL.withThresholds(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.of(0, Capacity.COUNCILLOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Request(" ", Set.of(), Instant.EPOCH, "Cost"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject.Exempted("Councillor Hale", "Chair", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
