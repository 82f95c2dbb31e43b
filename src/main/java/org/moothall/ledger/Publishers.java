package org.moothall.ledger;

import java.nio.charset.StandardCharsets;

/// The one rule for free text that stands in a line of the ledger's: one line, readable, not too long.
final class Publishers {
    private static final int LONGEST = 200;

    private Publishers() {}

    static String checked(String words) {
        boolean line = words.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(words);
        if (words.isBlank() || words.length() > LONGEST || !line || !whole || !words.equals(words.strip())) {
            throw new IllegalArgumentException(
                    "what stands in a line of the ledger is one line of 1 to " + LONGEST + " characters: " + words);
        }
        return words;
    }
}
