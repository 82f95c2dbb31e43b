package org.moothall.hall.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.moothall.hall.papers.PaperLine;
import org.moothall.hall.papers.Papers;
import org.moothall.record.parts.AgendaItem;
import org.moothall.web.text.Excerpt;

/// An agenda item with its papers and votes drawn up, as the meeting's page and the item's own page show it.
///
/// @param meeting the meeting's number
/// @param key     whether a key decision was taken on it
record ItemView(long meeting, AgendaItem item, List<PaperLine> papers, List<VoteView> votes, boolean key) {
    private static final int WORDS = 500;

    static ItemView of(long meeting, AgendaItem item, Papers papers, boolean key) {
        return new ItemView(
                meeting,
                item,
                papers.lines(item.papers()),
                item.votes().stream().map(VoteView::of).toList(),
                key);
    }

    /// Where the item has its own page.
    public String href() {
        return "/meetings/" + meeting + "/items/" + item.id();
    }

    /// The minutes' beginning.
    @JsonIgnore
    public Excerpt excerpt() {
        return Excerpt.of(item.minutes() == null ? "" : item.minutes().html(), WORDS);
    }

    /// What the item's anchor in the page is called: its printed number where it has one.
    @JsonIgnore
    public String anchor() {
        String number = item.number();
        return "item-"
                + (number == null
                        ? "i" + item.id()
                        : number.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", ""));
    }
}
