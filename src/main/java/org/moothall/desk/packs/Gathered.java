package org.moothall.desk.packs;

import java.util.List;
import org.moothall.documents.packs.Front;

/// What packs of a meeting are made of.
///
/// @param front  the front sheet of the public's
/// @param lines  of the agenda, in order
record Gathered(Front front, List<Line> lines) {
    Gathered {
        lines = List.copyOf(lines);
    }

    /// An item, as the public reads it and as members do.
    record Line(String number, String openTitle, String ownTitle, List<Sheaf> papers) {
        Line {
            papers = List.copyOf(papers);
        }
    }

    List<Sheaf> papers() {
        return lines.stream().flatMap(line -> line.papers().stream()).toList();
    }

    /// Only those lines that have papers which are not among these.
    Gathered without(List<String> marks) {
        return new Gathered(
                front,
                lines.stream()
                        .map(line -> new Line(
                                line.number(),
                                line.openTitle(),
                                line.ownTitle(),
                                line.papers().stream()
                                        .filter(paper -> !marks.contains(paper.mark()))
                                        .toList()))
                        .filter(line -> !line.papers().isEmpty())
                        .toList());
    }
}
