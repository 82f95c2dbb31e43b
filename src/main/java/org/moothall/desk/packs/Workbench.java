package org.moothall.desk.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moothall.documents.packs.Front;
import org.moothall.documents.packs.Line;
import org.moothall.documents.packs.Made;
import org.moothall.documents.packs.Packs;
import org.moothall.documents.packs.Paper;
import org.moothall.documents.packs.Plan;

/// A folder in which the two packs of a meeting are made, the members' first: how many pages a paper that is not
/// open has is known from there, so that the numbers are the same in both.
final class Workbench implements AutoCloseable {
    private final Path folder;
    private final Function<String, InputStream> files;

    /// @param files opens the bytes under a hash
    Workbench(Function<String, InputStream> files) {
        try {
            this.folder = Files.createTempDirectory("moothall-pack");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room to make a pack", e);
        }
        this.files = files;
    }

    /// Both packs.
    ///
    /// @param members what the members' pack holds, paper by paper
    record Both(Path open, Path closed, Made members, Made everybody, boolean hasClosed) {
        /// Whether the papers begin on the same page in both.
        boolean agree() {
            return members.papers().getFirst().first()
                    == everybody.papers().getFirst().first();
        }
    }

    Both make(Gathered gathered, PackText text, int firstPage) {
        Both first = make(gathered, text, firstPage, 0);
        return first.agree()
                ? first
                : make(
                        gathered,
                        text,
                        firstPage,
                        first.everybody().papers().getFirst().first());
    }

    /// @param from where the papers begin at least
    private Both make(Gathered gathered, PackText text, int firstPage, int from) {
        Path closed = folder.resolve("members.pdf");
        Path open = folder.resolve("public.pdf");
        List<Line<Paper.ForMembers>> theirs = lines(gathered, Gathered.Line::ownTitle, this::forMember);
        Made members = Packs.forMembers(
                new Plan<>(text.language(), membersFront(gathered.front(), text), theirs, firstPage, from), closed);
        List<Sheaf> all = gathered.papers();
        Function<Sheaf, Paper.ForPublic> forPublic = sheaf -> sheaf.open()
                ? new Paper.Open(sheaf.openTitle(), sheaf.language(), file(sheaf))
                : new Paper.Withheld(
                        sheaf.openTitle(), sheaf.why(), pages(members.papers().get(all.indexOf(sheaf))));
        List<Line<Paper.ForPublic>> everybodys = lines(gathered, Gathered.Line::openTitle, forPublic);
        int begin = members.papers().getFirst().first();
        Made everybody =
                Packs.forPublic(new Plan<>(text.language(), gathered.front(), everybodys, firstPage, begin), open);
        return new Both(open, closed, members, everybody, all.stream().anyMatch(sheaf -> !sheaf.open()));
    }

    private static Front membersFront(Front front, PackText text) {
        return new Front(front.authority(), text.membersKind(), front.title(), front.lead(), front.facts());
    }

    private static int pages(Made.Placed paper) {
        return paper.last() - paper.first() + 1;
    }

    private Paper.ForMembers forMember(Sheaf sheaf) {
        return sheaf.open()
                ? new Paper.Open(sheaf.ownTitle(), sheaf.language(), file(sheaf))
                : new Paper.Exempt(sheaf.ownTitle(), sheaf.language(), sheaf.why(), file(sheaf));
    }

    private static <P extends Paper> List<Line<P>> lines(
            Gathered gathered, Function<Gathered.Line, String> title, Function<Sheaf, P> paper) {
        List<Line<P>> lines = new ArrayList<>();
        for (Gathered.Line line : gathered.lines()) {
            lines.add(new Line<>(
                    line.number(),
                    title.apply(line),
                    "",
                    line.papers().stream().map(paper).toList()));
        }
        return lines;
    }

    private Path file(Sheaf sheaf) {
        Path place = folder.resolve(sheaf.sha256());
        if (!Files.exists(place)) {
            try (InputStream bytes = files.apply(sheaf.sha256())) {
                Files.copy(bytes, place);
            } catch (IOException e) {
                throw new UncheckedIOException("a paper could not be fetched for a pack", e);
            }
        }
        return place;
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("what a pack was made of could not be put away", e);
        }
    }
}
