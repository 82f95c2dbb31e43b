package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where a report is begun, or what is said of it is changed.
///
/// @param number   0 for one that is begun
/// @param fields   as they stand in the form
/// @param theirs   what somebody else saved meanwhile; empty for nothing
/// @param by       who that was
/// @param revision that the form was made from
/// @param once     the word by which a form sent twice is known
record EditPage(
        long number,
        Fields fields,
        List<Choice> bodies,
        List<Choice> issues,
        List<Place> places,
        List<String> theirs,
        String by,
        long revision,
        String once,
        List<Fault> faults)
        implements Page {
    /// What was written.
    ///
    /// @param place `meeting`, or `meeting.item`, or nothing
    record Fields(String title, String body, String issue, String place, String wanted) {}

    /// Something to choose.
    record Choice(String value, String label) {}

    /// A meeting whose agenda is in work, with its items.
    record Place(String value, String label, List<Choice> items) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(EditPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.edit(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() && theirs.isEmpty() ? 200 : 422;
    }
}
