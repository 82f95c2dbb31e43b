package org.moothall.exchange.moderngov;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.moothall.exchange.moderngov.passes.Keeping;
import org.moothall.record.parts.DocumentVersion;

/// Keeps documents in memory.
public final class Shelf implements Keeping {
    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public DocumentVersion keep(InputStream bytes, DocumentVersion said) {
        try {
            byte[] all = bytes.readAllBytes();
            String sha = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all));
            files.put(sha, all);
            return new DocumentVersion(
                    said.number(),
                    said.added(),
                    said.language(),
                    said.fileName(),
                    said.mediaType(),
                    (long) all.length,
                    sha,
                    said.address(),
                    null,
                    null,
                    DocumentVersion.Reading.TEXT,
                    said.note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(files.get(sha256)).map(ByteArrayInputStream::new);
    }
}
