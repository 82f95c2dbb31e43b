package org.moothall.desk.forwardplan.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.forwardplan.Draft;
import org.moothall.desk.publishing.Standing;
import org.moothall.web.Page;

/// The forward plan at the desk.
///
/// @param lines  the entries in work, those that are open first
/// @param others what stands on the record and is not in work, the newest first
/// @param find   the words by which they were looked for
record ListPage(List<Line> lines, List<Standing> others, String find) implements Page {
    /// One entry in work.
    ///
    /// @param unpublished whether it says something that the public does not read yet
    public record Line(Draft draft, boolean overdue, boolean unpublished) {}

    @CheckedTemplate(basePath = "desk/forwardplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.list(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
