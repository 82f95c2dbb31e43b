package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Said;

/// An agreement that a meeting or a decision of the executive is urgent and cannot reasonably be deferred (SI
/// 2012/2089 regs 5(6), 11).
///
/// @param by      who agreed
/// @param insteadOf why nobody earlier in the order could agree; needed from the council's chair and vice-chair
public record Agreement(String by, Capacity capacity, LocalDate on, String reasons, Optional<String> insteadOf) {
    public Agreement {
        Said.required("who agreed", by);
        Said.required("the reasons for urgency", reasons);
    }

    /// Whether the person was the first who could be asked, or it is said why not.
    boolean inOrder() {
        return capacity == Capacity.SCRUTINY_CHAIR
                || insteadOf.filter(why -> !why.isBlank()).isPresent();
    }

    /// Who may agree, in the order in which they must be asked.
    public enum Capacity {
        /// the chair of the relevant scrutiny committee
        SCRUTINY_CHAIR,
        /// the chair of the council, where there is no such chair or the chair cannot act
        COUNCIL_CHAIR,
        /// the vice-chair of the council, where neither can
        COUNCIL_VICE_CHAIR
    }
}
