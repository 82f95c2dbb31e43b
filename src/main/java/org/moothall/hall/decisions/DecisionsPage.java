package org.moothall.hall.decisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The register of a year's decisions, the newest first.
record DecisionsPage(
        int year, List<Integer> years, String show, Optional<Body> body, List<Line> decisions, Optional<String> older)
        implements Page {
    static final int LENGTH = 100;

    /// The body whose decisions these are.
    record Body(long id, String name) {}

    /// One decision in the list.
    record Line(
            long id,
            String title,
            @Nullable LocalDate day,
            @Nullable String maker,
            boolean key,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate effective) {}

    /// The address of the register for another year.
    public String yearHref(int other) {
        return href(other, show);
    }

    /// The address of the register narrowed otherwise.
    public String showHref(String other) {
        return href(year, other);
    }

    private String href(int ofYear, String shown) {
        return "/decisions?year=" + ofYear + ("all".equals(shown) ? "" : "&show=" + shown)
                + body.map(named -> "&body=" + named.id()).orElse("");
    }

    @CheckedTemplate(basePath = "hall/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decisions(DecisionsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.decisions(this);
    }
}
