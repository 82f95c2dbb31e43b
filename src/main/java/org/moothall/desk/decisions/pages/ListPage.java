package org.moothall.desk.decisions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.publishing.Standing;
import org.moothall.rules.callin.CallIn;
import org.moothall.web.Page;

/// The decisions at the desk.
///
/// @param lines  those in work, the last made first
/// @param others what stands on the record and is not in work, the newest first
/// @param find   the words by which they were looked for
record ListPage(List<Line> lines, List<Standing> others, String find) implements Page {
    @CheckedTemplate(basePath = "desk/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    /// One in work.
    ///
    /// @param state       how it stands with call-in, once it is published
    /// @param unpublished whether it says something that the public does not read yet
    public record Line(Draft draft, Optional<CallIn.State> state, boolean unpublished) {}

    @Override
    public TemplateInstance template() {
        return Templates.list(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
