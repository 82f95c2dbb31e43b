package org.moothall.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The page of a request that could not be met. As data it is an RFC 9457 problem.
///
/// @param kind   which words to use: `missing`, `withdrawn`, `unusable`, `unknown`, `refused`, `busy`, `failed`
/// @param detail what exactly, where that may be told
record ErrorPage(int status, String kind, Optional<String> detail, Optional<Gone> gone) implements Page {
    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(ErrorPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.error(this);
    }

    @Override
    public Object data() {
        Map<String, Object> problem = new TreeMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put(
                "title",
                switch (kind) {
                    case "missing" -> "Not found";
                    case "withdrawn" -> "Withdrawn";
                    case "unusable" -> "Not understood";
                    case "unknown" -> "Not signed in";
                    case "refused" -> "Refused";
                    case "busy" -> "Too many attempts";
                    default -> "Failed";
                });
        detail.ifPresent(words -> problem.put("detail", words));
        gone.ifPresent(notice -> problem.put("withdrawal", notice));
        return problem;
    }
}
