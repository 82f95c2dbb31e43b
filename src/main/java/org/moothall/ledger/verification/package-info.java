/// Whether a ledger is still what was signed: everything on it computed anew, from its entries up to its heads.
/// Apart from the ledger itself, so that what wrote it and what checks it are two pieces of code.
@NullMarked
package org.moothall.ledger.verification;

import org.jspecify.annotations.NullMarked;
