package org.moothall.desk.agendas.drafts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Openness;

/// Why an item or a paper is not open to the public, as the public is told, and the officer's answers to the
/// questions that the law asks first. Incomplete while it is in work.
///
/// @param confidential disclosure is forbidden (1972 Act s.100A(2) and (3)); then no category is needed
/// @param categories   paragraphs of Schedule 12A, 1 to 7
/// @param planning     whether it relates to development for which the council may grant itself permission (para.
///     9): nothing that does is exempt; none while unanswered
/// @param registered   whether it must be registered under the Acts of para. 8: then paragraph 3 does not apply
/// @param review       when to ask again whether it is still exempt
public record Closure(
        boolean confidential,
        List<Integer> categories,
        @Nullable String reason,
        @Nullable String publicInterest,
        @Nullable String decidedBy,
        @Nullable Boolean planning,
        @Nullable Boolean registered,
        @Nullable LocalDate review) {
    public Closure {
        categories = categories.stream().distinct().sorted().toList();
    }

    /// What the record says of it.
    public Openness openness() {
        return confidential
                ? new Openness.Confidential(reason)
                : new Openness.Exempt(categories, reason, publicInterest, decidedBy);
    }

    /// The closure of something that stands on the ledger.
    ///
    /// @return null for what is public
    public static @Nullable Closure of(Openness openness) {
        return switch (openness) {
            case Openness.Public ignored -> null;
            case Openness.Exempt exempt ->
                new Closure(
                        false,
                        exempt.categories(),
                        exempt.reason(),
                        exempt.publicInterest(),
                        exempt.decidedBy(),
                        null,
                        null,
                        null);
            case Openness.Confidential confidential ->
                new Closure(true, List.of(), confidential.reason(), null, null, null, null, null);
        };
    }
}
