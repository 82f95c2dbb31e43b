package org.moothall.exchange.moderngov.sites;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A document's bytes, with what its site knows this version by. Whoever takes it closes the stream.
///
/// @param address where the file stands, as the document says
public record FileReply(
        String address,
        InputStream bytes,
        @Nullable String etag,
        @Nullable String lastModified) {}
