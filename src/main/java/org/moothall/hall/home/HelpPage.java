package org.moothall.hall.home;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.moothall.web.Page;

/// How to use the record, the accessibility statement, and privacy.
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
record HelpPage() implements Page {
    @CheckedTemplate(basePath = "hall/home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance help();
    }

    @Override
    public TemplateInstance template() {
        return Templates.help();
    }

    /// Where a program finds the lists.
    @Override
    public Object data() {
        return Map.of(
                "lists",
                java.util.List.of(
                        "/meetings.json",
                        "/issues.json",
                        "/decisions.json",
                        "/forward-plan.json",
                        "/bodies.json",
                        "/people.json",
                        "/documents.json",
                        "/ledger.json"));
    }
}
