package org.moothall.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.drawn.TooLarge;

/// Reads every page once, for its lines and for its marked content alike.
final class Sheets extends PDFTextStripper {
    private static final int NONE = -1;
    private static final int ARTIFACT = -2;
    private static final long MOST_LETTERS = 30_000_000;

    private final List<Sheet> sheets;
    private final Map<TextPosition, Integer> marks = new IdentityHashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> marked = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable TextPosition begun;
    private boolean bold;
    private int last = NONE;
    private long letters;

    private Sheets(int pages) {
        this.sheets = new ArrayList<>(Collections.nCopies(pages, Sheet.EMPTY));
    }

    /// The pages of a document, each in its place.
    static List<Sheet> of(PDDocument document) throws IOException {
        Sheets all = new Sheets(document.getNumberOfPages());
        all.writeText(document, Writer.nullWriter());
        return all.sheets;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        marks.clear();
        open.clear();
        marked.clear();
        lines.clear();
        endLine();
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException unreadable) {
            // the page stays as far as it was read
            Pdf.goOn();
        }
        endLine();
        Map<Integer, String> texts = marked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
        int here = lines.stream().mapToInt(one -> Sheet.letters(one.text())).sum();
        sheets.set(getCurrentPageNo() - 1, new Sheet(List.copyOf(lines), texts, here));
        letters += here;
        if (letters > MOST_LETTERS) {
            throw new TooLarge("more than " + MOST_LETTERS + " letters");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Pdf.goOn();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int around = open.isEmpty() ? NONE : open.peek();
        int own = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
        boolean artifact = around == ARTIFACT || COSName.ARTIFACT.equals(tag);
        open.push(artifact ? ARTIFACT : own >= 0 ? own : around);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!open.isEmpty()) {
            marks.put(position, open.peek());
        }
        super.processTextPosition(position);
    }

    private int mark(TextPosition position) {
        return marks.getOrDefault(position, NONE);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || mark(positions.getFirst()) == ARTIFACT) {
            return;
        }
        int first = mark(positions.getFirst());
        if (positions.stream().allMatch(position -> mark(position) == first)) {
            add(first, text);
        } else {
            positions.forEach(position -> add(mark(position), position.getUnicode()));
        }
        bold = (line.isEmpty() || bold) && isBold(positions.getFirst());
        begun = line.isEmpty() ? positions.getFirst() : begun;
        line.append(text);
    }

    private void add(int mark, String text) {
        marked.computeIfAbsent(mark, number -> new StringBuilder()).append(text);
        last = mark;
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont().getName();
        return name != null && name.matches("(?i).*(?:bold|black|heavy|semibold).*");
    }

    private void space() {
        StringBuilder before = marked.get(last);
        if (before != null) {
            before.append(' ');
        }
    }

    @Override
    protected void writeWordSeparator() {
        space();
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        space();
        endLine();
    }

    private void endLine() {
        String text = Pdf.clean(line.toString()).strip();
        if (begun != null && !text.isEmpty()) {
            float size = Math.abs(begun.getYScale());
            lines.add(new Line(
                    text, size == 0 ? begun.getFontSizeInPt() : size, bold, begun.getXDirAdj(), begun.getYDirAdj()));
        }
        line.setLength(0);
        begun = null;
        bold = false;
    }
}
