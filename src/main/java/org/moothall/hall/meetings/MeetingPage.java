package org.moothall.hall.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /// Name and address in one line, without saying twice where the name ends and the address begins.
    @JsonIgnore
    public Optional<String> venue() {
        return Optional.ofNullable(meeting.venue()).map(venue -> {
            String address = venue.address();
            if (address == null) {
                return venue.name();
            }
            String shared = address.replaceFirst(",.*", "");
            String name = venue.name().endsWith(", " + shared)
                    ? venue.name().substring(0, venue.name().length() - shared.length() - 2)
                    : venue.name();
            return address.equals(name) ? name : name + ", " + address;
        });
    }

    @Override
    public TemplateInstance template() {
        return Templates.meeting(this);
    }
}
