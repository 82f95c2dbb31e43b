package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Source;

/// A report, appendix, pack, notice or other paper, with its versions. A withheld paper is not a document of the
/// public record at all: its place only says that there is one.
///
/// @param type      the source's word for the kind of paper
/// @param author    the report's author or owner
/// @param published the day on which it was first made public
/// @param versions  the first first; the last one holds
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
        DocumentId id,
        String title,
        @Nullable String type,
        @Nullable String author,
        @Nullable LocalDate published,
        List<DocumentVersion> versions,
        @Nullable Source source)
        implements Content {
    public Document {
        versions = Copies.of(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a document has a version: " + title);
        }
    }

    /// The version that holds.
    @JsonIgnore
    public DocumentVersion latest() {
        return versions.getLast();
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title;
    }
}
