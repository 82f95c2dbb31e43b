package org.moothall.hall.documents;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.Documents;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.web.NotFound;
import org.moothall.web.door.FrontDoor;
import org.moothall.web.door.Headers;

/// Answers a request for a file. A stranger's file runs nothing in a reader's browser: only kinds that are
/// pictures of pages or plain words open there, all else is saved, and its policy allows nothing at all.
final class FileAnswer {
    private static final Set<String> OPENS =
            Set.of("application/pdf", "text/plain", "image/png", "image/jpeg", "image/gif");
    private static final Set<String> ACTIVE = Set.of("text/html", "image/svg+xml", "application/xml", "text/xml");
    private static final String NOTHING = "default-src 'none'; sandbox";
    /// Browsers set PDFs in a page of their own making, which needs its own style and nothing of ours.
    private static final String A_VIEWER =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

    private final Documents documents;
    private final DocumentVersion version;
    private final String name;

    FileAnswer(Documents documents, DocumentVersion version, String name) {
        this.documents = documents;
        this.version = version;
        this.name = name;
    }

    /// The address of a file that stands elsewhere, where it is one that a browser can follow.
    static Optional<URI> elsewhere(DocumentVersion version) {
        String address = version.address();
        if (address == null || !address.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address.replace(" ", "%20")));
        } catch (URISyntaxException unusable) {
            return Optional.empty();
        }
    }

    Response get(@Nullable String range, @Nullable String ifRange, @Nullable String ifNoneMatch) {
        String sha256 = version.sha256();
        if (sha256 == null) {
            return away();
        }
        if (FrontDoor.matches(ifNoneMatch, "W/" + tag(sha256))) {
            return headers(Response.status(Response.Status.NOT_MODIFIED), sha256)
                    .build();
        }
        long size = size(sha256);
        boolean partly = ifRange == null || ifRange.trim().equals(tag(sha256));
        return switch (ByteRange.of(Optional.ofNullable(range).filter(asked -> partly), size)) {
            case ByteRange.Whole ignored ->
                body(Response.ok(open(sha256, 0)), sha256, size).build();
            case ByteRange.Part part -> part(sha256, part.range(), size);
            case ByteRange.Beyond ignored ->
                Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header("Content-Range", "bytes */" + size)
                        .build();
        };
    }

    Response head() {
        String sha256 = version.sha256();
        return sha256 == null
                ? away()
                : body(Response.ok(), sha256, size(sha256)).build();
    }

    private Response away() {
        return Response.seeOther(elsewhere(version).orElseThrow(() -> NotFound.of(name)))
                .header(HttpHeaders.CACHE_CONTROL, Headers.revalidate())
                .build();
    }

    private Response part(String sha256, ByteRange range, long size) {
        InputStream bytes = new Beginning(open(sha256, range.first()), range.length());
        return body(Response.status(Response.Status.PARTIAL_CONTENT).entity(bytes), sha256, range.length())
                .header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size)
                .build();
    }

    private long size(String sha256) {
        return documents.size(sha256).orElseThrow(() -> NotFound.of(sha256));
    }

    private InputStream open(String sha256, long from) {
        return documents.open(sha256, from).orElseThrow(() -> NotFound.of(sha256));
    }

    private static String tag(String sha256) {
        return "\"" + sha256 + "\"";
    }

    private Response.ResponseBuilder headers(Response.ResponseBuilder answer, String sha256) {
        return answer.header(HttpHeaders.ETAG, tag(sha256))
                .header(HttpHeaders.CACHE_CONTROL, Headers.revalidate())
                .header("Accept-Ranges", "bytes");
    }

    private Response.ResponseBuilder body(Response.ResponseBuilder answer, String sha256, long length) {
        String said = version.mediaType();
        String type = said != null && said.matches("[\\w.+-]+/[\\w.+-]+") ? said : "application/octet-stream";
        boolean opens = OPENS.contains(type);
        headers(answer, sha256)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(opens, name))
                .header("Content-Security-Policy", type.equals("application/pdf") ? A_VIEWER : NOTHING)
                .type(ACTIVE.contains(type) ? "application/octet-stream" : type);
        return version.language() == null ? answer : answer.language(version.language());
    }

    /// So many bytes of a stream.
    private static final class Beginning extends FilterInputStream {
        private long left;

        Beginning(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                return -1;
            }
            left--;
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
