package org.moothall.desk.reports.drafts;

import java.util.List;
import org.moothall.desk.agendas.drafts.Closure;

/// Why a report has a part that is not open, as the public is told.
///
/// @param confidential disclosure is forbidden; then no category is needed
/// @param categories   paragraphs of Schedule 12A, 1 to 7
public record ClosedPart(
        boolean confidential, List<Integer> categories, String reason, String publicInterest, String decidedBy) {
    public ClosedPart {
        categories = categories.stream().distinct().sorted().toList();
    }

    /// True where the law's questions are answered: a category, why it applies, and why the public interest does
    /// not outweigh it (1972 Act, Schedule 12A, para. 10); or that disclosure is forbidden, and why.
    public boolean isComplete() {
        return !reason.isBlank() && (confidential || !categories.isEmpty() && !publicInterest.isBlank());
    }

    /// As the agenda keeps it.
    public Closure closure() {
        return new Closure(confidential, categories, reason, publicInterest, decidedBy, null, null, null);
    }
}
