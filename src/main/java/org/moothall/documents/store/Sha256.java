package org.moothall.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Hashes as the record writes them.
final class Sha256 {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int AT_ONCE = 1 << 16;

    private Sha256() {}

    /// True for 64 lower-case hexadecimal digits. All else must never become part of a path.
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(InputStream bytes) throws IOException {
        MessageDigest digest = begin();
        byte[] part = new byte[AT_ONCE];
        for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
            digest.update(part, 0, read);
        }
        return hex(digest);
    }
}
