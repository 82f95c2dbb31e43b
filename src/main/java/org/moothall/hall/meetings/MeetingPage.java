package org.moothall.hall.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.Meeting;
import org.moothall.web.Page;

/// A meeting's page: what one can do now, the packs, the items, who was there.
///
/// @param body  the name of the body that meets
/// @param with  the names of further bodies that meet with it
/// @param whole the whole agenda as one paper, where there is one
record MeetingPage(
        Meeting meeting,
        String body,
        List<String> with,
        Optional<PaperLine> whole,
        List<PaperLine> papers,
        List<ItemView> items,
        boolean past,
        Optional<NoticeView> notice,
        long entry,
        Instant since)
        implements Page {
    @CheckedTemplate(basePath = "hall/meetings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meeting(MeetingPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.meeting(this);
    }
}
