package org.moothall.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.moothall.search.lucene.words.Language;

/// The directory of the index: `v1` within the folder given, after the version of its form. What lies there and
/// cannot be read is thrown away, since the ledger has it all; so is an index of another version.
final class Home {
    private static final Logger LOG = System.getLogger(Home.class.getName());
    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 48;

    private final Path folder;
    private final FSDirectory directory;

    Home(Path folder) {
        this.folder = folder;
        try {
            this.directory = FSDirectory.open(folder.resolve("v" + Fields.VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the search index in " + folder, e);
        }
    }

    /// The writer, of which there is one among all processes; none where another process has it.
    @Nullable
    IndexWriter write() throws IOException {
        try {
            return open();
        } catch (LockObtainFailedException taken) {
            return null;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            LOG.log(Level.WARNING, "The search index cannot be read and is made anew: " + unreadable.getMessage());
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return open();
        }
    }

    private IndexWriter open() throws IOException {
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Language.ENGLISH.analyzer())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        if (!DirectoryReader.indexExists(directory)) {
            commit(writer, 0);
        }
        dropOthers();
        return writer;
    }

    /// Searchers of what another process writes, as far as it has been made lasting; none while there is nothing.
    @Nullable
    SearcherManager readers() throws IOException {
        try {
            return new SearcherManager(directory, new SearcherFactory());
        } catch (IndexNotFoundException nothing) {
            return null;
        }
    }

    static void commit(IndexWriter writer, long position) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
        writer.commit();
    }

    static long position(IndexWriter writer) {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(POSITION)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    static long position(SearcherManager readers) throws IOException {
        var searcher = readers.acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(POSITION, "0"));
        } finally {
            readers.release(searcher);
        }
    }

    void close() throws IOException {
        directory.close();
    }

    private void dropOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> versions = Files.list(folder)) {
            others = versions.filter(version -> version.getFileName().toString().matches("v[0-9]+"))
                    .filter(version -> !version.getFileName().toString().equals("v" + Fields.VERSION))
                    .toList();
        }
        for (Path other : others) {
            LOG.log(Level.INFO, "The search index of an older form is thrown away: " + other.getFileName());
            try (Stream<Path> files = Files.walk(other)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
