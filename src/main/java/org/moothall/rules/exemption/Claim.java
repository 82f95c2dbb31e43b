package org.moothall.rules.exemption;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.Settings;

/// What is said for keeping an item or a document private.
///
/// @param categories     the paragraphs of Schedule 12A relied on
/// @param confidential   that it is confidential instead, and why
/// @param publicInterest why the public interest in maintaining the exemption outweighs that in disclosing, in
/// words
/// @param judgedBy       the officer who judged so
/// @param judged         when
/// @param ownDevelopment whether it relates to development that the council may permit itself (paragraph 9); none
/// until
///                       the question is answered
/// @param registered     whether it must be registered under the Companies Acts and the like (paragraph 8); asked
/// for
///                       paragraph 3 only
/// @param review         when to ask whether it is still exempt
public record Claim(
        Set<Category> categories,
        Optional<Confidential> confidential,
        String publicInterest,
        String judgedBy,
        LocalDate judged,
        Optional<Boolean> ownDevelopment,
        Optional<Boolean> registered,
        LocalDate review) {
    public Claim {
        categories = categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories);
    }

    /// A claim that information is exempt, to be looked at again after the council's usual time.
    public static Claim exempt(
            Set<Category> categories, String publicInterest, String judgedBy, LocalDate judged, Settings settings) {
        return new Claim(
                categories,
                Optional.empty(),
                publicInterest,
                judgedBy,
                judged,
                Optional.empty(),
                Optional.empty(),
                judged.plusMonths(settings.house().reviewMonths()));
    }

    /// A claim that information is confidential.
    public static Claim confidential(Confidential why, String judgedBy, LocalDate judged, Settings settings) {
        return new Claim(
                Set.of(),
                Optional.of(why),
                "",
                judgedBy,
                judged,
                Optional.empty(),
                Optional.empty(),
                judged.plusMonths(settings.house().reviewMonths()));
    }

    /// The same with the questions of paragraphs 9 and 8 answered.
    public Claim answered(boolean relatesToOwnDevelopment, boolean mustBeRegistered) {
        return new Claim(
                categories,
                confidential,
                publicInterest,
                judgedBy,
                judged,
                Optional.of(relatesToOwnDevelopment),
                Optional.of(mustBeRegistered),
                review);
    }
}
