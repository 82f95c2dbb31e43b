package org.moothall.desk.reports.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.moothall.documents.checks.Finding;
import org.moothall.documents.checks.Finding.Severity;
import org.moothall.record.parts.DocumentVersion;

/// A version of a report's file, with what was found in it.
///
/// @param file     its number counts from 1
/// @param missing  headings that the body's template wants and the file has not
/// @param accepted why it is to be used in spite of what is dangerous in it; none while nobody has said
public record ReportFile(
        DocumentVersion file,
        Instant added,
        String addedBy,
        List<Finding> findings,
        List<String> missing,
        Optional<Acceptance> accepted) {
    public ReportFile {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    /// Somebody's reason, and their name.
    public record Acceptance(String reason, String by) {}

    /// The hash of its bytes.
    public String sha256() {
        return Objects.requireNonNull(file.sha256(), "an uploaded file has a hash");
    }

    /// True where nothing dangerous was found, or somebody has said why it is used all the same.
    public boolean isUsable() {
        return accepted.isPresent() || findings.stream().noneMatch(finding -> finding.severity() == Severity.DANGER);
    }
}
