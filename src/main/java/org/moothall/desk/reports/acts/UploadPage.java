package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.reports.pages.Version;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where a file is handed in.
///
/// @param way     which part: `open`, `closed`
/// @param again   whether there is a version already
/// @param most    bytes
/// @param refused why a file was refused for the sake of what is not open; empty for no such reason
/// @param stopped why a file could not be taken for what it is
record UploadPage(
        long number,
        String title,
        String way,
        boolean again,
        long most,
        String language,
        String note,
        String refused,
        List<Version.Group> stopped,
        List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance upload(UploadPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.upload(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return refused.isEmpty() && stopped.isEmpty() && faults.isEmpty() ? 200 : 422;
    }
}
