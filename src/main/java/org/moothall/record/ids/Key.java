package org.moothall.record.ids;

/// Names one published thing among all: whose it is, of what kind, and its number there.
public record Key(AuthorityCode authority, Kind kind, long number) {
    public Key {
        Numbered.check(number);
    }

    @Override
    public String toString() {
        return authority + "/" + kind + "/" + number;
    }
}
