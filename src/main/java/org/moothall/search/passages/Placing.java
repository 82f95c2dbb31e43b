package org.moothall.search.passages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.parts.Copies;

/// What one thing says about the place of others. With a document and no issue: it stands there. With a document
/// and an issue: it is a paper of that issue, and stands wherever the issue appears. With an issue alone: the
/// issue appears there.
///
/// @param minor true where the document only repeats others there, as an agenda pack does
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Placing(
        @Nullable DocumentId document, @Nullable IssueId issue, Place place, boolean minor, List<String> wards) {
    public Placing {
        wards = Copies.of(wards);
        if (document == null && issue == null) {
            throw new IllegalArgumentException("a placing is of a document or an issue");
        }
    }
}
