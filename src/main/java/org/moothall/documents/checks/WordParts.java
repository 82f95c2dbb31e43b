package org.moothall.documents.checks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moothall.documents.drawn.TooLarge;

/// The parts of a Word file (ECMA-376, part 2), read as they come and never held whole. All of them together may
/// come to so much and no more.
final class WordParts implements AutoCloseable {
    private static final long MOST = 400L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;
    private long read;

    WordParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// The names of all parts.
    List<String> names() throws TooLarge {
        List<String> names = Collections.list(zip.entries()).stream()
                .map(ZipEntry::getName)
                .sorted()
                .toList();
        if (names.size() > MOST_PARTS) {
            throw new TooLarge("it has more than " + MOST_PARTS + " parts");
        }
        return names;
    }

    /// Unpacks every part once, and throws it away.
    ///
    /// @throws TooLarge where they come to more than is read
    void measure() throws IOException {
        byte[] piece = new byte[1 << 16];
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream in = counted(zip.getInputStream(part))) {
                while (in.read(piece) >= 0) {
                    goOn();
                }
            }
        }
        read = 0;
    }

    private static void goOn() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new TooLarge("out of time");
        }
    }

    /// Something to be done with a part.
    interface Use {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    /// Reads a part; does nothing where there is none of that name.
    ///
    /// @throws IOException where it is not XML
    void read(String name, Use use) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return;
        }
        try (InputStream in = counted(zip.getInputStream(part))) {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                use.of(reader);
            }
        } catch (XMLStreamException notXml) {
            throw new IOException(name + " is not XML", notXml);
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                count(Math.max(got, 0));
                return got;
            }
        };
    }

    private void count(int bytes) throws TooLarge {
        read += bytes;
        if (read > MOST) {
            throw new TooLarge("its parts come to more than " + (MOST >> 20) + " MB");
        }
    }

    /// An attribute whatever its namespace.
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
