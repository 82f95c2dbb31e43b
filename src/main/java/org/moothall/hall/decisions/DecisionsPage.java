package org.moothall.hall.decisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.web.Page;

/// The register of a year's decisions, the newest first.
///
/// @param after the mark of the last line, where there are more
record DecisionsPage(
        int year,
        List<Integer> years,
        Narrowing narrowing,
        Optional<Body> body,
        List<Ward> wards,
        List<Line> decisions,
        Optional<String> after)
        implements Page {
    static final int LENGTH = 100;

    /// What the register is narrowed to.
    ///
    /// @param show `all`, `key`, `members` or `officers`
    /// @param ward its name as published; empty for all
    record Narrowing(String show, Optional<BodyId> body, String ward) {
        Narrowing inWard(String other) {
            return new Narrowing(show, body, other);
        }

        Narrowing showing(String other) {
            return new Narrowing(other, body, ward);
        }

        String query() {
            return ("all".equals(show) ? "" : "&show=" + show)
                    + body.map(id -> "&body=" + id).orElse("")
                    + (ward.isEmpty() ? "" : "&ward=" + URLEncoder.encode(ward, StandardCharsets.UTF_8));
        }
    }

    /// The body whose decisions these are.
    record Body(long id, String name) {}

    /// A ward, and how many of the year's decisions name it.
    record Ward(String name, int decisions) {}

    /// One decision in the list.
    record Line(
            long id,
            String title,
            @Nullable LocalDate day,
            @Nullable String maker,
            boolean key,
            @Nullable LocalDate lastDay) {}

    /// The address of the register for another year.
    public String yearHref(int other) {
        return "/decisions?year=" + other + narrowing.query();
    }

    /// The address of the register narrowed otherwise.
    public String showHref(String other) {
        return "/decisions?year=" + year + narrowing.showing(other).query();
    }

    /// The address of the register for a ward, or for all where the ward is chosen already.
    public String wardHref(String ward) {
        return "/decisions?year=" + year
                + narrowing.inWard(narrowing.ward().equals(ward) ? "" : ward).query();
    }

    /// The address of the next page.
    public String olderHref() {
        return yearHref(year) + "&after=" + after.orElse("");
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
