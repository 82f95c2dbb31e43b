package org.moothall.exchange.moderngov.replies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Document;
import org.moothall.record.Person;
import org.moothall.record.ids.ItemId;

/// What one reply tells of a meeting, with the documents and people that it names.
///
/// @param bodyName the body's name as the reply prints it
/// @param cut      the items of which some text ends in "view the full text"
/// @param voted    the items that have a page of recorded votes by name
public record MeetingReading(
        MeetingSheet sheet,
        @Nullable String bodyName,
        List<Document> documents,
        List<Person> people,
        Set<ItemId> cut,
        Set<ItemId> voted) {
    public MeetingReading {
        documents = List.copyOf(documents);
        people = List.copyOf(people);
        cut = Set.copyOf(cut);
        voted = Set.copyOf(voted);
    }
}
