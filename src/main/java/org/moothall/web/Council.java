package org.moothall.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The authority whose pages these are.
///
/// @param code      its short name in addresses
/// @param languages ISO 639-1, the one it writes in first
public record Council(String code, String name, @Nullable String website, List<String> languages) {
    /// The language in which the authority writes: what documents and titles are in unless they say otherwise.
    public String language() {
        return languages.isEmpty() ? "en" : languages.getFirst();
    }
}
