package org.moothall.exchange.visits;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What came of asking for an address.
public sealed interface Answer {
    /// The bytes of a page.
    ///
    /// @param validators to ask with next time
    record Page(byte[] bytes, Validators validators) implements Answer {}

    /// The bytes of a file, in a place where the caller may do with them what it likes.
    record Download(Path file, Validators validators) implements Answer {}

    /// Nothing has changed since the validators were given.
    record Unchanged() implements Answer {}

    /// The site would not answer: 403, 404, its error page, an address that may not be asked.
    ///
    /// @param status of HTTP; 0 where the question was not put
    record Refused(int status, String reason) implements Answer {}

    /// The site could not answer, also not when asked again.
    record Failed(String reason) implements Answer {}

    /// What a site said to know this version of a page by.
    record Validators(@Nullable String etag, @Nullable String lastModified) {
        /// Where the page was never seen, or came without any.
        public static final Validators NONE = new Validators(null, null);

        /// Whether there is anything to ask with.
        public boolean isNone() {
            return etag == null && lastModified == null;
        }
    }
}
