package org.moothall.ledger.notes;

import java.util.regex.Pattern;

/// The name of one ledger among all in the world: an address without its scheme, for example
/// `record.merebridge.example/ledger`. It is the first line of every head and the name of the key that signs it,
/// so it should never change; a ledger with another origin is, to those who watch it, another ledger.
public record Origin(String value) {
    private static final Pattern SHAPE = Pattern.compile("[!-*,-~]{1,200}");

    public Origin {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a ledger's origin is 1 to 200 printable ASCII characters without blank or plus: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
