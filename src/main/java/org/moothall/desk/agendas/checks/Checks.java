package org.moothall.desk.agendas.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.projection.Agenda;
import org.moothall.record.Meeting;
import org.moothall.record.ids.ItemId;
import org.moothall.record.parts.DocumentVersion.Reading;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Task;
import org.moothall.rules.exemption.Category;
import org.moothall.rules.exemption.Claim;
import org.moothall.rules.exemption.Confidential;
import org.moothall.rules.exemption.Exemptions;
import org.moothall.rules.notices.LateBusiness;
import org.moothall.rules.notices.Urgent;

/// Holds an agenda in work against the rules.
public final class Checks {
    private final Agenda agenda;
    private final Clocked clock;
    private final Set<Matter> excepted;
    private final Set<Long> alsoClosed;
    private final List<Concern> found = new ArrayList<>();

    private Checks(Agenda agenda, Clocked clock, Set<Matter> excepted, Set<Long> alsoClosed) {
        this.agenda = agenda;
        this.clock = clock;
        this.excepted = excepted;
        this.alsoClosed = alsoClosed;
    }

    /// What an agenda does not meet, what stops it first.
    ///
    /// @param excepted   the matters for which a reason is recorded
    /// @param alsoClosed the open papers one of whose files is also kept as closed
    public static List<Concern> of(Agenda agenda, Clocked clock, Set<Matter> excepted, Set<Long> alsoClosed) {
        Checks checks = new Checks(agenda, clock, excepted, alsoClosed);
        checks.wholeAgenda();
        checks.notice();
        agenda.items().forEach(checks::item);
        agenda.papers().forEach(checks::paper);
        return checks.found.stream()
                .sorted(Comparator.comparing(
                                (Concern concern) -> concern.matter().strength())
                        .reversed())
                .toList();
    }

    private void wholeAgenda() {
        if (agenda.items().stream().allMatch(item -> item.text().heading())) {
            whole(Matter.NO_ITEMS);
        }
        if (agenda.draft().sheet().start() == null || agenda.draft().sheet().venue() == null) {
            whole(Matter.NO_TIME_OR_PLACE);
        }
        if (agenda.draft().sheet().date().isBefore(clock.counted())) {
            whole(Matter.PAST);
        }
        boolean closed = agenda.items().stream().anyMatch(item -> !item.open());
        if (closed && clock.regime().equals(Optional.of(Regime.EXECUTIVE))) {
            whole(Matter.PRIVATE_MEETING);
        }
        if (closed && isParish()) {
            whole(Matter.NOT_FOR_PARISHES);
        }
    }

    /// The first publication of an agenda is short as a whole; after it, each item that was not on it is late.
    private void notice() {
        LocalDate meeting = agenda.draft().sheet().date();
        if (clock.inTime() || meeting.isBefore(clock.counted())) {
            return;
        }
        Optional<Meeting> before =
                agenda.standing().filter(standing -> Boolean.TRUE.equals(standing.agendaPublished()));
        if (before.isEmpty() || !before.get().date().equals(meeting)) {
            found.add(new Concern(
                    Matter.SHORT_NOTICE,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    excepted.contains(Matter.SHORT_NOTICE)));
            return;
        }
        List<ItemId> known =
                before.get().items().stream().map(item -> item.id()).toList();
        agenda.items().stream()
                .filter(item -> !item.text().heading() && !known.contains(item.id()))
                .forEach(this::late);
    }

    /// The law is asked about each item that was added; where it is not satisfied, or only by a reason, that is
    /// said.
    private void late(DraftItem item) {
        Regime law = clock.regime().orElseThrow();
        LateBusiness business = LateBusiness.item(law, agenda.draft().sheet().date(), clock.counted());
        LateBusiness explained = item.late()
                .filter(late -> !late.chair().isBlank() && !late.reason().isBlank())
                .map(late -> business.urgent(new Urgent(late.chair(), late.reason())))
                .orElse(business);
        Matter matter = switch (law) {
            case PRINCIPAL -> Matter.LATE_ITEM;
            case EXECUTIVE -> Matter.ADDED_TO_EXECUTIVE;
            case PARISH, PARISH_MEETING -> Matter.ADDED_TO_PARISH;
        };
        boolean met = excepted.contains(matter)
                || explained.answer(Clocked.SETTINGS, clock.counted()).allows();
        found.add(new Concern(
                matter, Optional.of(item.id()), Optional.empty(), item.text().title(), met));
    }

