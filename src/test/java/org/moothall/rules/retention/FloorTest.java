package org.moothall.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Outcome;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Settings.House;
import org.moothall.rules.Task;

class FloorTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0}: {1} of {2} stays open to the end of {3} by {4}")
    @CsvSource({
        "T-30, MEETING_PAPERS, 2026-10-13, 2032-10-12, M-9, 6",
        "T-31, MEETING_BACKGROUND, 2026-10-13, 2030-10-12, M-11, 4",
        "T-32, OFFICER_RECORD, 2024-02-29, 2030-02-28, O-2, 6",
        "T-32, OFFICER_BACKGROUND, 2024-02-29, 2028-02-28, O-2, 4",
        "-, EXECUTIVE_RECORD, 2026-10-13, 2032-10-12, X-13, 6",
        "-, EXECUTIVE_BACKGROUND, 2026-10-13, 2030-10-12, X-13, 4",
        "-, WARD_COUNCILLOR_RECORD, 2026-10-13, 2032-10-12, O-3, 6"
    })
    void papersStayOpen(String name, Kept kept, LocalDate from, LocalDate last, String rule, int years) {
        var floor = Floor.of(kept, from, SETTINGS);

        assertThat(floor.open().from()).isEqualTo(from);
        assertThat(floor.open().last()).isEqualTo(last);
        assertThat(floor.kept().rule().number()).isEqualTo(rule);
        assertThat(floor.years()).isEqualTo(years);
    }

    @Test
    void nothingIsTakenAwayBeforeItsDay() {
        var floor = Floor.of(Kept.MEETING_PAPERS, LocalDate.of(2026, 10, 13), SETTINGS);
        var last = LocalDate.of(2032, 10, 12);

        assertThat(floor.removal(last).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(floor.removal(last).duties()).containsExactly(Duty.by(Task.KEEP_OPEN, last));
        assertThat(floor.removal(last.plusDays(1)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aCouncilMayKeepThemLonger() {
        var generous = SETTINGS.with(new House(Optional.empty(), 1, 12, 2, 15, 7));

        assertThat(Floor.of(Kept.OFFICER_RECORD, TODAY, generous).years()).isEqualTo(15);
        assertThat(Floor.of(Kept.OFFICER_BACKGROUND, TODAY, generous).years()).isEqualTo(7);
    }

    @Test
    void anOpenReportHasAListOfItsBackgroundPapersAndEmptyIsAnAnswer() {
        assertThat(new BackgroundPapers(Optional.empty(), List.of()).answer(TODAY))
                .isEqualTo(Answer.of(
                        TODAY,
                        org.moothall.rules.Finding.unmet(
                                Rule.BACKGROUND_PAPERS, Duty.now(Task.LIST_BACKGROUND_PAPERS))));
        assertThat(new BackgroundPapers(Optional.of(List.of()), List.of())
                        .answer(TODAY)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aListedPaperIsOpen() {
        var listed = new ArrayList<>(List.of("Survey of 2025"));
        var papers = new BackgroundPapers(Optional.of(listed), List.of("Survey of 2025"));
        listed.clear();

        assertThat(papers.listed()).contains(List.of("Survey of 2025"));
        assertThat(papers.answer(TODAY).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(papers.answer(TODAY).duties()).containsExactly(Duty.now(Task.OPEN_BACKGROUND_PAPERS));
    }
}
