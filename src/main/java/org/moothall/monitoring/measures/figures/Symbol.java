package org.moothall.monitoring.measures.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stands in the place of a number, in the signs of the Government Statistical Service. A symbol is not a
/// zero, and neither is a gap.
public enum Symbol {
    /// Confidential: hidden, because it is small.
    CONFIDENTIAL("c"),
    /// Not applicable.
    NOT_APPLICABLE("z"),
    /// Not available.
    NOT_AVAILABLE("x"),
    /// Of low reliability.
    UNRELIABLE("u"),
    /// Rounds to nothing but is not nothing; also written `low`.
    ROUNDS_TO_ZERO("k");

    private final String sign;

    Symbol(String sign) {
        this.sign = sign;
    }

    /// The sign as written in files.
    public String sign() {
        return sign;
    }

    /// The symbol of a sign, in any case; `low` is another spelling of `k`.
    public static Optional<Symbol> find(String text) {
        String sign = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(symbol -> symbol.sign.equals(sign) || (symbol == ROUNDS_TO_ZERO && sign.equals("low")))
                .findFirst();
    }
}
