package org.moothall.documents.packs;

import java.util.List;
import org.moothall.documents.packs.papers.Inherited;
import org.moothall.documents.packs.papers.Joining;

/// A pack that was made.
///
/// @param firstPage the number of its first page
/// @param lastPage  the number of its last page, those of withheld papers counted
/// @param papers    where each of its papers is, in order
public record Made(int firstPage, int lastPage, List<Placed> papers) {
    public Made {
        papers = List.copyOf(papers);
    }

    /// A paper in its place.
    ///
    /// @param first    the number of its first page
    /// @param last     the number of its last
    /// @param joined   whether its pages are in the pack, or only a sheet that says why not
    /// @param findings what the pack inherits from it, or was taken away from it
    public record Placed(String title, int first, int last, Joining joined, List<Inherited> findings) {
        public Placed {
            findings = List.copyOf(findings);
        }

        /// As it is written in the contents.
        public String pages() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }
}
