package org.moothall.ledger.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The state of the whole ledger at one size, signed.
///
/// @param size the number of entries
/// @param at   when the last of them was appended; none while there is none
/// @param root lower-case hex of the Merkle tree's root
/// @param note the signed checkpoint, as it is to be given to those who want to check us
public record Head(long size, @Nullable Instant at, String root, String note) {}
