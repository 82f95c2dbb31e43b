package org.moothall.rules.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// Whether a decision of the executive is key (SI 2012/2089 reg. 8(1)): significant in money, or in its effect on
/// communities in two or more wards. What is significant is the council's to say; the officer's own judgement is
/// kept beside what the numbers say.
///
/// @param threshold the sum from which the council calls spending or saving significant; none until it is set
/// @param sum       what is to be spent or saved, in pounds
/// @param wards     how many wards or divisions it affects significantly
/// @param judgedKey what the officer judged
/// @param why       why the officer judged otherwise than the numbers
public record KeyTest(
        Optional<BigDecimal> threshold, Optional<BigDecimal> sum, int wards, boolean judgedKey, Optional<String> why) {
    private static final int WARDS = 2;

    /// The limbs of the definition.
    public enum Limb {
        /// (a) spending or saving
        MONEY,
        /// (b) effect on communities in two or more wards or divisions
        WARDS
    }

    /// The limbs that the numbers meet.
    public Set<Limb> limbs() {
        var limbs = EnumSet.noneOf(Limb.class);
        if (threshold.isPresent()
                && sum.filter(money -> money.abs().compareTo(threshold.get()) >= 0)
                        .isPresent()) {
            limbs.add(Limb.MONEY);
        }
        if (wards >= WARDS) {
            limbs.add(Limb.WARDS);
        }
        return limbs;
    }

    /// What is to be asked or warned of.
    public Answer answer(LocalDate today) {
        if (threshold.isEmpty()) {
            return Answer.of(today, Finding.needed(Rule.KEY_DECISION, Duty.now(Task.SET_KEY_THRESHOLD)));
        }
        boolean explained = why.filter(words -> !words.isBlank()).isPresent();
        if (judgedKey == limbs().isEmpty() && !explained) {
            return Answer.of(
                    today,
                    Finding.unmet(Rule.KEY_DECISION, Duty.now(judgedKey ? Task.SAY_WHY_KEY : Task.SAY_WHY_NOT_KEY)));
        }
        return Answer.of(today, Finding.met(Rule.KEY_DECISION));
    }
}
