package org.moothall.desk.reports.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.documents.checks.Finding;
import org.moothall.documents.drawing.MediaTypes;

/// A version of a report's file, with what was found in it in groups, the gravest first.
///
/// @param kind     `PDF`, `Word`
/// @param missing  the headings that it lacks, in one line; empty for none
/// @param accepted why it is used in spite of what was found; none where nobody has said
public record Version(
        int number,
        @Nullable String name,
        String kind,
        @Nullable Long size,
        @Nullable Integer pages,
        Instant added,
        String by,
        @Nullable String note,
        List<Group> groups,
        String missing,
        @Nullable Accepted accepted,
        boolean usable) {
    private static final int MOST_PLACES = 12;

    /// Findings that matter equally.
    public record Group(String severity, List<Found> findings) {}

    /// One kind of finding.
    ///
    /// @param places where, and what exactly, in the file's own words
    /// @param more   how many places are left out
    public record Found(String code, List<Place> places, int more) {}

    /// @param page 0 for the file as a whole
    public record Place(int page, String detail, int count) {}

    /// Somebody's reason.
    public record Accepted(String reason, String by) {}

    /// How a version is shown.
    public static Version of(ReportFile file) {
        return new Version(
                file.file().number(),
                file.file().fileName(),
                MediaTypes.DOCX.equals(file.file().mediaType()) ? "Word" : "PDF",
                file.file().size(),
                file.file().pages(),
                file.added(),
                file.addedBy(),
                file.file().note(),
                groups(file.findings()),
                String.join("; ", file.missing()),
                file.accepted().map(one -> new Accepted(one.reason(), one.by())).orElse(null),
                file.isUsable());
    }

    /// Findings in groups.
    public static List<Group> groups(List<Finding> findings) {
        return findings.stream().map(Finding::severity).distinct().sorted().toList().stream()
                .map(severity -> new Group(
                        severity.name(),
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .map(Finding::code)
                                .distinct()
                                .map(code -> found(code, findings))
                                .toList()))
                .toList();
    }

    private static Found found(Finding.Code code, List<Finding> findings) {
        List<Place> places = findings.stream()
                .filter(finding -> finding.code() == code)
                .filter(finding -> finding.page() != null || !finding.detail().isEmpty() || finding.count() > 1)
                .map(finding ->
                        new Place(Optional.ofNullable(finding.page()).orElse(0), finding.detail(), finding.count()))
                .toList();
        int shown = Math.min(places.size(), MOST_PLACES);
        return new Found(code.name(), places.subList(0, shown), places.size() - shown);
    }
}
