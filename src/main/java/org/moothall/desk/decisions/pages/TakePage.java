package org.moothall.desk.decisions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.moothall.record.Decision;
import org.moothall.web.Page;

/// A decision that stands on the record and is not in work.
record TakePage(Decision decision) implements Page {
    @CheckedTemplate(basePath = "desk/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance take(TakePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.take(this);
    }

    @Override
    public Object data() {
        return decision;
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
