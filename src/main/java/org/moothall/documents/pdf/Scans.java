package org.moothall.documents.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Tells pictures of pages from pages of text. A stamped page number does not make a scan readable.
final class Scans {
    private static final int LETTERS_OF_A_STAMP = 40;

    private Scans() {}

    /// True where the pages are pictures: next to no text, and a picture on at least every second page.
    static boolean are(PDDocument document, List<String> texts) {
        long letters = texts.stream().mapToLong(Scans::letters).sum();
        if (letters > (long) LETTERS_OF_A_STAMP * texts.size()) {
            return false;
        }
        int pictures = 0;
        for (PDPage page : document.getPages()) {
            pictures += hasPicture(page.getResources()) ? 1 : 0;
        }
        return pictures > 0 && pictures * 2 >= texts.size();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static boolean hasPicture(@Nullable PDResources resources) {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
