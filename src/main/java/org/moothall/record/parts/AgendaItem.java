package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;

/// One appearance of a matter on a meeting's agenda. The printed number, the minute number and the place in the
/// order are three different things.
///
/// @param number       as printed: `17`, `3a`, `CB20/15`; none for a section heading
/// @param minuteNumber the minute's number where it differs from the item's
/// @param heading      true for a line that only divides the agenda
/// @param purpose      what the meeting is asked to do (ModernGov's agenda text)
/// @param lateReason   the chair's reason for taking an item that was not on the agenda in time (s.100B(4)(b))
/// @param result       the outcome in a word or two, as the source gives it
/// @param referredTo   the body to which the meeting passed the matter on
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgendaItem(
        ItemId id,
        @Nullable String number,
        @Nullable String minuteNumber,
        String title,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean heading,
        @Nullable IssueId issue,
        @Nullable Markup purpose,
        @Nullable String presentedBy,
        @Nullable String author,
        List<Paper> papers,
        @Nullable Markup decision,
        List<DecisionId> decisions,
        @Nullable Markup minutes,
        @Nullable String result,
        List<Vote> votes,
        List<Declaration> declarations,
        List<Action> actions,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Openness.UnlessPublic.class)
        Openness openness,

        @Nullable String lateReason,
        @Nullable Boolean publicMaySpeak,
        @Nullable BodyId referredTo,
        @Nullable Source source) {
    public AgendaItem {
        papers = Copies.of(papers);
        decisions = Copies.of(decisions);
        votes = Copies.of(votes);
        declarations = Copies.of(declarations);
        actions = Copies.of(actions);
        openness = openness == null ? Openness.PUBLIC : openness;
    }

    /// Something that the meeting asked for.
    ///
    /// @param due    ISO date, if one was set
    /// @param answer what came of it, once known
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Action(
            String what,
            @Nullable String owner,
            java.time.@Nullable LocalDate due,
            @Nullable String answer) {}
}
