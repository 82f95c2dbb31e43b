package org.moothall.documents.packs;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The ways through a pack: the links of its contents, and bookmarks by item and paper.
final class Ways {
    private final PDDocument pack;
    private final Plan<? extends Paper> plan;
    private final Prepared papers;
    private final List<PDPage> first = new ArrayList<>();

    Ways(PDDocument pack, Plan<? extends Paper> plan, Prepared papers) {
        this.pack = pack;
        this.plan = plan;
        this.papers = papers;
    }

    void lead(int frontPages) {
        List<PDPage> pages = new ArrayList<>();
        pack.getPages().forEach(pages::add);
        int index = frontPages;
        for (Prepared.One one : papers.all()) {
            first.add(pages.get(index));
            index += one.document().getNumberOfPages();
        }
        pages.subList(0, frontPages).forEach(this::links);
        bookmarks(pages.getFirst());
    }

    private void links(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary link
                    && link.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
                String leadsTo = String.valueOf(action.getString(COSName.URI));
                if (leadsTo.startsWith(FrontPages.LINK)) {
                    int place = Integer.parseInt(leadsTo.substring(FrontPages.LINK.length()));
                    link.removeItem(COSName.A);
                    link.setItem(COSName.DEST, to(first.get(place)));
                }
            }
        }
    }

    private static PDPageFitDestination to(PDPage page) {
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(page);
        return place;
    }

    /// Joining has put the papers' bookmarks one after the other; here each comes under its item.
    private void bookmarks(PDPage start) {
        List<PDOutlineItem> joined = taken();
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark(plan.front().kind(), start));
        int place = 0;
        for (Line<? extends Paper> line : plan.agenda()) {
            if (line.papers().isEmpty()) {
                continue;
            }
            PDOutlineItem item = bookmark((line.number() + " " + line.title()).strip(), first.get(place));
            for (int i = 0; i < line.papers().size(); i++) {
                item.addLast(joined.get(place++));
            }
            outline.addLast(item);
        }
        outline.openNode();
        pack.getDocumentCatalog().setDocumentOutline(outline);
    }

    private List<PDOutlineItem> taken() {
        List<PDOutlineItem> all = new ArrayList<>();
        PDDocumentOutline outline = pack.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(all::add);
        }
        List<PDOutlineItem> ofPapers = all.subList(all.size() - papers.all().size(), all.size());
        for (PDOutlineItem one : ofPapers) {
            for (COSName name : List.of(COSName.PREV, COSName.NEXT, COSName.PARENT)) {
                one.getCOSObject().removeItem(name);
            }
        }
        return ofPapers;
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(to(page));
        return item;
    }
}
