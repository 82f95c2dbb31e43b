package org.moothall.hall.publications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.entries.EntryProof;
import org.moothall.ledger.entries.ErasureNote;
import org.moothall.web.Page;

/// One entry of the ledger, with all that it takes to check it by hand.
///
/// @param entry   what was published
/// @param text    the content's exact JSON; none where it was erased or withdrawn
/// @param proof   that it stands on the ledger
/// @param erased  why its content went
/// @param erasure the signed note that says so
/// @param others  further publications of the same thing, the newest first
/// @param size    of the ledger now
record EntryPage(
        Publication entry,
        @Nullable String text,
        EntryProof proof,
        List<String> verifierKeys,
        Optional<ErasureNote> erased,
        Optional<String> erasure,
        List<Publication> others,
        long size)
        implements Page {
    static final int HISTORY = 50;

    /// The number of the entry before this one.
    @JsonIgnore
    public long before() {
        return entry.number() - 1;
    }

    /// The number of the entry after this one, whether or not there is one.
    @JsonIgnore
    public long after() {
        return entry.number() + 1;
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @CheckedTemplate(basePath = "hall/publications")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(EntryPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.entry(this);
    }
}
