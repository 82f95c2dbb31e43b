package org.moothall.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign in.
///
/// @param name   as it stands on the trail
/// @param email  in lower case; no two accounts have the same
/// @param person the number on the record of the councillor or officer that they are, where they are one
/// @param closed whether they may no longer sign in
public record Account(
        AccountId id,
        String name,
        String email,
        List<Grant> grants,
        @Nullable Long person,
        boolean closed) {
    public Account {
        grants = List.copyOf(grants);
    }

    /// The same account under another name and e-mail address.
    public Account called(String otherName, String otherEmail) {
        return new Account(id, otherName.strip(), otherEmail.strip().toLowerCase(Locale.ROOT), grants, person, closed);
    }

    /// Whether they have one of these roles, for any body at all.
    public boolean has(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
    }

    /// Whether they have this role for this body.
    public boolean may(Role role, long body) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(body));
    }
}
