package org.moothall.bench;

import java.util.Locale;
import java.util.Random;

/// Words made of syllables, drawn as words of a language are: the first ones often, most of them hardly ever
/// (Zipf).
final class Words {
    private static final String[] SYLLABLES =
            "ba be bi bo bu da de di do du fa fe fo ga ge go ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi wa we"
                    .split(" ");
    private static final int VOCABULARY = 40_000;

    private final Random dice;

    Words(Random dice) {
        this.dice = dice;
    }

    /// The word of a rank, the same in every run.
    static String of(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank + 57;
        while (rest > 0) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    String word() {
        return of((int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, dice.nextDouble()) - 1));
    }

    String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.append('.').toString();
    }

    String title(int count) {
        String text = text(count);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1, text.length() - 1);
    }
}
