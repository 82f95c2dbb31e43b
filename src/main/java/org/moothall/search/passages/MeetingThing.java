package org.moothall.search.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Meeting;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Vote;

/// A meeting: itself, each of its items, and the papers that it gives a place. Its title is left to whoever knows
/// the body's name.
final class MeetingThing {
    private MeetingThing() {}

    static List<Passage> passages(Meeting meeting) {
        Place place = place(meeting, null);
        List<Passage> passages = new ArrayList<>();
        String title = meeting.title() == null ? "" : meeting.title();
        passages.addAll(Things.cut(Category.MEETING, title, text(meeting), place, List.of()));
        for (AgendaItem item : meeting.items()) {
            if (!item.heading()) {
                passages.addAll(Things.cut(Category.ITEM, item.title(), text(item), place(meeting, item), List.of()));
            }
        }
        return passages;
    }

    static List<Placing> placings(Meeting meeting) {
        List<Placing> placings =
                new ArrayList<>(Things.placings(meeting.papers(), null, place(meeting, null), List.of()));
        for (AgendaItem item : meeting.items()) {
            Place place = place(meeting, item);
            placings.addAll(Things.placings(item.papers(), null, place, List.of()));
            if (item.issue() != null) {
                placings.add(new Placing(null, item.issue(), place, false, List.of()));
            }
        }
        return placings;
    }

    private static Place place(Meeting meeting, @Nullable AgendaItem item) {
        return new Place(
                meeting.body(),
                meeting.date(),
                meeting.id(),
                item == null ? null : item.id(),
                item == null ? null : item.number());
    }

    private static String text(Meeting meeting) {
        return Plain.join(
                meeting.venue() == null ? null : meeting.venue().name(),
                Plain.of(meeting.note()),
                meeting.attendance().stream().map(Attendance::name).collect(Collectors.joining(", ")));
    }

    private static String text(AgendaItem item) {
        return Plain.join(
                Plain.of(item.purpose()),
                Plain.of(item.decision()),
                item.result(),
                Plain.of(item.minutes()),
                item.votes().stream().flatMap(MeetingThing::words).collect(Collectors.joining("\n")));
    }

    private static Stream<String> words(Vote vote) {
        return Stream.of(vote.title(), Plain.of(vote.motion()), vote.result()).filter(Objects::nonNull);
    }
}
