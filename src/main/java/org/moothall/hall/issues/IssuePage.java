package org.moothall.hall.issues;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.decisions.Effect;
import org.moothall.hall.papers.PaperLine;
import org.moothall.hall.plans.ReportView;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Paper;
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
        List<ReportView> reports,
        @JsonIgnore LocalDate today,
        long entry,
        Instant since)
        implements Page {

    /// Minutes and decisions are cut after so many words, as on the pages that residents know.
    static final int WORDS = 500;

    /// One appearance of the issue at a meeting.
    ///
    /// @param role what it came there for, in the source's word
    record Card(
            long meeting,
            LocalDate day,
            Meeting.Status status,
            String body,
            AgendaItem item,
            @Nullable String role,
            List<PaperLine> papers) {
        /// The minutes' beginning.
        @JsonIgnore
        public Excerpt minutes() {
            return Excerpt.of(item.minutes() == null ? "" : item.minutes().html(), WORDS);
        }

        /// The report that the item is about.
        @JsonIgnore
        public List<PaperLine> main() {
            return papers.stream()
                    .filter(paper -> paper.role() == Paper.Role.REPORT)
                    .toList();
        }

        /// All further papers, in order.
        @JsonIgnore
        public List<PaperLine> additional() {
            return papers.stream()
                    .filter(paper -> paper.role() != Paper.Role.REPORT)
                    .toList();
        }

        /// Where the item has its own page.
        public String href() {
            return "/meetings/" + meeting + "/items/" + item.id();
        }
    }

    /// A place where the issue is considered and no item speaks of it.
    ///
    /// @param meeting the meeting, where it is in the record
    /// @param day     the meeting's
    record Unplaced(
            List<String> bodies,
            @Nullable String role,
            @Nullable Long meeting,
            @Nullable LocalDate day,
            boolean cancelled) {}

    /// Another issue that this one belongs with.
    record Related(long id, String title) {}

    /// A decision with where it stands today.
    record Outcome(Decision decision, Effect effect) {}

    /// The decisions with where each stands today, the newest first.
    @JsonIgnore
    public List<Outcome> outcomes() {
        return decisions.reversed().stream()
                .map(decision -> new Outcome(decision, Effect.on(today, decision)))
                .toList();
    }

    /// The decisions that an item led to, with where each stands today.
    public List<Outcome> outcomesOf(AgendaItem item) {
        return outcomes().stream()
                .filter(outcome -> item.decisions().contains(outcome.decision().id()))
                .toList();
    }

    /// The places without an item that belong, by their day, before a card of the thread; those without a day come
    /// first.
    public List<Unplaced> placesBefore(int card) {
        return unplaced.stream()
                .filter(place -> place.day() == null
                        ? card == 0
                        : (card == 0
                                        || !place.day()
                                                .isAfter(thread.get(card - 1).day()))
                                && (card == thread.size()
                                        || place.day().isAfter(thread.get(card).day())))
                .toList();
    }

    /// The issue's address.
    @JsonIgnore
    public String path() {
        return "/issues/" + issue.id();
    }

    /// The newest report on the plan.
    @JsonIgnore
    public Optional<ReportView> latest() {
        return reports.stream().findFirst();
    }

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
