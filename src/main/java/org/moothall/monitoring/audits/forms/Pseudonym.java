package org.moothall.monitoring.audits.forms;

import java.util.regex.Pattern;

/// What a case is called in an audit: up to three letters, a hyphen or space, up to four digits, as in `KF-017`. A
/// name, a date of birth or a number of the case system does not fit into it. Whose case it is stands nowhere in
/// Moothall.
public record Pseudonym(String text) implements Comparable<Pseudonym> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}[- ]?\\d{1,4}");

    public Pseudonym {
        text = text.strip();
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("“" + text
                    + "” is not a pseudonym: one to three capital letters and up to four digits, such as KF-017.");
        }
    }

    @Override
    public int compareTo(Pseudonym other) {
        return text.compareTo(other.text);
    }
}
