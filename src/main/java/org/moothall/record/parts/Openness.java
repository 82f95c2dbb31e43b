package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the public may see a thing; apart from how far its life has gone. In JSON the property `is` names the
/// case.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Openness.Public.class, name = "public"),
    @JsonSubTypes.Type(value = Openness.Exempt.class, name = "exempt"),
    @JsonSubTypes.Type(value = Openness.Confidential.class, name = "confidential")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Openness {
    /// The state of everything that nobody closed.
    Openness PUBLIC = new Public();

    /// True for what everyone may see.
    @JsonIgnore
    default boolean isPublic() {
        return this instanceof Public;
    }

    /// Open to everyone.
    record Public() implements Openness {}

    /// Withheld under Schedule 12A to the Local Government Act 1972.
    ///
    /// @param categories     paragraphs of Part 1 of the Schedule, 1 to 7 in England; empty where the
    ///                       source does not say
    /// @param reason         why the paragraph applies, in words
    /// @param publicInterest why the public interest in withholding outweighs that in disclosing (paragraph 10)
    /// @param decidedBy      the officer or body that decided
    record Exempt(
            List<Integer> categories,
            @Nullable String reason,
            @Nullable String publicInterest,
            @Nullable String decidedBy)
            implements Openness {
        public Exempt {
            categories = Copies.of(categories);
            for (int category : categories) {
                if (category < 1 || category > 18) {
                    throw new IllegalArgumentException("Schedule 12A has no paragraph " + category);
                }
            }
        }
    }

    /// Withheld because disclosure is forbidden: s.100A(2) and (3) of the Local Government Act 1972.
    record Confidential(@Nullable String reason) implements Openness {}

    /// Tells Jackson not to write what is merely public.
    final class UnlessPublic {
        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other instanceof Public;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
