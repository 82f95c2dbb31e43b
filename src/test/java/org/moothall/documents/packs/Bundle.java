package org.moothall.documents.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.jsoup.Jsoup;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;

/// Papers to be put into packs, made on the spot.
final class Bundle {
    private final Path folder;
    private int files;

    Bundle(Path folder) {
        this.folder = folder;
    }

    /// A tagged paper of so many pages, on each of which stands its name and the page's own number.
    Path tagged(String name, int pages, String language) throws IOException {
        StringBuilder html = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            html.append(page == 1 ? "<h1>" : "<h2 class=\"apart\">")
                    .append(name)
                    .append(" leaf ")
                    .append(page)
                    .append(page == 1 ? "</h1>" : "</h2>")
                    .append("<p>Words of a paper, and <a href=\"https://merebridge.example/\">a link</a>.</p>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press.print(
                new Sheet(
                        name, language, Jsoup.parseBodyFragment(html.toString()).body()),
                out);
        return file(out.toByteArray());
    }

    /// A paper with a script that runs when it is opened, a link that runs one, a file attached, its author's name,
    /// and a link by name to its second page.
    Path mischievous(String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(tagged(title, 2, "en-GB")))) {
            document.getDocumentInformation().setAuthor("Dilwyn Secret");
            PDActionJavaScript script = new PDActionJavaScript("app.alert('mischief')");
            document.getDocumentCatalog().setOpenAction(script);
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("attached.txt");
            PDEmbeddedFile bytes =
                    new PDEmbeddedFile(document, new ByteArrayInputStream("mischief".getBytes(StandardCharsets.UTF_8)));
            attached.setEmbeddedFile(bytes);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attached.txt", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            PDPageFitDestination second = new PDPageFitDestination();
            second.setPage(document.getPage(1));
            var places = new PDDestinationNameTreeNode();
            places.setNames(Map.of("_Toc1", second));
            names.setDests(places);
            document.getDocumentCatalog().setNames(names);
            PDPage first = document.getPage(0);
            PDAnnotationLink acts = link();
            acts.setAction(script);
            PDAnnotationLink leads = link();
            leads.setDestination(new PDNamedDestination("_Toc1"));
            first.setAnnotations(List.of(acts, leads));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return file(out.toByteArray());
        }
    }

    private static PDAnnotationLink link() {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(100, 100, 50, 10));
        return link;
    }

    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("paper" + files++), bytes);
    }

    /// A pack's agenda of one paper for each item.
    @SafeVarargs
    static <P extends Paper> List<Line<P>> items(P... papers) {
        List<Line<P>> lines = new ArrayList<>();
        for (P paper : papers) {
            lines.add(new Line<>(Integer.toString(lines.size() + 1), paper.title(), "", List.of(paper)));
        }
        return lines;
    }

    static Front front() {
        return new Front(
                "Merebridge Council",
                "Agenda",
                "Cabinet",
                "Thursday 17 July 2025, 6.30 pm, Moot Hall",
                List.of(
                        new Front.Fact("Members", "Rosalind Ashgrove (Chair), Idris Penhale, Maud Ferrant"),
                        new Front.Fact("Ask", "Democratic Services, 01632 960 000")));
    }
}
