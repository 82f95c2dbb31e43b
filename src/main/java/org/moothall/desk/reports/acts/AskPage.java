package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where clearance is asked for.
record AskPage(long number, String title, List<Row> rows, List<Fault> faults) implements Page {
    /// A role in which the report can be cleared.
    ///
    /// @param way     in names of fields: `legal`
    /// @param chosen  the number of the officer; empty for nobody
    /// @param due     ISO 8601
    /// @param choices who may be asked
    record Row(String role, String way, String chosen, String due, List<Officer> choices) {}

    /// Somebody who may be asked.
    record Officer(String number, String name) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ask(AskPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.ask(this);
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
