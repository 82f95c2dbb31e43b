package org.moothall.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends StoreContract {
    private static final Instant NOW = Instant.parse("2025-07-17T09:00:00Z");

    @TempDir
    Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() throws IOException {
        store = FileStore.in(folder, NOW);
    }

    @Override
    DocumentStore store() {
        return store;
    }

    private Stored keep(String text) throws IOException {
        return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileIsNamedByItsHashInAFolderOfItsFirstTwoLetters() throws IOException {
        String moot = keep("moot").sha256();

        assertThat(folder.resolve(moot.substring(0, 2)).resolve(moot)).hasContent("moot");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        String sha256 = keep("as it was published").sha256();
        Files.writeString(folder.resolve(sha256.substring(0, 2)).resolve(sha256), "as it was publisheD");

        assertThat(store.verify(sha256)).isFalse();
    }

    @Test
    void aFileCutShortIsMendedByKeepingItAgain() throws IOException {
        String sha256 = keep("the whole of it").sha256();
        Files.writeString(folder.resolve(sha256.substring(0, 2)).resolve(sha256), "the who");

        keep("the whole of it");

        assertThat(store.verify(sha256)).isTrue();
    }

    @Test
    void whatAKilledProcessLeftIsNeverListedAndGoesAfterADay() throws IOException {
        Path old = Files.writeString(folder.resolve("incoming").resolve("part1.tmp"), "half a fi");
        Path recent = Files.writeString(folder.resolve("incoming").resolve("part2.tmp"), "half a fi");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(recent, FileTime.from(NOW.minus(Duration.ofHours(1))));

        store = FileStore.in(folder, NOW);

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        try (Stream<String> hashes = store.hashes()) {
            assertThat(hashes).isEmpty();
        }
    }
}