    private boolean isParish() {
        return clock.regime()
                .filter(law -> law == Regime.PARISH || law == Regime.PARISH_MEETING)
                .isPresent();
    }

    private void item(DraftItem item) {
        if (item.text().title().isBlank()) {
            about(Matter.NO_TITLE, item);
        }
        item.closure().ifPresent(closure -> closed(closure).forEach(matter -> about(matter, item)));
    }

    private void paper(DraftPaper paper) {
        if (paper.text().title().isBlank()) {
            about(Matter.NO_TITLE, paper);
        }
        if (paper.closure().isPresent()) {
            closed(paper.closure().get()).forEach(matter -> about(matter, paper));
            if (agenda.document(paper).isPresent()) {
                about(Matter.STILL_PUBLIC, paper);
            }
            return;
        }
        if (alsoClosed.contains(paper.id())) {
            about(Matter.ALSO_CLOSED, paper);
        }
        if (paper.files().isEmpty() && agenda.document(paper).isEmpty()) {
            about(Matter.NO_FILE, paper);
        }
        if (paper.files().stream().anyMatch(file -> !readable(file.reading()))) {
            about(Matter.NOT_READABLE, paper);
        }
    }

    private static boolean readable(Reading reading) {
        return reading == Reading.TEXT || reading == Reading.RECORDED || reading == Reading.UNSUPPORTED;
    }

    /// What the law of exemption asks of a closure that it does not yet have.
    private List<Matter> closed(Closure closure) {
        return Exemptions.answer(claim(closure), clock.counted()).findings().stream()
                .filter(finding -> finding.outcome().compareTo(Outcome.WARNED) >= 0)
                .flatMap(finding -> finding.duties().stream())
                .map(duty -> matter(duty.task()))
                .distinct()
                .toList();
    }

    private Claim claim(Closure closure) {
        return new Claim(
                closure.categories().stream()
                        .filter(paragraph -> paragraph <= Category.values().length)
                        .map(Category::of)
                        .collect(Collectors.toSet()),
                closure.confidential() ? Optional.of(Confidential.ENACTMENT) : Optional.empty(),
                Objects.requireNonNullElse(closure.publicInterest(), ""),
                Objects.requireNonNullElse(closure.decidedBy(), ""),
                clock.counted(),
                Optional.ofNullable(closure.planning()),
                Optional.ofNullable(closure.registered()),
                Objects.requireNonNullElse(closure.review(), clock.counted()));
    }

    private static Matter matter(Task task) {
        return switch (task) {
            case NAME_PARAGRAPHS -> Matter.NO_CATEGORY;
            case SAY_PUBLIC_INTEREST -> Matter.NO_PUBLIC_INTEREST;
            case NAME_JUDGE -> Matter.NO_JUDGE;
            case ANSWER_OWN_DEVELOPMENT, ANSWER_REGISTERED -> Matter.UNANSWERED;
            case MAKE_OPEN, DROP_PARAGRAPH_3 -> Matter.NOT_EXEMPT;
            case REVIEW_EXEMPTION -> Matter.REVIEW;
            default -> throw new IllegalStateException("not asked of a closure: " + task);
        };
    }

    private void whole(Matter matter) {
        found.add(new Concern(matter, Optional.empty(), Optional.empty(), "", false));
    }

    private void about(Matter matter, DraftItem item) {
        found.add(new Concern(
                matter, Optional.of(item.id()), Optional.empty(), item.text().title(), false));
    }

    private void about(Matter matter, DraftPaper paper) {
        found.add(new Concern(
                matter, paper.item(), Optional.of(paper.id()), paper.text().title(), false));
    }
}
