package org.moothall.accounts.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where one signs in.
///
/// @param next   where to go then; empty for the desk's first page
/// @param kept   a form whose words wait, packed; empty for none
/// @param notice which words stand above: `out`, `interrupted`, `set`, or nothing
record SignInPage(String email, String next, String kept, String notice, int status, List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "accounts/signin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signin(SignInPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.signin(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public Object data() {
        return faults;
    }
}
