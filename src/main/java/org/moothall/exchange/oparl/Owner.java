package org.moothall.exchange.oparl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.moothall.record.ids.AuthorityCode;

/// Whose record OParl's objects are, told from the host in their ids.
final class Owner {
    private static final int READ_FOR_IDS = 1 << 16;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(https?://[^\"\\s]{3,500})\"");

    private Owner() {}

    /// The authority whose id stands first in these files; none where no file has any.
    static Optional<AuthorityCode> of(List<Path> files) {
        for (Path file : files) {
            Matcher id = ID.matcher(start(file));
            if (id.find()) {
                return Optional.of(ofAddress(id.group(1)));
            }
        }
        return Optional.empty();
    }

    /// The authority at whose host this address lies.
    static AuthorityCode ofAddress(String address) {
        try {
            return AuthorityNames.ofHost(URI.create(address).getHost());
        } catch (IllegalArgumentException unusable) {
            return AuthorityNames.ofHost(null);
        }
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new String(plain.readNBytes(READ_FOR_IDS), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        }
    }
}
