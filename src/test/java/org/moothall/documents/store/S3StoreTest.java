package org.moothall.documents.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/// The store in a bucket, on a real server of that language.
class S3StoreTest extends StoreContract {
    private static final Instant NOW = Instant.parse("2025-07-17T09:00:00Z");

    @RegisterExtension
    final S3ProxyExtension server =
            S3ProxyExtension.builder().withCredentials("merebridge", "secret").build();

    @TempDir
    Path waiting;

    private S3Store store;

    @BeforeEach
    void open() throws IOException {
        try (S3Client client = S3Store.client(place("documents"))) {
            client.createBucket(request -> request.bucket("documents"));
        }
        store = S3Store.in(place("documents"), waiting, NOW);
    }

    private S3Store.Place place(String bucket) {
        return new S3Store.Place(bucket, "eu-west-2", server.getUri(), "merebridge", "secret");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    DocumentStore store() {
        return store;
    }

    @Test
    void aBucketThatIsNotThereIsSaid() throws IOException {
        try (S3Store other = S3Store.in(place("elsewhere"), waiting, NOW)) {
            assertThatThrownBy(() -> other.put(new ByteArrayInputStream(new byte[] {1})))
                    .isInstanceOf(IOException.class);
        }
    }
}
