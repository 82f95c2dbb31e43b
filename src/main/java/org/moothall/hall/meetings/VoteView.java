package org.moothall.hall.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Vote;
import org.moothall.record.parts.Vote.Ballot;
import org.moothall.record.parts.Vote.Choice;

/// A vote with its ballots counted and sorted by what was chosen.
record VoteView(
        Vote vote,
        int inFavour,
        int against,
        int abstained,
        List<Ballot> namedFor,
        List<Ballot> namedAgainst,
        List<Ballot> namedAbstained) {

    private static final double WIDTH = 10;
    private static final double GAP = 0.5;

    static VoteView of(Vote vote) {
        List<Ballot> inFavour = chosen(vote, Choice.FOR);
        List<Ballot> against = chosen(vote, Choice.AGAINST);
        List<Ballot> abstained = chosen(vote, Choice.ABSTAINED);
        return new VoteView(
                vote,
                count(vote.inFavour(), inFavour),
                count(vote.against(), against),
                count(vote.abstained(), abstained),
                inFavour,
                against,
                abstained);
    }

    private static List<Ballot> chosen(Vote vote, Choice choice) {
        return vote.ballots().stream()
                .filter(ballot -> ballot.choice() == choice)
                .toList();
    }

    private static int count(@Nullable Integer said, List<Ballot> named) {
        return said == null ? named.size() : said;
    }

    /// True where anybody's vote was counted.
    @JsonIgnore
    public boolean counted() {
        return inFavour + against + abstained > 0;
    }

    /// True where the names were taken.
    @JsonIgnore
    public boolean named() {
        return !vote.ballots().isEmpty();
    }

    /// The width of the drawn bar.
    @JsonIgnore
    public int width() {
        return (int) WIDTH * (inFavour + against + abstained);
    }

    /// A part of the bar: what to call it, where it begins and how wide it is.
    record Part(String name, double from, double width) {}

    /// The parts of the drawn bar that are not empty.
    @JsonIgnore
    public List<Part> parts() {
        return List.of(
                        part("for", 0, inFavour),
                        part("against", inFavour, against),
                        part("abstained", inFavour + against, abstained))
                .stream()
                .filter(part -> part.width() > 0)
                .toList();
    }

    private static Part part(String name, int before, int votes) {
        return new Part(name, before * WIDTH, votes == 0 ? 0 : votes * WIDTH - GAP);
    }
}
