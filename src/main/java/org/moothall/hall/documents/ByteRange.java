package org.moothall.hall.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file that a reader asks for (RFC 9110, section 14).
///
/// @param first the first byte, from 0
/// @param last  the last byte, included
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");

    /// What was asked: nothing, all, or a part.
    sealed interface Asked {}

    /// The whole file: nothing else was asked, or nothing that is understood.
    record Whole() implements Asked {}

    /// A part that the file has.
    record Part(ByteRange range) implements Asked {}

    /// A part that it does not have.
    record Beyond() implements Asked {}

    long length() {
        return last - first + 1;
    }

    /// What a Range header asks of a file. Several ranges at once are answered with the whole, as the standard
    /// allows.
    static Asked of(Optional<String> header, long size) {
        Matcher range = ONE.matcher(header.orElse(""));
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return new Whole();
        }
        if (range.group(1).isEmpty()) {
            long count = Long.parseLong(range.group(2));
            return count == 0 || size == 0
                    ? new Beyond()
                    : new Part(new ByteRange(Math.max(0, size - count), size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        if (first >= size) {
            return new Beyond();
        }
        return last < first ? new Whole() : new Part(new ByteRange(first, Math.min(last, size - 1)));
    }
}
