package org.moothall.accounts.sessions;

import java.time.Instant;
import org.moothall.accounts.AccountId;

/// Somebody's being signed in, in one browser.
///
/// @param half    whether the password was right and the second factor is still to come
/// @param seen    when they last did anything, to the minute
/// @param address the network address that it began from
/// @param browser what the browser calls itself
public record Session(
        long number, AccountId account, boolean half, Instant made, Instant seen, String address, String browser) {}
