/// The improvement lead's side: plans, the figures, audits and voices that say whether they work, and the report on
/// them that goes back to a meeting. Private and mutable; what becomes public goes through the ledger.
@NullMarked
package org.moothall.monitoring;

import org.jspecify.annotations.NullMarked;
