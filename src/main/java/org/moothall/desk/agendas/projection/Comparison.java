package org.moothall.desk.agendas.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moothall.record.Meeting;
import org.moothall.record.ids.ItemId;
import org.moothall.record.parts.AgendaItem;

/// Two versions of an agenda beside each other, item by item.
///
/// @param sheet what of the front sheet differs
/// @param rows  every item of either, in the order of the later version; those that it no longer has stand where
/// they
///              stood
record Comparison(Set<SheetPart> sheet, List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /// What a front sheet says.
    public enum SheetPart {
        BODY,
        TITLE,
        DATE,
        TIME,
        STATUS,
        PLACE,
        WEBCAST,
        CONTACT,
        NOTE,
        PAPERS
    }

    /// What an item says.
    public enum Part {
        NUMBER,
        TITLE,
        PURPOSE,
        ISSUE,
        WHO,
        PAPERS,
        OPENNESS,
        LATE,
        OUTCOME
    }

    /// One item in both versions.
    ///
    /// @param parts what of it differs; empty where nothing does, or where it is only in one
    public record Row(Optional<AgendaItem> before, Optional<AgendaItem> after, Set<Part> parts) {
        /// True where it is the same in both.
        public boolean same() {
            return before.isPresent() && after.isPresent() && parts.isEmpty();
        }
    }

    /// True where the versions say the same.
    public boolean same() {
        return sheet.isEmpty() && rows.stream().allMatch(Row::same);
    }

    /// The later version held against the earlier.
    public static Comparison of(Meeting before, Meeting after) {
        List<Row> rows = new ArrayList<>();
        for (AgendaItem item : after.items()) {
            Optional<AgendaItem> old = find(before, item.id());
            rows.add(new Row(
                    old, Optional.of(item), old.map(was -> differ(was, item)).orElse(Set.of())));
        }
        for (int i = 0; i < before.items().size(); i++) {
            AgendaItem gone = before.items().get(i);
            if (find(after, gone.id()).isEmpty()) {
                rows.add(Math.min(i, rows.size()), new Row(Optional.of(gone), Optional.empty(), Set.of()));
            }
        }
        return new Comparison(sheets(before, after), rows);
    }

    private static Optional<AgendaItem> find(Meeting meeting, ItemId id) {
        return meeting.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static Set<SheetPart> sheets(Meeting before, Meeting after) {
        Differences<Meeting, SheetPart> found = new Differences<>(before, after, SheetPart.class);
        found.of(SheetPart.BODY, Meeting::body);
        found.of(SheetPart.TITLE, meeting -> Optional.ofNullable(meeting.title()));
        found.of(SheetPart.DATE, Meeting::date);
        found.of(SheetPart.TIME, meeting -> Optional.ofNullable(meeting.start()));
        found.of(SheetPart.STATUS, meeting -> List.of(meeting.status(), String.valueOf(meeting.statusWords())));
        found.of(SheetPart.PLACE, meeting -> Optional.ofNullable(meeting.venue()));
        found.of(SheetPart.WEBCAST, meeting -> Optional.ofNullable(meeting.webcast()));
        found.of(SheetPart.CONTACT, meeting -> Optional.ofNullable(meeting.contact()));
        found.of(SheetPart.NOTE, meeting -> Optional.ofNullable(meeting.note()));
        found.of(SheetPart.PAPERS, Meeting::papers);
        return found.parts;
    }

    private static Set<Part> differ(AgendaItem before, AgendaItem after) {
        Differences<AgendaItem, Part> found = new Differences<>(before, after, Part.class);
        found.of(Part.NUMBER, item -> Optional.ofNullable(item.number()));
        found.of(Part.TITLE, AgendaItem::title);
        found.of(Part.PURPOSE, item -> Optional.ofNullable(item.purpose()));
        found.of(Part.ISSUE, item -> Optional.ofNullable(item.issue()));
        found.of(Part.WHO, item -> List.of(String.valueOf(item.presentedBy()), String.valueOf(item.author())));
        found.of(Part.PAPERS, AgendaItem::papers);
        found.of(Part.OPENNESS, AgendaItem::openness);
        found.of(Part.LATE, item -> Optional.ofNullable(item.lateReason()));
        found.of(
                Part.OUTCOME,
                item -> List.of(
                        String.valueOf(item.decision()),
                        String.valueOf(item.minutes()),
                        item.votes(),
                        item.decisions()));
        return found.parts;
    }

    private static final class Differences<T, P extends Enum<P>> {
        private final T before;
        private final T after;
        private final Set<P> parts;

        Differences(T before, T after, Class<P> parts) {
            this.before = before;
            this.after = after;
            this.parts = EnumSet.noneOf(parts);
        }

        void of(P part, Function<T, Object> said) {
            if (!Objects.equals(said.apply(before), said.apply(after))) {
                parts.add(part);
            }
        }
    }
}
