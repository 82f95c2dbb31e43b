/// Signed heads in the forms that transparency logs share: the signed note and the checkpoint of C2SP, with
/// Ed25519. They are kept apart because a reader of a head needs nothing else, and because the key is handled
/// here alone.
@NullMarked
package org.moothall.ledger.notes;

import org.jspecify.annotations.NullMarked;
