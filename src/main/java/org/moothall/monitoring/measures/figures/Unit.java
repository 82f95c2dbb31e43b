package org.moothall.monitoring.measures.figures;

import java.math.BigDecimal;

/// What a value is a number of.
public enum Unit {
    /// Of each hundred.
    PERCENT("%", 100),
    /// Of each thousand.
    PER_1000("/1,000", 1_000),
    /// Of each ten thousand.
    PER_10000("/10k", 10_000),
    /// Of each hundred thousand.
    PER_100000("/100k", 100_000),
    /// So many to one.
    RATIO("", 1),
    /// A mean score.
    MEAN("", 1),
    /// How many.
    COUNT("", 1),
    /// Days.
    DAYS(" d", 1),
    /// Pounds.
    POUNDS("£", 1);

    private final String sign;
    private final long scale;

    Unit(String sign, long scale) {
        this.sign = sign;
        this.scale = scale;
    }

    /// What the quotient of numerator and denominator is multiplied by.
    public Ratio scale() {
        return Ratio.of(scale);
    }

    /// A rounded number with its sign: `14.8%`, `£2,100`.
    public String words(BigDecimal number) {
        String plain = String.format(java.util.Locale.UK, "%,." + number.scale() + "f", number);
        return this == POUNDS ? (number.signum() < 0 ? "-£" + plain.substring(1) : "£" + plain) : plain + sign;
    }

    /// The sign alone.
    public String sign() {
        return sign.strip();
    }

    /// True where a numerator is a part of its denominator, so that it cannot be more.
    public boolean isShare() {
        return this == PERCENT;
    }
}
