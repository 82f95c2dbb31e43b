package org.moothall.documents.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.moothall.documents.packs.FrontPages.Printed;
import org.moothall.documents.packs.papers.Joining;

/// Joins the front pages and the papers to one file. PDFBox copies what each page needs and joins the trees of
/// tags; what makes them one pack is added around that.
final class Binding {
    private Binding() {}

    /// A paper's pages could not be joined.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final int paper;

        Refused(int paper, Throwable cause) {
            super(cause);
            this.paper = paper;
        }

        /// Its place in the plan.
        int paper() {
            return paper;
        }
    }

    static Made bind(Plan<? extends Paper> plan, Prepared papers, OutputStream out) throws IOException, Refused {
        Printed front = FrontPages.print(plan, papers);
        try (PDDocument pack = front.document()) {
            int frontPages = pack.getNumberOfPages();
            asOnePart(pack, plan);
            join(pack, papers);
            new Stamps(pack, plan, papers, front.placed()).stamp(frontPages);
            new Ways(pack, plan, papers).lead(frontPages);
            Nameplate.put(pack, plan);
            pack.save(out, CompressParameters.DEFAULT_COMPRESSION);
            int last = front.placed().isEmpty()
                    ? plan.firstPage() + frontPages - 1
                    : front.placed().getLast().last();
            return new Made(plan.firstPage(), last, front.placed());
        }
    }

    private static void join(PDDocument pack, Prepared papers) throws Refused {
        PDFMergerUtility joining = new PDFMergerUtility();
        List<Prepared.One> all = papers.all();
        for (int i = 0; i < all.size(); i++) {
            try {
                joining.appendDocument(pack, all.get(i).document());
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                // PDFBox throws almost anything at a file that is not well formed
                if (all.get(i).joined() != Joining.JOINED) {
                    throw new IllegalStateException("our own sheet cannot be joined", broken);
                }
                throw new Refused(i, broken);
            }
        }
    }

    /// The front pages' tags become the first part of the pack's, beside which PDFBox puts those of each paper.
    private static void asOnePart(PDDocument pack, Plan<? extends Paper> plan) {
        PDStructureTreeRoot root = pack.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary part =
                (COSDictionary) (root.getK() instanceof COSArray several ? several.getObject(0) : root.getK());
        COSDictionary all = new COSDictionary();
        COSArray parts = new COSArray();
        parts.add(part);
        all.setName(COSName.TYPE, "StructElem");
        all.setItem(COSName.S, COSName.DOCUMENT);
        all.setItem(COSName.P, root);
        all.setItem(COSName.K, parts);
        all.setString(COSName.LANG, plan.language());
        part.setItem(COSName.S, COSName.PART);
        part.setItem(COSName.P, all);
        root.setK(all);
    }
}
