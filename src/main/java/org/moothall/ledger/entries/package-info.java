/// What stands on the ledger, as it is kept and as it is proved: entries, heads and the tree's nodes. Only read
/// here; the ledger itself adds.
@NullMarked
package org.moothall.ledger.entries;

import org.jspecify.annotations.NullMarked;
