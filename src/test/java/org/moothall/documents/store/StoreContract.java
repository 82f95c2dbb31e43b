package org.moothall.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every document store must do, wherever its bytes lie.
abstract class StoreContract {
    abstract DocumentStore store();

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsPutCanBeOpenedUnderItsHash() throws IOException {
        Stored stored = store().put(bytes("moot"));

        assertThat(stored).isEqualTo(new Stored(Sha256.of(bytes("moot")), 4));
        assertThat(store().holds(stored.sha256())).isTrue();
        assertThat(store().size(stored.sha256())).hasValue(4);
        try (InputStream in = store().open(stored.sha256(), 0).orElseThrow()) {
            assertThat(in).hasContent("moot");
        }
    }

    @Test
    void aFileCanBeReadFromTheMiddleAndFromItsEnd() throws IOException {
        String sha256 = store().put(bytes("moothall")).sha256();

        try (InputStream in = store().open(sha256, 4).orElseThrow()) {
            assertThat(in).hasContent("hall");
        }
        try (InputStream in = store().open(sha256, 8).orElseThrow()) {
            assertThat(in).hasContent("");
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Stored first = store().put(bytes("twice"));
        Stored second = store().put(bytes("twice"));

        assertThat(second).isEqualTo(first);
        try (Stream<String> hashes = store().hashes()) {
            assertThat(hashes.filter(first.sha256()::equals)).hasSize(1);
        }
    }

    @Test
    void nothingAtAllIsAlsoBytes() throws IOException {
        Stored stored = store().put(bytes(""));

        assertThat(stored.size()).isZero();
        assertThat(store().holds(stored.sha256())).isTrue();
        assertThat(store().verify(stored.sha256())).isTrue();
    }

    @Test
    void aLargeFileComesBackWhole() throws IOException {
        byte[] large = new byte[9 << 20];
        new Random(1).nextBytes(large);
        String sha256 = store().put(new ByteArrayInputStream(large)).sha256();

        try (InputStream in = store().open(sha256, 0).orElseThrow();
                LocalCopy copy = store().copy(sha256).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(large);
            assertThat(Files.readAllBytes(copy.path())).isEqualTo(large);
        }
        assertThat(store().verify(sha256)).isTrue();
    }

    @Test
    void everyHashIsListed() throws IOException {
        var kept = IntStream.range(0, 20)
                .mapToObj(number -> {
                    try {
                        return store().put(bytes("paper " + number)).sha256();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        try (Stream<String> hashes = store().hashes()) {
            assertThat(hashes).containsAll(kept);
        }
    }

    @Test
    void whatIsForgottenIsGoneAndCanBeKeptAgain() throws IOException {
        String sha256 = store().put(bytes("to be forgotten")).sha256();
        String other = store().put(bytes("to be kept")).sha256();

        assertThat(store().forget(sha256)).isTrue();

        assertThat(store().holds(sha256)).isFalse();
        assertThat(store().open(sha256, 0)).isEmpty();
        try (Stream<String> hashes = store().hashes()) {
            assertThat(hashes).contains(other).doesNotContain(sha256);
        }
        assertThat(store().forget(sha256)).isFalse();
        store().put(bytes("to be forgotten"));
        assertThat(store().verify(sha256)).isTrue();
    }

    @Test
    void anUnknownHashAndWhatIsNoHashNameNothing() throws IOException {
        for (String name : new String[] {"0".repeat(64), "", "../../etc/passwd", "A".repeat(64), "incoming"}) {
            assertThat(store().holds(name)).as(name).isFalse();
            assertThat(store().size(name)).isEmpty();
            assertThat(store().open(name, 0)).isEmpty();
            assertThat(store().copy(name)).isEmpty();
            assertThat(store().verify(name)).isFalse();
            assertThat(store().forget(name)).isFalse();
        }
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() throws IOException {
        long before = count();
        InputStream broken = new SequenceInputStream(bytes("a beginning"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line was cut");
            }
        });

        assertThatThrownBy(() -> store().put(broken)).hasMessageContaining("the line was cut");

        assertThat(count()).isEqualTo(before);
    }

    private long count() throws IOException {
        try (Stream<String> hashes = store().hashes()) {
            return hashes.count();
        }
    }
}
