package org.moothall.documents.press;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Says on every link in words where it leads (ISO 14289-1, 7.18.5): what openhtmltopdf says of the words is said
/// of the place on the page too.
final class SpokenLinks {
    private SpokenLinks() {}

    static void say(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getParentTree() == null) {
            return;
        }
        Map<Integer, COSObjectable> parents = root.getParentTree().getNumbers();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSObjectable parent = parents.get(annotation.getStructParent());
                if (annotation instanceof PDAnnotationLink
                        && parent != null
                        && parent.getCOSObject() instanceof COSDictionary tag) {
                    annotation.setContents(tag.getString(COSName.ALT));
                }
            }
        }
    }
}
