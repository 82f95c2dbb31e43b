package org.moothall.exchange.moderngov.passes;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.exchange.moderngov.pages.DecisionPage;
import org.moothall.exchange.moderngov.pages.RegisterPage;
import org.moothall.exchange.moderngov.replies.Overlay;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.sites.Ask;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Kind;

/// Fifth pass: the registers of decisions, slice by slice of their publication dates, and every decision's own
/// page.
final class DecisionsPass {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int EMPTY_SLICES = 8;
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd'%2f'MM'%2f'uuuu");
    private static final String DELEGATED =
            "mgDelegatedDecisions.aspx?XXR=0&DR=%s-%s&ACT=Find&RP=0&K=0&V=0&DM=0&HD=0&DS=2&Next=true&META=mgdelegateddecisions";
    private static final String OFFICERS =
            "mgListOfficerDecisions.aspx?XXR=0&FULL=1&BAM=1&DR=%s-%s&ACT=Find&K=0&DM=0&DEP=0&PH=0&LO=0&C3=0&Next=true";

    private final Council council;
    private final Attachments attachments;
    private final Map<DecisionId, Decision> published = new LinkedHashMap<>();
    private final Map<DecisionId, Decision> byOfficers = new LinkedHashMap<>();

    DecisionsPass(Council council, Attachments attachments) {
        this.council = council;
        this.attachments = attachments;
    }

    void gather(LocalDate today, LocalDate since) {
        take(council.site().lists(ReplyKind.DELEGATED), published);
        take(council.site().lists(ReplyKind.OFFICERS), byOfficers);
        if (council.site().isLive()) {
            LocalDate first = since.isAfter(EARLIEST) ? since : EARLIEST;
            register(ReplyKind.DELEGATED, DELEGATED, today, first, published);
            if (!published.isEmpty()) {
                register(ReplyKind.OFFICERS, OFFICERS, today, first, byOfficers);
            }
        }
        TreeMap<DecisionId, List<Decision>> known = new TreeMap<>();
        council.site().known(ReplyKind.DECISION).forEach(id -> known.put(new DecisionId(id), new ArrayList<>()));
        published.forEach((id, decision) ->
                known.computeIfAbsent(id, i -> new ArrayList<>()).add(decision));
        byOfficers.keySet().forEach(id -> known.computeIfAbsent(id, i -> new ArrayList<>()));
        known.descendingMap().forEach(this::decision);
    }

    private int take(List<Reply> replies, Map<DecisionId, Decision> decisions) {
        int found = 0;
        for (Reply reply : replies) {
            List<Decision> register = council.read(RegisterPage.read(reply));
            register.forEach(decision -> decisions.putIfAbsent(decision.id(), decision));
            found += register.size();
        }
        return found;
    }

    /// Half-years that begin in January and July, the newest first, until there has been nothing for four years.
    private void register(
            ReplyKind kind, String path, LocalDate today, LocalDate first, Map<DecisionId, Decision> decisions) {
        LocalDate end = today.plusDays(1);
        int empty = 0;
        while (end.isAfter(first) && empty < EMPTY_SLICES) {
            LocalDate last = end.minusDays(1);
            LocalDate start = LocalDate.of(last.getYear(), last.getMonthValue() > 6 ? 7 : 1, 1);
            Slice slice = slice(kind, path, start, last, decisions);
            if (slice == Slice.REFUSED && decisions.isEmpty()) {
                return;
            }
            empty = slice == Slice.FULL ? 0 : empty + 1;
            end = start;
        }
    }

    private enum Slice {
        FULL,
        EMPTY,
        REFUSED
    }

    /// A slice that the site cannot give whole is asked for in halves, down to a month.
    private Slice slice(
            ReplyKind kind, String path, LocalDate from, LocalDate to, Map<DecisionId, Decision> decisions) {
        List<Reply> replies =
                council.site().replies(new Ask(kind, 0, path.formatted(SLASHED.format(from), SLASHED.format(to))));
        if (!replies.isEmpty()) {
            return take(replies, decisions) > 0 ? Slice.FULL : Slice.EMPTY;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= 31 || decisions.isEmpty()) {
            return Slice.REFUSED;
        }
        LocalDate middle = from.plusDays(days / 2);
        Slice late = slice(kind, path, middle.plus(Period.ofDays(1)), to, decisions);
        Slice early = slice(kind, path, from, middle, decisions);
        return late == Slice.FULL || early == Slice.FULL ? Slice.FULL : early;
    }

    private void decision(DecisionId id, List<Decision> layers) {
        for (Reply reply : council.site().replies(Ask.of(ReplyKind.DECISION, id.number()))) {
            council.read(DecisionPage.read(reply)).ifPresent(reading -> {
                layers.add(reading.decision());
                reading.documents().forEach(this::document);
            });
        }
        if (byOfficers.containsKey(id)) {
            layers.add(byOfficers.get(id));
        }
        Decision decision = Overlay.lay(Decision.class, layers);
        if (decision.issue() != null) {
            council.mention(decision.issue(), decision.title());
        }
        council.offer(decision);
    }

    private void document(Document document) {
        if (!council.intake().offered(Kind.DOCUMENT, document.number())) {
            council.offer(attachments.complete(document));
        }
    }
}
