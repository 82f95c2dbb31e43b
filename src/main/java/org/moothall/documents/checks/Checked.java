package org.moothall.documents.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Severity;

/// What a look into a file told.
///
/// @param mediaType by its content; none where that does not tell
/// @param size      in bytes
/// @param pages     none where it has none of its own
/// @param headings  in order, as far as the file marks them as such
/// @param findings  the gravest first
public record Checked(
        @Nullable String mediaType, long size, @Nullable Integer pages, List<String> headings, List<Finding> findings) {
    public Checked {
        headings = List.copyOf(headings);
        findings = List.copyOf(findings);
    }

    /// True where nothing stops it from being taken.
    public boolean isTaken() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.STOP);
    }

    /// True where whoever goes on must say why.
    public boolean isDangerous() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.DANGER);
    }
}
