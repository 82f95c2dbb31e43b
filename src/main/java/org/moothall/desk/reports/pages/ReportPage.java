package org.moothall.desk.reports.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// A report with everything about it.
///
/// @param facts     what is said of it
/// @param notice    what was just done; empty for nothing
/// @param obstacles what keeps it from going on
/// @param reason    why a part is not open; none where nobody has said
/// @param may       what the account may do
record ReportPage(
        long number,
        String title,
        String stage,
        String colour,
        Facts facts,
        String notice,
        List<String> obstacles,
        Part open,
        Part closed,
        @Nullable Reason reason,
        List<Officer> officers,
        List<Happened> events,
        May may)
        implements Page {

    /// What is said of it, in words.
    record Facts(
            String body,
            String meeting,
            String item,
            String issue,
            String author,
            @Nullable LocalDate wanted,
            Instant changed,
            String changedBy) {}

    /// A report's versions for one of its two readerships.
    ///
    /// @param newest none where there is no file
    /// @param way    in addresses: `open`, `closed`
    record Part(String way, @Nullable Version newest, List<Version> earlier, String body) {}

    record Reason(boolean confidential, List<Integer> categories, String reason, String publicInterest) {}

    /// Somebody who clears the report.
    ///
    /// @param state   `waits`, `late`, `stale`, `cleared`, `returned`
    /// @param mail    a letter to them, as an address; empty where none is due
    /// @param answers whether the account may answer in this role
    record Officer(
            String role,
            String name,
            LocalDate due,
            String state,
            @Nullable Instant at,
            String by,
            String mail,
            String way,
            boolean answers) {}

    record Happened(Instant at, String name, String what, String words) {}

    /// What the account may do: the page shows nothing else.
    record May(boolean write, boolean ask, boolean accept, boolean place, boolean withdrawn) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.report(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
