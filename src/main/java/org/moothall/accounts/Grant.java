package org.moothall.accounts;

import org.jspecify.annotations.Nullable;

/// A role that an account has.
///
/// @param body the number of the body for which it has it; null for every body
public record Grant(Role role, @Nullable Long body) {
    /// The role for every body.
    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    /// Whether it covers this body.
    public boolean covers(long number) {
        return body == null || body == number;
    }
}
