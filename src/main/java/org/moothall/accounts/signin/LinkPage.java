package org.moothall.accounts.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.accounts.credentials.Links.Purpose;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where somebody who has a link sets a password; the first administrator also says who they are.
///
/// @param secret what the link says; empty where it works no longer
record LinkPage(String secret, Purpose purpose, String name, String email, List<Fault> faults) implements Page {
    @CheckedTemplate(basePath = "accounts/signin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance link(LinkPage page);
    }

    static LinkPage expired() {
        return new LinkPage("", Purpose.RESET, "", "", List.of());
    }

    /// Whether name and e-mail address are asked for.
    public boolean first() {
        return purpose == Purpose.FIRST;
    }

    @Override
    public TemplateInstance template() {
        return Templates.link(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return secret.isEmpty() ? 410 : faults.isEmpty() ? 200 : 400;
    }

    @Override
    public Object data() {
        return faults;
    }
}
