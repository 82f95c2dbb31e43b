package org.moothall.ledger.verification;

/// How much a verification went through.
///
/// @param erased how many contents are gone with a note that says why
public record Extent(long entries, long heads, long erased) {}
