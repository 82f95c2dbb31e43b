/// The Merkle tree as pure functions: RFC 9162 hashing, inclusion and consistency proofs, and their verifiers. It
/// knows nothing of stores or publications, so that anybody can read it, test it and check a proof with it.
@NullMarked
package org.moothall.ledger.tree;

import org.jspecify.annotations.NullMarked;
