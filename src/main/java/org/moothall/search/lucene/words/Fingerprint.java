package org.moothall.search.lucene.words;

/// A number that nearly equal passages share, so that a page of a report and the same page in the agenda pack are
/// one result. Digits do not count, since the pack has page numbers of its own. Made of four minima over hashed
/// triples of words (A. Broder, "On the resemblance and containment of documents", 1997): passages that differ in
/// one word in a hundred share it nine times in ten, unlike ones as good as never.
public final class Fingerprint {
    /// The print of a passage too short to be told from others.
    public static final long NONE = 0;

    private static final int WORDS = 25;
    private static final long[] SEEDS = {
        0x9E3779B97F4A7C15L, 0xC2B2AE3D27D4EB4FL, 0x165667B19E3779F9L, 0x27D4EB2F165667C5L
    };

    private final long[] least = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    private long last;
    private long beforeLast;
    private int words;

    private Fingerprint() {}

    /// The print of a passage.
    public static long of(String text) {
        Fingerprint print = new Fingerprint();
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word = word * 31 + Character.toLowerCase(c);
            } else if (word != 0) {
                print.add(word);
                word = 0;
            }
        }
        if (word != 0) {
            print.add(word);
        }
        return print.value();
    }

    private void add(long word) {
        words++;
        long triple = (beforeLast * 31 + last) * 31 + word;
        for (int i = 0; i < SEEDS.length; i++) {
            least[i] = Math.min(least[i], mix(triple ^ SEEDS[i]));
        }
        beforeLast = last;
        last = word;
    }

    private long value() {
        if (words < WORDS) {
            return NONE;
        }
        long value = 1;
        for (long one : least) {
            value = mix(value ^ one);
        }
        return value == NONE ? 1 : value;
    }

    /// The finaliser of SplitMix64.
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
