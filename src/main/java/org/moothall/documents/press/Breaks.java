package org.moothall.documents.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as Java says, but never behind the apostrophe within a word.
final class Breaks implements FSTextBreaker {
    private final BreakIterator places = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String next) {
        text = next;
        places.setText(next);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place > 0 && place < text.length() && isWithinAWord(place)) {
            place = places.next();
        }
        return place;
    }

    private boolean isWithinAWord(int place) {
        char before = text.charAt(place - 1);
        return (before == '’' || before == '\'') && Character.isLetter(text.charAt(place));
    }
}
