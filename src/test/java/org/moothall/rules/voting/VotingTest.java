package org.moothall.rules.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Outcome;
import org.moothall.rules.Task;
import org.moothall.rules.voting.Count.Result;

class VotingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

    @ParameterizedTest(name = "of {0} members: {1} in a council, {2} in a parish")
    @CsvSource({"30, 8, 10", "28, 7, 10", "1, 1, 3", "5, 2, 3", "10, 3, 4", "9, 3, 3"})
    void aQuorumIsAShareOfTheWholeNumber(int members, int council, int parish) {
        assertThat(Quorum.ofPrincipalCouncil(members).needed()).isEqualTo(council);
        assertThat(Quorum.ofParishCouncil(members).needed()).isEqualTo(parish);
    }

    @ParameterizedTest(name = "{0} present of 3 needed: {1}")
    @CsvSource({"4, MET, 1", "3, MET, 0", "2, NEEDED, 0"})
    void asPeopleComeAndGoTheQuorumIsAskedAgain(int present, Outcome outcome, int spare) {
        var quorum = Quorum.ofCommittee(3);

        assertThat(quorum.answer(present, TODAY).outcome()).isEqualTo(outcome);
        assertThat(quorum.spare(present)).isEqualTo(spare);
        assertThat(quorum.answer(2, TODAY).duties()).containsExactly(Duty.now(Task.ADJOURN_FOR_QUORUM));
        assertThatThrownBy(() -> Quorum.ofCommittee(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({"6, 5, CARRIED", "5, 6, LOST", "5, 5, TIED", "0, 0, TIED", "1, 0, CARRIED"})
    void aSimpleMajorityOfThoseVotingDecides(int inFavour, int against, Result result) {
        var count = Count.ofHands(inFavour, against, 1, 30);

        assertThat(count.result()).isEqualTo(result);
        assertThat(count.answer(TODAY).allows()).isEqualTo(result != Result.TIED);
    }

    @Test
    void equalVotesWaitForTheCastingVote() {
        var tied = Count.ofHands(5, 5, 0, 10);

        assertThat(tied.answer(TODAY).duties()).containsExactly(Duty.now(Task.GIVE_CASTING_VOTE));
        assertThat(tied.cast(true).result()).isEqualTo(Result.CARRIED);
        assertThat(tied.cast(false).result()).isEqualTo(Result.LOST);
        assertThat(tied.cast(false).answer(TODAY).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aCastingVoteWithoutATieIsAMistake() {
        var count = Count.ofHands(6, 5, 0, 11).cast(false);

        assertThat(count.result()).isEqualTo(Result.CARRIED);
        assertThat(count.answer(TODAY).duties()).containsExactly(Duty.now(Task.REMOVE_CASTING_VOTE));
    }

    @Test
    void nobodyVotesWhoIsNotThere() {
        assertThat(Count.ofHands(6, 3, 1, 10).answer(TODAY).outcome()).isEqualTo(Outcome.MET);
        assertThat(Count.ofHands(6, 3, 2, 10).answer(TODAY).duties()).containsExactly(Duty.now(Task.COUNT_AGAIN));
    }

    @Test
    void aBudgetVoteIsRecordedByName() {
        var budget = Count.ofHands(20, 8, 2, 30).onBudget();

        assertThat(budget.answer(TODAY).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(budget.named(29).answer(TODAY).duties()).containsExactly(Duty.now(Task.RECORD_NAMES));
        assertThat(budget.named(30).answer(TODAY).outcome()).isEqualTo(Outcome.MET);
        assertThat(budget.named(30).cast(true).onBudget().named()).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstained, {3} named")
    @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1"})
    void votesAreCountedFromNought(int inFavour, int against, int abstained, int named) {
        assertThatThrownBy(() -> Count.ofHands(inFavour, against, abstained, 30).named(named))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aQuorumIsTheLeastNumberThatIsAShareAndNoMoreThanTheWhole(@ForAll @IntRange(min = 3, max = 150) int members) {
        int council = Quorum.ofPrincipalCouncil(members).needed();
        int parish = Quorum.ofParishCouncil(members).needed();

        assertThat(council * 4).isBetween(members, members + 3);
        assertThat(parish).isBetween(3, members);
        assertThat(parish * 3).isGreaterThanOrEqualTo(members);
    }
}
