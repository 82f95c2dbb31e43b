package org.moothall.accounts.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.moothall.web.Page;

/// A form whose writer's session had ended, after they have signed in again: their words, and the button that sends
/// them on.
record ConfirmPage(KeptForm form) implements Page {
    @CheckedTemplate(basePath = "accounts/signin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance confirm(ConfirmPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.confirm(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
