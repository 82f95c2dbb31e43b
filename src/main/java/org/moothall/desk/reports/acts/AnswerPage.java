package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where an officer clears a report or sends it back.
///
/// @param way    the role in addresses
/// @param open   the version for the public that they answer of, 0 for none
/// @param closed that of the part that is not open, 0 for none
/// @param answer what they chose: `cleared`, `returned`, or nothing yet
record AnswerPage(
        long number,
        String title,
        String role,
        String way,
        int open,
        int closed,
        String answer,
        String comment,
        List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance answer(AnswerPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.answer(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 422;
    }
}
