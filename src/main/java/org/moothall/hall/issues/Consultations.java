package org.moothall.hall.issues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Issue;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// The places where an issue is said to be considered, beside the items that its page shows.
///
/// @param all      as the issue names them
/// @param items    the items that the page shows
/// @param meetings the meetings of those items
record Consultations(List<Issue.Consultation> all, Set<ItemId> items, Set<MeetingId> meetings) {
    /// What the issue came to an item for, in the source's word: as the consultation with that item says, else
    /// one that names only its meeting.
    @Nullable
    String role(MeetingId meeting, ItemId item) {
        Stream<Issue.Consultation> ofTheItem = all.stream().filter(one -> item.equals(one.item()));
        Stream<Issue.Consultation> ofTheMeeting =
                all.stream().filter(one -> !shown(one) && meeting.equals(one.meeting()));
        return Stream.concat(ofTheItem, ofTheMeeting)
                .flatMap(one -> Optional.ofNullable(one.role()).stream())
                .findFirst()
                .orElse(null);
    }

    /// Those that no item of the page speaks of.
    List<Issue.Consultation> unplaced() {
        return all.stream()
                .filter(one -> !shown(one) && (one.meeting() == null || !meetings.contains(one.meeting())))
                .toList();
    }

    private boolean shown(Issue.Consultation one) {
        return one.item() != null && items.contains(one.item());
    }
}
