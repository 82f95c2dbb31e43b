package org.moothall.web.text;

import java.util.Locale;

/// The sizes of files in words.
public final class Sizes {
    private Sizes() {}

    /// `911 bytes`, `411 KB`, `1.2 MB`, `12 MB`, counted in thousands.
    public static String words(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        if (bytes < 999_500) {
            return Math.round(bytes / 1000.0) + " KB";
        }
        double megabytes = bytes / 1_000_000.0;
        return megabytes < 9.95
                ? String.format(Locale.ROOT, "%.1f MB", megabytes).replace(".0 MB", " MB")
                : Math.round(megabytes) + " MB";
    }
}
