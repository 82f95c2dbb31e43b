package org.moothall.documents.store;

import java.security.MessageDigest;

/// Bytes that have been kept.
///
/// @param sha256 lower-case hex
/// @param size   in bytes
public record Stored(String sha256, long size) {
    /// What these bytes would be kept as.
    public static Stored of(byte[] bytes) {
        MessageDigest digest = Sha256.begin();
        digest.update(bytes);
        return new Stored(Sha256.hex(digest), bytes.length);
    }
}
