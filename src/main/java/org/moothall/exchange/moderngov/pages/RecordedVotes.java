package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Vote;

/// Votes: the table "Recorded Vote" below an item, and `mgListRecordedVotesShort`, the page with the names. The
/// page's shape was never seen recorded; what is read is any row that holds a name and a word for a vote.
public final class RecordedVotes {
    private RecordedVotes() {}

    /// The rows Title, Type, Recorded Vote text, Result. The table's header is mis-nested, so only cells count.
    static List<Vote> summary(Element table, Base base) {
        List<Vote> votes = new ArrayList<>();
        if (!table.hasClass("mgTableNoBorderFullWidth")) {
            return votes;
        }
        for (Element row : table.select("tr")) {
            Elements cells = row.select("> td");
            if (cells.size() >= 4) {
                String result = Page.text(cells.get(3));
                votes.add(new Vote(
                        Page.text(cells.get(0)),
                        WordText.of(cells.get(2), base),
                        Page.text(cells.get(1)),
                        result,
                        carried(result, cells.get(3)),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
            }
        }
        return votes;
    }

    private static @Nullable Boolean carried(@Nullable String result, Element cell) {
        String words =
                ((result == null ? "" : result) + " " + cell.select("img").attr("src")).toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(?:not carried|lost|rejected|fell|motionnegative)\\b.*")) {
            return false;
        }
        return words.matches(".*\\b(?:carried|agreed|approved|motionpositive)\\b.*") ? true : null;
    }

    /// The page with the names: one vote to a table, in order.
    public static Parsed<List<Vote>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        List<Vote> votes = new ArrayList<>();
        Page.of(reply, remarks).ifPresent(page -> {
            for (Element table : page.content().select("table")) {
                List<Vote.Ballot> ballots = ballots(table);
                if (!ballots.isEmpty()) {
                    votes.add(vote(table, ballots));
                }
            }
            if (votes.isEmpty()) {
                remarks.problem("holds no recorded votes that can be read");
            }
        });
        return remarks.on(List.copyOf(votes));
    }

    /// The votes of an item with the names of those who voted, which a page of their own gives in the same order.
    /// Where the numbers of votes differ, the named ones are put after the others, since nobody says which
    /// is which.
    public static List<Vote> joined(List<Vote> votes, List<Vote> named) {
        List<Vote> joined = new ArrayList<>();
        if (votes.size() == named.size()) {
            for (int i = 0; i < votes.size(); i++) {
                joined.add(joined(votes.get(i), named.get(i)));
            }
        } else {
            joined.addAll(votes);
            joined.addAll(named);
        }
        return joined;
    }

    private static Vote joined(Vote vote, Vote named) {
        return new Vote(
                vote.title() == null ? named.title() : vote.title(),
                vote.motion(),
                vote.kind(),
                vote.result(),
                vote.carried(),
                named.inFavour(),
                named.against(),
                named.abstained(),
                null,
                named.ballots());
    }

    private static Vote vote(Element table, List<Vote.Ballot> ballots) {
        Element caption = table.selectFirst("caption");
        return new Vote(
                caption == null ? null : Page.text(caption),
                null,
                null,
                null,
                null,
                count(ballots, Vote.Choice.FOR),
                count(ballots, Vote.Choice.AGAINST),
                count(ballots, Vote.Choice.ABSTAINED),
                null,
                ballots);
    }

    private static Integer count(List<Vote.Ballot> ballots, Vote.Choice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    private static List<Vote.Ballot> ballots(Element table) {
        List<Vote.Ballot> ballots = new ArrayList<>();
        for (Element row : table.select("tr")) {
            Elements cells = row.select("> td, > th");
            String name = cells.isEmpty() ? null : Page.text(cells.get(0));
            Optional<Vote.Choice> choice = cells.stream()
                    .skip(1)
                    .map(cell -> choice(Page.text(cell)))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (name != null && choice.isPresent()) {
                ballots.add(new Vote.Ballot(person(row), name, choice.get()));
            }
        }
        return ballots;
    }

    private static @Nullable PersonId person(Element row) {
        return row.select("a[href]").stream()
                .map(link -> Link.of(link.attr("href")).number("UID"))
                .filter(OptionalLong::isPresent)
                .map(id -> new PersonId(id.getAsLong()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Vote.Choice> choice(@Nullable String text) {
        String word = Wording.line(text);
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "for", "in favour", "o blaid" -> Optional.of(Vote.Choice.FOR);
            case "against", "yn erbyn" -> Optional.of(Vote.Choice.AGAINST);
            case "abstain", "abstained", "abstention", "ymatal" -> Optional.of(Vote.Choice.ABSTAINED);
            case "no vote cast", "did not vote", "not voting", "conflict of interests" ->
                Optional.of(Vote.Choice.NOT_VOTING);
            case "absent" -> Optional.of(Vote.Choice.ABSENT);
            default -> Optional.empty();
        };
    }
}
