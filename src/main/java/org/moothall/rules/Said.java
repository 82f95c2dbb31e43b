package org.moothall.rules;

/// Words that an officer must have given.
public final class Said {
    private Said() {}

    /// The words as they are; refused where there are none.
    public static String required(String name, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(name + " must be said in words");
        }
        return words;
    }
}
