package org.moothall.documents.packs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A paper of a pack. What may go into a pack for the public is a type of its own, of which none holds the bytes
/// of a paper that is not open.
public sealed interface Paper {
    /// As it stands in the contents.
    String title();

    /// What the public's pack is made of.
    sealed interface ForPublic extends Paper {}

    /// What the members' pack is made of.
    sealed interface ForMembers extends Paper {}

    /// A paper with a file of its own.
    sealed interface Filed extends Paper {
        /// The file, a PDF or a Word file by its content.
        Path file();

        /// BCP 47; none where it is the pack's.
        @Nullable
        String language();
    }

    /// A paper that is open to all.
    record Open(String title, @Nullable String language, Path file) implements ForPublic, ForMembers, Filed {
        public Open {
            titled(title);
        }
    }

    /// A paper that is not open to the public, whole; its pages are coloured.
    ///
    /// @param why as it is to be said on every page: "Exempt: paragraph 3"
    record Exempt(String title, @Nullable String language, String why, Path file) implements ForMembers, Filed {
        public Exempt {
            titled(title);
        }
    }

    /// A sheet that stands for a paper that is not open to the public. So that the numbers of the pages after it
    /// are the members', it counts as many pages as the paper has.
    record Withheld(String title, String why, int pages) implements ForPublic {
        public Withheld {
            titled(title);
            if (pages < 1) {
                throw new IllegalArgumentException("a paper has at least one page");
            }
        }
    }

    private static void titled(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper has a title");
        }
    }
}
