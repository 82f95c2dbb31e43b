package org.moothall.exchange.moderngov.passes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.exchange.moderngov.pages.IssuePages;
import org.moothall.exchange.moderngov.pages.PlanPages;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.Issue;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Kind;

/// Sixth and seventh pass: the forward plan, edition by edition, and then every issue that anything so far
/// belongs to.
final class MattersPass {
    private static final int MOST_EDITIONS = 500;

    private final Council council;
    private final Attachments attachments;
    private final Map<EntryId, List<ForwardPlanEntry>> newestFirst = new LinkedHashMap<>();

    MattersPass(Council council, Attachments attachments) {
        this.council = council;
        this.attachments = attachments;
    }

    void plans() {
        for (long id : council.site().known(ReplyKind.PLAN).reversed()) {
            edition(Ask.of(ReplyKind.PLAN, id));
        }
        council.site().lists(ReplyKind.PLAN).forEach(this::edition);
        if (council.site().isLive()) {
            editions(Ask.of(ReplyKind.PLANS, 0), new HashSet<>());
        }
        newestFirst.values().forEach(entries -> council.offer(notice(entries)));
    }

    private void editions(Ask ask, Set<String> asked) {
        for (Reply reply : council.site().replies(ask)) {
            for (String path : council.read(PlanPages.plans(reply))) {
                if (asked.size() < MOST_EDITIONS && asked.add(path)) {
                    if (Link.of(path).leadsTo("mgListPlanItems")) {
                        edition(new Ask(
                                ReplyKind.PLAN, Link.of(path).number("PlanId").orElse(0), path));
                    } else {
                        editions(new Ask(ReplyKind.PLAN_LIST, 0, path), asked);
                    }
                }
            }
        }
    }

    private void edition(Ask ask) {
        council.site().replies(ask).forEach(this::edition);
    }

    private void edition(Reply reply) {
        council.read(PlanPages.items(reply)).forEach(entry -> {
            newestFirst.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            if (entry.issue() != null) {
                council.mention(entry.issue(), entry.title());
            }
        });
    }

    /// The newest edition's notice, with every date that any edition promised, the first first.
    private static ForwardPlanEntry notice(List<ForwardPlanEntry> entries) {
        List<ForwardPlanEntry.Due> due = entries.reversed().stream()
                .flatMap(entry -> entry.due().stream())
                .distinct()
                .toList();
        return Overlay.lay(ForwardPlanEntry.class, List.of(entries.getFirst(), Map.of("due", due)));
    }

    void issues() {
        Map<IssueId, List<Issue>> layers = new LinkedHashMap<>();
        council.mentionedIssues().forEach((id, issue) -> layers.put(id, new ArrayList<>(List.of(issue))));
        for (ReplyKind kind : List.of(ReplyKind.ISSUE, ReplyKind.ISSUE_MEETINGS)) {
            council.site().known(kind).forEach(id -> layers.computeIfAbsent(new IssueId(id), i -> new ArrayList<>()));
        }
        layers.forEach((id, known) -> {
            read(Ask.of(ReplyKind.ISSUE_MEETINGS, id.number()), known);
            read(Ask.of(ReplyKind.ISSUE, id.number()), known);
            if (!known.isEmpty()) {
                council.offer(Overlay.lay(Issue.class, known));
            }
        });
    }

    private void read(Ask ask, List<Issue> layers) {
        for (Reply reply : council.site().replies(ask)) {
            council.read(IssuePages.read(reply)).ifPresent(reading -> {
                layers.add(reading.issue());
                reading.documents().stream()
                        .filter(document -> !council.intake().offered(Kind.DOCUMENT, document.number()))
                        .forEach(document -> council.offer(attachments.complete(document)));
            });
        }
    }
}
