package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.PersonId;

/// A vote on an item: a motion or an amendment, with names where it was recorded.
///
/// @param motion  what was put, in words
/// @param kind    the source's word: `Resolution`, `Amendment`
/// @param result  the source's word: `Carried`, `Lost`
/// @param carried whether it was carried; none where the source does not say
/// @param casting who gave a second or casting vote, if anyone did
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vote(
        @Nullable String title,
        @Nullable Markup motion,
        @Nullable String kind,
        @Nullable String result,
        @Nullable Boolean carried,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable String casting,
        List<Ballot> ballots) {
    public Vote {
        ballots = Copies.of(ballots);
    }

    /// How one member voted.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Ballot(@Nullable PersonId person, String name, Choice choice) {}

    /// What a member can do when a vote is taken.
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAINED,
        NOT_VOTING,
        ABSENT
    }
}
