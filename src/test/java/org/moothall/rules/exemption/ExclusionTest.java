package org.moothall.rules.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.exemption.Exclusion.Item;
import org.moothall.rules.exemption.Exclusion.Resolution;
import org.moothall.rules.exemption.Reading.Reader;

class ExclusionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);
    private static final Item LEASE = item("9", Category.BUSINESS_AFFAIRS, Category.LEGAL_PRIVILEGE);
    private static final Item STAFF = item("10", Category.INDIVIDUAL);
    private static final Item COURT = new Item(
            "11",
            "A court's order",
            Claim.confidential(Confidential.COURT, "Monitoring Officer", TODAY, Settings.cautious()));
    private static final Set<Category> ALL =
            EnumSet.of(Category.INDIVIDUAL, Category.BUSINESS_AFFAIRS, Category.LEGAL_PRIVILEGE);

    @ParameterizedTest(name = "{0}: under {1}")
    @CsvSource({"PRINCIPAL, M-8", "EXECUTIVE, X-1"})
    void theResolutionNamesItemsAndParagraphs(Regime regime, String rule) {
        var wording =
                new Exclusion(regime, List.of(LEASE, STAFF, COURT)).wording().orElseThrow();

        assertThat(wording.rule().number()).isEqualTo(rule);
        assertThat(wording.items()).containsExactly(LEASE, STAFF);
        assertThat(wording.paragraphs()).containsExactly(1, 3, 5);
    }

    @Test
    void aParishNamesReasonsAndNoParagraphs() {
        for (var regime : List.of(Regime.PARISH, Regime.PARISH_MEETING)) {
            var exclusion = new Exclusion(regime, List.of(LEASE));
            var reasoned = new Resolution(true, Set.of("9"), Set.of(), "The landlord's terms are not settled");
            var silent = new Resolution(true, Set.of("9"), Set.of(), "");

            assertThat(exclusion.wording().orElseThrow().paragraphs()).isEmpty();
            assertThat(exclusion.wording().orElseThrow().rule()).isEqualTo(Rule.PARISH_NOTICE);
            assertThat(exclusion.answer(Optional.of(reasoned), TODAY).outcome()).isEqualTo(Outcome.MET);
            assertThat(exclusion.answer(Optional.of(silent), TODAY).outcome()).isEqualTo(Outcome.NEEDED);
            assertThat(exclusion.answer(Optional.of(silent), TODAY).duties())
                    .containsExactly(Duty.now(Task.STATE_REASONS_IN_RESOLUTION));
        }
    }

    @Test
    void nothingPrivateNeedsNoResolution() {
        assertThat(new Exclusion(Regime.PRINCIPAL, List.of()).wording()).isEmpty();
        assertThat(new Exclusion(Regime.PRINCIPAL, List.of(COURT)).wording()).isEmpty();
        assertThat(new Exclusion(Regime.PRINCIPAL, List.of())
                        .answer(Optional.empty(), TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void forConfidentialInformationThePublicMustGo() {
        var answer = new Exclusion(Regime.PRINCIPAL, List.of(COURT)).answer(Optional.empty(), TODAY);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.EXCLUDE_PUBLIC));
    }

    @Test
    void withoutAResolutionNoItemIsMinutedAsPrivate() {
        var exclusion = new Exclusion(Regime.EXECUTIVE, List.of(LEASE, STAFF));
        var lost = new Resolution(false, Set.of("9", "10"), ALL, "");

        assertThat(exclusion.answer(Optional.empty(), TODAY).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(exclusion.answer(Optional.of(lost), TODAY).duties())
                .containsExactly(Duty.now(Task.RESOLVE_EXCLUSION));
    }

    @Test
    void aResolutionCoversWhatItNames() {
        var exclusion = new Exclusion(Regime.PRINCIPAL, List.of(LEASE, STAFF));
        var whole = new Resolution(true, Set.of("9", "10"), ALL, "");
        var partly = new Resolution(true, Set.of("9"), EnumSet.of(Category.BUSINESS_AFFAIRS), "");

        assertThat(exclusion.answer(Optional.of(whole), TODAY).outcome()).isEqualTo(Outcome.MET);
        assertThat(exclusion.answer(Optional.of(partly), TODAY).findings())
                .extracting(Finding::duties)
                .containsExactly(
                        List.of(Duty.now(Task.NAME_PARAGRAPHS_IN_RESOLUTION)),
                        List.of(Duty.now(Task.NAME_ITEM_IN_RESOLUTION), Duty.now(Task.NAME_PARAGRAPHS_IN_RESOLUTION)));
    }

    @ParameterizedTest(name = "a {0} of paragraphs {1}, negotiating {2}, advice {3}, scrutinised {4}: {5} by {6}")
    @CsvSource({
        "PUBLIC, 3, false, false, true, false, E-6",
        "MEMBER, 3, false, false, false, true, M-12",
        "MEMBER, 6, false, false, false, true, M-12",
        "MEMBER, 36, false, false, false, true, M-12",
        "MEMBER, 3, true, false, false, false, M-12",
        "MEMBER, 6, true, false, false, true, M-12",
        "MEMBER, 3, false, true, false, false, M-12",
        "MEMBER, 35, false, false, false, false, M-12",
        "MEMBER, 1, false, false, true, false, M-12",
        "SCRUTINY, 1, false, false, true, true, X-19",
        "SCRUTINY, 1, false, false, false, false, X-19",
        "SCRUTINY, 1, false, true, true, false, X-19"
    })
    void whoMayReadAPrivatePaper(
            Reader reader,
            String paragraphs,
            boolean negotiating,
            boolean advice,
            boolean scrutinised,
            boolean open,
            String rule) {
        var categories =
                paragraphs.chars().mapToObj(digit -> Category.of(digit - '0')).toArray(Category[]::new);
        var paper = new Reading.Paper(item("9", categories).claim(), negotiating, advice, scrutinised);
        var reading = Reading.of(reader, paper, Regime.PRINCIPAL);

        assertThat(reading.open()).isEqualTo(open);
        assertThat(reading.rule().number()).isEqualTo(rule);
    }

    @Test
    void confidentialPapersAreOpenToNobodyByRight() {
        var paper = new Reading.Paper(COURT.claim(), false, false, false);

        assertThat(Reading.of(Reader.PUBLIC, paper, Regime.PRINCIPAL)).isEqualTo(new Reading(false, Rule.MUST_EXCLUDE));
        assertThat(Reading.of(Reader.MEMBER, paper, Regime.EXECUTIVE))
                .isEqualTo(new Reading(false, Rule.MEMBERS_LIMITS));
    }

    @Test
    void minutesThatAreCutStayFairAndCoherentOrGetASummary() {
        assertThat(new Cut(Optional.empty(), true).answer(TODAY).duties())
                .containsExactly(Duty.now(Task.JUDGE_COHERENCE));
        assertThat(new Cut(Optional.of(true), false).answer(TODAY).outcome()).isEqualTo(Outcome.MET);
        assertThat(new Cut(Optional.of(false), true).answer(TODAY).outcome()).isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(new Cut(Optional.of(false), false).answer(TODAY).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(new Cut(Optional.of(false), false).answer(TODAY).duties())
                .containsExactly(Duty.now(Task.WRITE_SUMMARY));
    }

    private static Item item(String number, Category... categories) {
        var claim = Claim.exempt(
                Set.of(categories),
                "It would harm the council's bargaining",
                "Monitoring Officer",
                TODAY,
                Settings.cautious());
        return new Item(number, "Lease of the old library", claim);
    }
}
