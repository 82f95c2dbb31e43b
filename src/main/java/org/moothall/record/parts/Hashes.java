package org.moothall.record.parts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form of a SHA-256 in the record: 64 lower-case hexadecimal digits.
final class Hashes {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    static void check(@Nullable String hash) {
        if (hash != null && !SHA256.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hash);
        }
    }
}
