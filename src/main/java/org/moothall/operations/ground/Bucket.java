package org.moothall.operations.ground;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.documents.Documents;
import org.moothall.documents.store.S3Store;

/// The bucket of S3, or of a server that speaks its language, in which a council keeps its documents where a
/// setting names one.
@Singleton
public class Bucket {
    private final Optional<String> name;
    private final String region;
    private final Optional<URI> endpoint;
    private final Optional<String> key;
    private final Optional<String> secret;

    @Inject
    Bucket(
            @ConfigProperty(name = "moothall.documents.bucket") Optional<String> name,
            @ConfigProperty(name = "moothall.documents.region", defaultValue = "eu-west-2") String region,
            @ConfigProperty(name = "moothall.documents.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "moothall.documents.key") Optional<String> key,
            @ConfigProperty(name = "moothall.documents.secret") Optional<String> secret) {
        this.name = name;
        this.region = region;
        this.endpoint = endpoint;
        this.key = key;
        this.secret = secret;
    }

    /// The documents in the bucket; none where no bucket is named.
    ///
    /// @param data the data directory, in which bytes wait on their way and what is drawn from them is kept
    public Optional<Documents> open(Path data, Clock clock) {
        return name.map(bucket -> {
            var place = new S3Store.Place(bucket, region, endpoint.orElse(null), key.orElse(null), secret.orElse(null));
            try {
                S3Store store = S3Store.in(place, data.resolve("documents").resolve("incoming"), clock.instant());
                return new Documents(store, data.resolve("drawn"));
            } catch (IOException e) {
                throw new UncheckedIOException("Documents cannot wait in " + data, e);
            }
        });
    }
}
