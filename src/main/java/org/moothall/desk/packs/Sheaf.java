package org.moothall.desk.packs;

import org.jspecify.annotations.Nullable;

/// A paper of an agenda as it goes into packs.
///
/// @param paper       its number at the desk
/// @param openTitle   as the public reads it
/// @param ownTitle    as members read it
/// @param sha256      the hash of its newest file
/// @param why         why it is not open, in words; empty for what is
record Sheaf(
        long paper,
        String openTitle,
        String ownTitle,
        @Nullable String language,
        String sha256,
        String why) {
    boolean open() {
        return why.isEmpty();
    }

    /// By which it is known whether a pack holds this very file.
    String mark() {
        return paper + ":" + sha256;
    }
}
