package org.moothall.desk.forwardplan.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.web.Page;

/// An entry that stands on the record and is not in work.
record TakePage(ForwardPlanEntry plan) implements Page {
    @CheckedTemplate(basePath = "desk/forwardplan")
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
        return plan;
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
