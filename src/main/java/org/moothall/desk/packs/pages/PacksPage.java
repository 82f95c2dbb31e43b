package org.moothall.desk.packs.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// The packs of a meeting, and what the next one would hold.
///
/// @param packs  those that were made, the first first
/// @param next   the papers that the next would hold; empty where nothing is new
/// @param may    whether the account may make one
record PacksPage(long meeting, String name, List<Pack> packs, List<Row> next, boolean may, List<Fault> faults)
        implements Page {
    /// A pack that was made.
    ///
    /// @param hasClosed whether there is one for members
    record Pack(int number, int first, int last, boolean hasClosed, Instant at, String by) {}

    /// A paper in its place.
    record Row(String title, String pages, String joining, List<String> inherited) {}

    @CheckedTemplate(basePath = "desk/packs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance packs(PacksPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.packs(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 409;
    }
}
