package org.moothall.ledger;

/// What came of asking for an erasure.
public enum Erasure {
    /// the content is gone; its entry, and every proof, stand
    ERASED,
    /// it was gone already
    ALREADY_ERASED,
    /// the content is what the public sees now: publish a withdrawal or a corrected version first, so that
    /// whoever follows the ledger lets go of it too
    STILL_STANDS,
    /// there is no entry of this number
    NO_SUCH_ENTRY
}
