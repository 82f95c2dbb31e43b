package org.moothall.documents.packs;

import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.moothall.documents.press.Press;

/// Writes the running number on every page, colours the pages of exempt papers, and gives readers the same
/// numbers as labels. What is written is no part of the text (an artifact), so that it is not read out in the
/// middle of a sentence.
final class Stamps {
    private static final float SIZE = 9;
    private static final float FROM_THE_EDGE = 22;
    private static final float PAD = 4;
    private static final Color INK = new Color(0x14212b);
    private static final Color BRICK = new Color(0xa63d2f);
    private static final Color ROSE = new Color(0xfbe3df);
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument pack;
    private final Plan<? extends Paper> plan;
    private final Prepared papers;
    private final List<Made.Placed> placed;
    private final Words words;
    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final PDExtendedGraphicsState over = new PDExtendedGraphicsState();
    private final PDPropertyList pagination;

    Stamps(PDDocument pack, Plan<? extends Paper> plan, Prepared papers, List<Made.Placed> placed) throws IOException {
        this.pack = pack;
        this.plan = plan;
        this.papers = papers;
        this.placed = placed;
        this.words = Words.in(plan.language());
        this.font = PDType0Font.load(pack, Press.typeface(), true);
        over.setBlendMode(BlendMode.MULTIPLY);
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        this.pagination = PDPropertyList.create(kind);
    }

    void stamp(int frontPages) throws IOException {
        PDPageLabels labels = new PDPageLabels(pack);
        labels.setLabelItem(0, from(plan.firstPage()));
        Iterator<PDPage> pages = pack.getPages().iterator();
        int index = 0;
        for (; index < frontPages; index++) {
            stamp(pages.next(), Integer.toString(plan.firstPage() + index), "");
        }
        if (!placed.isEmpty()) {
            labels.setLabelItem(index, from(placed.getFirst().first()));
        }
        for (int i = 0; i < placed.size(); i++) {
            Prepared.One one = papers.all().get(i);
            int bound = one.document().getNumberOfPages();
            if (bound == one.pages()) {
                for (int page = 0; page < bound; page++) {
                    stamp(pages.next(), Integer.toString(placed.get(i).first() + page), why(one.paper()));
                }
            } else {
                for (int page = 0; page < bound; page++) {
                    stamp(pages.next(), placed.get(i).pages(), "");
                    labels.setLabelItem(index + page, named(placed.get(i).pages()));
                }
                if (i + 1 < placed.size()) {
                    labels.setLabelItem(index + bound, from(placed.get(i).last() + 1));
                }
            }
            index += bound;
        }
        pack.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange from(int number) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setStart(number);
        return range;
    }

    private static PDPageLabelRange named(String pages) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setPrefix(pages);
        return range;
    }

    private static String why(Paper paper) {
        return paper instanceof Paper.Exempt exempt ? exempt.why() : "";
    }

    /// @param why of an exempt page; else empty
    private void stamp(PDPage page, String number, String why) throws IOException {
        PDRectangle seen = page.getCropBox();
        boolean across = page.getRotation() % 180 != 0;
        float width = across ? seen.getHeight() : seen.getWidth();
        float height = across ? seen.getWidth() : seen.getHeight();
        try (PDPageContentStream ink = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(ARTIFACT, pagination);
            ink.transform(upright(page, seen));
            if (!why.isEmpty()) {
                tint(ink, width, height);
                words(ink, words.get("exempt") + ": " + why, FROM_THE_EDGE, height - FROM_THE_EDGE, BRICK);
            }
            String text = words.get(number.contains("–") ? "page.several" : "page", number);
            words(ink, text, width - FROM_THE_EDGE - width(text), FROM_THE_EDGE - SIZE / 2, INK);
            ink.endMarkedContent();
        }
    }

    /// From a page as it is seen, origin at the lower left, to the page as it is kept.
    private static Matrix upright(PDPage page, PDRectangle seen) {
        float left = seen.getLowerLeftX();
        float low = seen.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, left + seen.getWidth(), low);
            case 180 -> new Matrix(-1, 0, 0, -1, left + seen.getWidth(), low + seen.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, low + seen.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }

    /// Colours the whole page, a scanned one too: white becomes rose, black stays black.
    private void tint(PDPageContentStream ink, float width, float height) throws IOException {
        ink.saveGraphicsState();
        ink.setGraphicsStateParameters(over);
        ink.setNonStrokingColor(ROSE);
        ink.addRect(0, 0, width, height);
        ink.fill();
        ink.restoreGraphicsState();
    }

    private void words(PDPageContentStream ink, String text, float x, float y, Color colour) throws IOException {
        String written = writable(text);
        ink.setNonStrokingColor(colour == BRICK ? ROSE : Color.WHITE);
        ink.addRect(x - PAD, y - PAD, width(written) + 2 * PAD, SIZE + 2 * PAD);
        ink.fill();
        ink.beginText();
        ink.setNonStrokingColor(colour);
        ink.setFont(font, SIZE);
        ink.newLineAtOffset(x, y);
        ink.showText(written);
        ink.endText();
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(writable(text)) / 1000 * SIZE;
    }

    /// A letter that the typeface lacks becomes a question mark.
    private String writable(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .map(letter -> known.computeIfAbsent(letter, this::has) ? letter : '?')
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
