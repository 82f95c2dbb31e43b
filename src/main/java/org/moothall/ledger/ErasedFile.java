package org.moothall.ledger;

import java.util.OptionalLong;

/// A file, or a recorded text, that an erased content named by its hash.
///
/// @param sha256    lower-case hex
/// @param text      true for a text recorded apart from its file
/// @param elsewhere the first other entry whose content is still there and names it too
public record ErasedFile(String sha256, boolean text, OptionalLong elsewhere) {}
