package org.moothall.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Documents as objects named by their hash in a bucket of S3, or of a server that speaks its language. Bytes
/// wait on this machine until their hash is known, and the server is told it, so that it keeps nothing that was
/// changed on the way.
public final class S3Store implements DocumentStore {
    private static final int NOT_THERE = 404;
    private static final int BEYOND_THE_END = 416;

    private final S3Client client;
    private final String bucket;
    private final Incoming incoming;

    private S3Store(S3Client client, String bucket, Incoming incoming) {
        this.client = client;
        this.bucket = bucket;
        this.incoming = incoming;
    }

    /// Where the objects lie.
    ///
    /// @param endpoint  of a server other than Amazon's
    /// @param accessKey with its secret; none where the machine's own role or environment says who it is
    public record Place(
            String bucket,
            String region,
            @Nullable URI endpoint,
            @Nullable String accessKey,
            @Nullable String secretKey) {}

    /// The store in a bucket, which must be there.
    ///
    /// @param waiting a directory of this machine for bytes on their way
    public static S3Store in(Place place, Path waiting, Instant now) throws IOException {
        return new S3Store(client(place), place.bucket(), new Incoming(waiting, now));
    }

    static S3Client client(Place place) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(place.region()))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (place.endpoint() != null) {
            builder.endpointOverride(place.endpoint()).forcePathStyle(true);
        }
        if (place.accessKey() != null && place.secretKey() != null) {
            builder.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(place.accessKey(), place.secretKey())));
        }
        return builder.build();
    }

    @Override
    public Stored put(InputStream bytes) throws IOException {
        Incoming.Arrived arrived = incoming.receive(bytes);
        try {
            Stored stored = arrived.stored();
            OptionalLong there = size(stored.sha256());
            if (there.isEmpty() || there.getAsLong() != stored.size()) {
                send(arrived.part(), stored.sha256());
            }
            return stored;
        } finally {
            Files.deleteIfExists(arrived.part());
        }
    }

    private void send(Path part, String sha256) throws IOException {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        asked(() -> client.putObject(
                request -> request.bucket(bucket).key(sha256).checksumSHA256(checksum), RequestBody.fromFile(part)));
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        return size(sha256).isPresent();
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        if (!Sha256.isOne(sha256)) {
            return OptionalLong.empty();
        }
        return found(() -> client.headObject(request -> request.bucket(bucket).key(sha256))
                        .contentLength())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<InputStream> open(String sha256, long from) throws IOException {
        if (!Sha256.isOne(sha256)) {
            return Optional.empty();
        }
        try {
            return found(() -> client.getObject(request -> {
                request.bucket(bucket).key(sha256);
                if (from > 0) {
                    request.range("bytes=" + from + "-");
                }
            }));
        } catch (Beyond end) {
            return Optional.of(InputStream.nullInputStream());
        }
    }

    @Override
    public Optional<LocalCopy> copy(String sha256) throws IOException {
        Optional<InputStream> found = open(sha256, 0);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LocalCopy copy = new LocalCopy(incoming.file(), true);
        try (InputStream bytes = found.get()) {
            Files.copy(bytes, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(copy);
        } catch (IOException broken) {
            copy.close();
            throw broken;
        }
    }

    @Override
    public Stream<String> hashes() throws IOException {
        return asked(() -> client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .filter(Sha256::isOne));
    }

    @Override
    public boolean forget(String sha256) throws IOException {
        if (!holds(sha256)) {
            return false;
        }
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(sha256)));
        return true;
    }

    @Override
    public void close() {
        client.close();
    }

    private interface Question<T> {
        T ask();
    }

    /// Nothing stands from the asked place on.
    private static final class Beyond extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static <T> Optional<T> found(Question<T> question) throws IOException {
        try {
            return Optional.of(question.ask());
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_THERE) {
                return Optional.empty();
            }
            throw refused.statusCode() == BEYOND_THE_END
                    ? new Beyond()
                    : new IOException(refused.getMessage(), refused);
        } catch (SdkException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static <T> T asked(Question<T> question) throws IOException {
        return found(question).orElseThrow(() -> new IOException("the bucket is not there"));
    }
}
