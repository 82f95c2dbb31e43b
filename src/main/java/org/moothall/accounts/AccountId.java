package org.moothall.accounts;

/// The number of an account.
public record AccountId(long number) {
    public AccountId {
        if (number <= 0) {
            throw new IllegalArgumentException("accounts are numbered from 1, not " + number);
        }
    }
}
