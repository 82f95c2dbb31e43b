package org.moothall.desk.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.accounts.Workroom.Link;
import org.moothall.web.Page;

/// The desk's first page.
///
/// @param name  of whoever is signed in
/// @param roles what they are here, in words
/// @param links where they can go
record HomePage(String name, List<String> roles, List<Link> links) implements Page {
    @CheckedTemplate(basePath = "desk/home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(HomePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.home(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
