package org.moothall.documents.packs;

import java.util.List;

/// What a front sheet says.
///
/// @param authority the council
/// @param kind      "Agenda", "Supplement 1", "Agenda: members’ pack"
/// @param title     "Cabinet"
/// @param lead      one sentence: the day, the time, the place
/// @param facts     who is invited, who to ask, and the like
public record Front(String authority, String kind, String title, String lead, List<Fact> facts) {
    public Front {
        facts = List.copyOf(facts);
    }

    /// A line of the table of facts.
    public record Fact(String name, String value) {}

    /// What the file is called in a reader's window.
    String fullTitle() {
        return title + ", " + lead + " – " + kind;
    }
}
