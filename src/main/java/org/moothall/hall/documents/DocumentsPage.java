package org.moothall.hall.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.parts.DocumentVersion.Reading;
import org.moothall.web.Page;

/// The documents of all years or of one, the newest first.
///
/// @param year  none for all
/// @param count how many there are in all of the list
/// @param older the address of the next page, where there is one
record DocumentsPage(
        @Nullable Integer year, List<Integer> years, long count, List<Line> documents, Optional<String> older)
        implements Page {
    static final int LENGTH = 100;

    /// One document in the list.
    record Line(
            long id,
            String title,
            @Nullable String type,
            @Nullable LocalDate published,
            @Nullable String mediaType,
            @Nullable Long size,
            @Nullable Integer pages,
            Reading reading,
            @Nullable String language) {
        /// `PDF`, `Word`.
        public @Nullable String form() {
            return PaperLine.form(mediaType);
        }
    }

    /// Where a page of the list begins.
    ///
    /// @param day ISO, or empty after the last document that has one
    record Place(String day, long id) {
        static final Place START = new Place("9999-99-99", Long.MAX_VALUE);

        /// The place that an address names, as `2025-07-08~7001`; the day may be empty.
        static Optional<Place> of(String text) {
            if (!text.matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?~[0-9]{1,15}")) {
                return Optional.empty();
            }
            int tilde = text.indexOf('~');
            return Optional.of(new Place(text.substring(0, tilde), Long.parseLong(text.substring(tilde + 1))));
        }
    }

    @CheckedTemplate(basePath = "hall/documents")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance documents(DocumentsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.documents(this);
    }
}
