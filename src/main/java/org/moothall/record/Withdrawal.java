package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.WithdrawalId;
import org.moothall.record.parts.Source;

/// Public notice that something published was taken back: what, when, why and by whom. The hall then shows this
/// in its place. A thing that is published again after it stands again.
///
/// @param of          the kind of the withdrawn thing
/// @param ofNumber    its number
/// @param title       what it was called
/// @param replacement the number of the thing, of the same kind, that takes its place
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Withdrawal(
        WithdrawalId id,
        Kind of,
        long ofNumber,
        String title,
        @Nullable LocalDate date,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Long replacement,
        @Nullable Source source)
        implements Content {
    public Withdrawal {
        if (of == Kind.WITHDRAWAL || of == Kind.AUTHORITY) {
            throw new IllegalArgumentException("a notice withdraws a published thing, not " + of);
        }
    }

    /// The withdrawn thing's name among everything published.
    public Key target(AuthorityCode authority) {
        return new Key(authority, of, ofNumber);
    }

    @Override
    public Kind kind() {
        return Kind.WITHDRAWAL;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }
}
