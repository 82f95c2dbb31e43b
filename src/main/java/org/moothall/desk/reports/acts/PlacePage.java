package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where a cleared report is put on an agenda.
///
/// @param meetings    whose agendas are in work
/// @param chosen      the number of the item
/// @param hasClosed   whether there is a part that is not open
/// @param closedTitle what the public is to read of it
record PlacePage(
        long number,
        String title,
        List<Meeting> meetings,
        String chosen,
        boolean hasClosed,
        String closedTitle,
        List<Fault> faults)
        implements Page {
    /// A meeting of the report's body.
    record Meeting(String name, List<Item> items) {}

    /// An item of its agenda.
    record Item(String number, String name) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance place(PlacePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.place(this);
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
