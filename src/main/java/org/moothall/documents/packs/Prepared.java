package org.moothall.documents.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.moothall.documents.packs.papers.Inherited;
import org.moothall.documents.packs.papers.Joining;

/// The papers of a plan, open and ready to be joined. They stay open until the pack is written.
///
/// @param all in the plan's order
record Prepared(List<One> all) implements AutoCloseable {
    /// A paper, or the sheet that stands for it.
    ///
    /// @param document its pages
    /// @param pages    how many pages it counts as
    record One(Paper paper, PDDocument document, int pages, Joining joined, List<Inherited> findings) {}

    /// @param broken the places of papers that are known to be broken
    static Prepared of(Plan<? extends Paper> plan, Set<Integer> broken) throws IOException {
        Opening opening = new Opening(plan);
        List<One> all = new ArrayList<>();
        for (Paper paper : plan.papers()) {
            all.add(broken.contains(all.size()) ? opening.stopped(paper, Joining.BROKEN) : opening.open(paper));
        }
        return new Prepared(List.copyOf(all));
    }

    /// Where each comes to stand when the first begins on this page.
    List<Made.Placed> from(int page) {
        List<Made.Placed> placed = new ArrayList<>();
        int next = page;
        for (One one : all) {
            int last = next + one.pages() - 1;
            placed.add(new Made.Placed(one.paper().title(), next, last, one.joined(), one.findings()));
            next = last + 1;
        }
        return placed;
    }

    @Override
    public void close() throws IOException {
        for (One one : all) {
            one.document().close();
        }
    }
}
