package org.moothall.hall.publications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.record.Withdrawal;
import org.moothall.web.Page;

/// What was taken back, the newest notice first.
///
/// @param older the address of the next page
record WithdrawnPage(List<Line> notices, Optional<String> older) implements Page {
    static final int LENGTH = 50;

    /// One notice.
    ///
    /// @param entry       the number of the ledger's entry that holds it
    /// @param replacement the page of what takes its place
    /// @param again       whether the thing was published again since
    record Line(Withdrawal notice, long entry, Optional<String> replacement, boolean again) {}

    @CheckedTemplate(basePath = "hall/publications")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance withdrawn(WithdrawnPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.withdrawn(this);
    }
}
