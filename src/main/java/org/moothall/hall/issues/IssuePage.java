package org.moothall.hall.issues;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.parts.AgendaItem;
import org.moothall.web.Page;
import org.moothall.web.text.Excerpt;

/// An issue's page: where it stands, and everything that happened to it, the newest first.
record IssuePage(
        Issue issue,
        Standing standing,
        List<Card> thread,
        List<Unplaced> unplaced,
        List<ForwardPlanEntry> notices,
        List<Decision> decisions,
        List<PaperLine> papers,
        List<Related> related,
        Optional<ImprovementPlan> plan,
        long entry,
        Instant since)
        implements Page {

    /// Minutes and decisions are cut after so many words, as on the pages that residents know.
    static final int WORDS = 500;

    /// One appearance of the issue at a meeting.
    record Card(
            long meeting, LocalDate day, Meeting.Status status, String body, AgendaItem item, List<PaperLine> papers) {
        /// The minutes' beginning.
        @JsonIgnore
        public Excerpt minutes() {
            return Excerpt.of(item.minutes() == null ? "" : item.minutes().html(), WORDS);
        }

        /// Where the item has its own page.
        public String href() {
            return "/meetings/" + meeting + "/items/" + item.id();
        }
    }

    /// A consultation that the source has not placed at a meeting, or at one that is not in the record.
    record Unplaced(List<String> bodies, @Nullable String role) {}

    /// Another issue that this one belongs with.
    record Related(long id, String title) {}

    @CheckedTemplate(basePath = "hall/issues")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance issue(IssuePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.issue(this);
    }
}
