package org.moothall.hall.people;

import java.util.Comparator;
import java.util.Locale;

/// By what a printed name is put in order: `Councillor Wren Alderthwaite OBE` stands under A. Pure.
///
/// @param family the last of the name's words that is neither letters after the name nor a bracketed remark,
/// without
///               capitals
/// @param whole  the name as printed
record Surname(String family, String whole) implements Comparable<Surname> {
    private static final Comparator<Surname> ORDER =
            Comparator.comparing(Surname::family).thenComparing(Surname::whole);

    static Surname of(String name) {
        String plain = name.replaceAll("\\(.*?\\)", " ").replaceAll(",.*$", "").strip();
        String[] words = plain.split("\\s+", -1);
        int last = words.length - 1;
        while (last > 0 && words[last].matches("[A-Z]{2,4}")) {
            last--;
        }
        return new Surname(words[last].toLowerCase(Locale.ROOT), name);
    }

    @Override
    public int compareTo(Surname other) {
        return ORDER.compare(this, other);
    }
}
