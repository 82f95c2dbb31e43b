package org.moothall.desk.reports.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The reports in work.
///
/// @param stage  the stage to which the list is narrowed; empty for all
/// @param stages how many reports there are of each
/// @param waits  what waits for the account
/// @param rows   what was changed last first
/// @param begins whether the account may begin one
/// @param clerk  whether it may write templates
record ReportsPage(String stage, List<Count> stages, List<Row> waits, List<Row> rows, boolean begins, boolean clerk)
        implements Page {
    /// @param stage empty for all of them
    record Count(String stage, int number) {}

    /// A report in the list.
    ///
    /// @param colour of the stage's tag, as GOV.UK names it; empty for none
    record Row(
            long number,
            String title,
            String body,
            String stage,
            String colour,
            String author,
            @Nullable LocalDate wanted,
            List<Officer> officers) {}

    /// Somebody who has still to answer.
    record Officer(String role, String name, LocalDate due, boolean late) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reports(ReportsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.reports(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
