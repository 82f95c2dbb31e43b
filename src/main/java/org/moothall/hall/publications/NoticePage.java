package org.moothall.hall.publications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Optional;
import org.moothall.record.Withdrawal;
import org.moothall.web.Page;

/// One notice of withdrawal.
///
/// @param stood       where the thing had its page
/// @param replacement the page of what takes its place
/// @param again       whether the thing was published again since
record NoticePage(
        Withdrawal notice, String stood, Optional<String> replacement, boolean again, long entry, Instant since)
        implements Page {
    @CheckedTemplate(basePath = "hall/publications")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notice(NoticePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.notice(this);
    }
}
