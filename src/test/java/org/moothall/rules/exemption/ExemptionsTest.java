package org.moothall.rules.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Mark;
import org.moothall.rules.Outcome;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;

class ExemptionsTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate JUDGED = LocalDate.of(2026, 9, 1);
    private static final LocalDate REVIEW = LocalDate.of(2027, 9, 1);
    private static final String WEIGHED = "The bidders' prices would be known to each other";

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryStandsWithAReasonAndItsQuestionsAnswered(Category category) {
        var answer = Exemptions.answer(claim(EnumSet.of(category), WEIGHED).answered(false, false), JUDGED);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.duties()).containsExactly(Duty.by(Task.REVIEW_EXEMPTION, REVIEW));
        assertThat(answer.findings()).hasSize(category == Category.BUSINESS_AFFAIRS ? 5 : 4);
        assertThat(Category.of(category.paragraph())).isEqualTo(category);
    }

    @Test
    void thereAreSevenParagraphs() {
        assertThat(Category.values()).extracting(Category::paragraph).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(Category.of(5)).isEqualTo(Category.LEGAL_PRIVILEGE);
        assertThat(Category.of(5).mark()).isEqualTo(Mark.VERIFIED);
        assertThat(Category.of(7).mark()).isEqualTo(Mark.TO_CHECK);
        assertThatThrownBy(() -> Category.of(0)).hasMessageContaining("no paragraph 0");
        assertThatThrownBy(() -> Category.of(8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAParagraphOrAReasonNothingIsPrivate() {
        var answer = Exemptions.answer(claim(Set.of(), " ").answered(false, false), JUDGED);

        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.REFUSED)
                .extracting(Finding::rule)
                .containsExactly(Rule.CATEGORY_NAMED, Rule.PUBLIC_INTEREST);
        assertThat(answer.duties()).startsWith(Duty.now(Task.NAME_PARAGRAPHS), Duty.now(Task.SAY_PUBLIC_INTEREST));
    }

    @Test
    void theQuestionsAreAsked() {
        var claim = claim(EnumSet.of(Category.BUSINESS_AFFAIRS), WEIGHED);
        var answer = Exemptions.answer(claim, JUDGED);

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.duties()).startsWith(Duty.now(Task.ANSWER_OWN_DEVELOPMENT), Duty.now(Task.ANSWER_REGISTERED));
    }

    @ParameterizedTest(name = "paragraphs 3{0}; own development {1}, registered {2}: {3}")
    @CsvSource({
        "'', true, false, REFUSED, MAKE_OPEN",
        "'', false, true, REFUSED, MAKE_OPEN",
        "5, false, true, NEEDED, DROP_PARAGRAPH_3",
        "5, true, false, REFUSED, MAKE_OPEN"
    })
    void whatTheLawSaysIsOpenIsOpen(String also, boolean own, boolean registered, Outcome outcome, Task task) {
        var categories = EnumSet.of(Category.BUSINESS_AFFAIRS);
        if (!also.isEmpty()) {
            categories.add(Category.of(Integer.parseInt(also)));
        }
        var answer = Exemptions.answer(claim(categories, WEIGHED).answered(own, registered), JUDGED);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.duties()).contains(Duty.now(task));
    }

    @Test
    void confidentialInformationIsNotWeighed() {
        var claim = Claim.confidential(Confidential.COURT, "Monitoring Officer", JUDGED, SETTINGS);
        var answer = Exemptions.answer(claim, JUDGED);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.MUST_EXCLUDE, Rule.EXEMPTION_REVIEW);
        assertThat(answer.duties()).contains(Duty.now(Task.EXCLUDE_PUBLIC));
        assertThat(claim.review()).isEqualTo(REVIEW);
        assertThat(claim.answered(false, true).ownDevelopment()).contains(false);
    }

    @Test
    void somebodyJudged() {
        var claim = Claim.confidential(Confidential.DEPARTMENT, "", JUDGED, SETTINGS);

        assertThat(Exemptions.answer(claim, JUDGED).duties()).contains(Duty.now(Task.NAME_JUDGE));
        assertThat(Exemptions.answer(claim, JUDGED).outcome()).isEqualTo(Outcome.NEEDED);
    }

    @Test
    void fromItsReviewOnItIsAskedWhetherItIsStillExempt() {
        var claim = claim(EnumSet.of(Category.CRIME), WEIGHED).answered(false, false);

        assertThat(Exemptions.answer(claim, REVIEW.minusDays(1)).outcome()).isEqualTo(Outcome.MET);
        assertThat(Exemptions.answer(claim, REVIEW).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(Exemptions.answer(claim, REVIEW).allows()).isTrue();
    }

    @ParameterizedTest(name = "marked {0}, described {1}, own file {2}, public title {3}: {4}, {5}")
    @CsvSource({
        "true, true, true, true, MET, ",
        "false, true, true, true, NEEDED, MARK_NOT_FOR_PUBLICATION",
        "true, false, true, true, NEEDED, STATE_PARAGRAPHS_ON_COPY",
        "true, true, false, true, REFUSED, SEPARATE_FILES",
        "true, true, true, false, WARNED, WRITE_PUBLIC_TITLE"
    })
    void aPrivatePaperIsMarkedAndApart(
            boolean marked, boolean described, boolean apart, boolean title, Outcome outcome, Task task) {
        var claim = claim(EnumSet.of(Category.CRIME), WEIGHED).answered(false, false);
        Answer answer = new PrivatePaper(claim, marked, described, apart, title).answer(JUDGED);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.findings()).hasSize(8);
        if (task != null) {
            assertThat(answer.duties()).contains(Duty.now(task));
        }
    }

    private static Claim claim(Set<Category> categories, String publicInterest) {
        return Claim.exempt(categories, publicInterest, "Monitoring Officer", JUDGED, SETTINGS);
    }
}
