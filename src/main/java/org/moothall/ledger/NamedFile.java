package org.moothall.ledger;

import org.moothall.record.ids.Key;

/// A file, or a recorded text, that a published document names by its hash.
///
/// @param entry   where it is named
/// @param version of the document
/// @param sha256  lower-case hex
/// @param text    true for a text recorded apart from its file
public record NamedFile(long entry, Key document, int version, String sha256, boolean text) {}
