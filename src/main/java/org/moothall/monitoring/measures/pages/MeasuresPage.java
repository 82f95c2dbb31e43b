package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.monitoring.measures.Catalogue;
import org.moothall.monitoring.measures.Standing;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// The measures of a plan, outcome by outcome, and what the catalogue still offers.
///
/// @param plan  its number
/// @param title its title
/// @param saved whether something was just kept
record MeasuresPage(
        long plan, String title, List<Group> groups, List<Catalogue.Item> offered, boolean saved, List<Fault> faults)
        implements Page {
    /// The measures that bear on one outcome.
    record Group(String code, String title, List<Standing> lines) {}

    @CheckedTemplate(basePath = "monitoring/measures")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance measures(MeasuresPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.measures(this);
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
