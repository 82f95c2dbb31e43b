package org.moothall.hall.publications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.moothall.ledger.entries.ConsistencyProof;
import org.moothall.web.Page;

/// That the ledger of one size begins with the ledger of an earlier size.
record ConsistencyPage(ConsistencyProof proof) implements Page {
    @CheckedTemplate(basePath = "hall/publications")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance consistency(ConsistencyPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.consistency(this);
    }

    @Override
    public Object data() {
        return proof;
    }
}
