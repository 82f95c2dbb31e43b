package org.moothall.exchange.moderngov.passes;

import java.io.InputStream;
import java.util.Optional;
import org.moothall.record.parts.DocumentVersion;

/// Where documents' bytes are kept.
public interface Keeping {
    DocumentVersion keep(InputStream bytes, DocumentVersion said);

    Optional<InputStream> open(String sha256);
}
