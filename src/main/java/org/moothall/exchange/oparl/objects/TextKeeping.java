package org.moothall.exchange.oparl.objects;

/// Where the recorded texts of files are kept.
@FunctionalInterface
public interface TextKeeping {
    /// Keeps a text, once, and answers the SHA-256 of its UTF-8 bytes in lower-case hex.
    String keepText(String text);
}
