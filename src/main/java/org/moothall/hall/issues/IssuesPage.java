package org.moothall.hall.issues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The issues, those in which something happened last coming first.
///
/// @param count of all that the narrowing leaves
/// @param older the address of the next page, where there is one
/// @param newer the address of the page before, where there is one
record IssuesPage(
        List<Line> issues,
        Narrowing narrowing,
        long count,
        Choices choices,
        Optional<String> older,
        Optional<String> newer)
        implements Page {
    static final int LENGTH = 50;

    /// One issue in the list.
    record Line(
            long id,
            String title,
            @Nullable String reference,
            @Nullable String type,
            @Nullable LocalDate latest,
            boolean key) {
        String place() {
            return (latest == null ? "" : latest) + "~" + id;
        }
    }

    /// Something to narrow the list by, and how many it leaves.
    record Choice(String value, String name, long count) {}

    /// Everything to narrow the list by.
    record Choices(List<Choice> years, List<Choice> types, List<Choice> wards, List<Choice> bodies) {}

    /// What the list is narrowed by; each is empty where it is not.
    record Narrowing(String year, String type, String ward, String body) {
        /// The same without one of them.
        Narrowing without(String name) {
            return with(name, "");
        }

        private Narrowing with(String name, String value) {
            return new Narrowing(
                    name.equals("year") ? value : year,
                    name.equals("type") ? value : type,
                    name.equals("ward") ? value : ward,
                    name.equals("body") ? value : body);
        }

        /// The address of the list so narrowed.
        public String href() {
            String query = Stream.of(pair("year", year), pair("type", type), pair("ward", ward), pair("body", body))
                    .filter(pair -> !pair.isEmpty())
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? "/issues" : "/issues?" + query;
        }

        /// The address of the list narrowed by one value more, or by this in place of another; again for all.
        public String toggled(String name, String value) {
            boolean chosen = List.of(year, type, ward, body)
                    .get(List.of("year", "type", "ward", "body").indexOf(name))
                    .equals(value);
            return with(name, chosen ? "" : value).href();
        }

        private static String pair(String name, String value) {
            return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /// Where a page of the list begins.
    record Place(String day, long id) {
        static final Place NEWEST = new Place("9999-99-99", Long.MAX_VALUE);

        /// The place that an address names, as `2025-07-17~412`; the day may be empty.
        static Optional<Place> of(String text) {
            if (!text.matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?~[0-9]{1,15}")) {
                return Optional.empty();
            }
            int tilde = text.indexOf('~');
            return Optional.of(new Place(text.substring(0, tilde), Long.parseLong(text.substring(tilde + 1))));
        }
    }

    /// A page from its lines and one more, which says that the list goes on.
    ///
    /// @param back   whether one goes back, so that the line too many is the first
    /// @param inside whether newer ones stand before
    static IssuesPage of(
            List<Line> oneMore, boolean back, boolean inside, Narrowing narrowing, long count, Choices choices) {
        boolean more = oneMore.size() > LENGTH;
        List<Line> shown = !more ? oneMore : back ? oneMore.subList(1, LENGTH + 1) : oneMore.subList(0, LENGTH);
        boolean older = back || more;
        boolean newer = back ? more : inside;
        return new IssuesPage(
                List.copyOf(shown),
                narrowing,
                count,
                choices,
                older && !shown.isEmpty() ? Optional.of(at(narrowing, "before", shown.getLast())) : Optional.empty(),
                newer && !shown.isEmpty() ? Optional.of(at(narrowing, "after", shown.getFirst())) : Optional.empty());
    }

    private static String at(Narrowing narrowing, String side, Line line) {
        String base = narrowing.href();
        return base + (base.contains("?") ? "&" : "?") + side + "=" + line.place();
    }

    @CheckedTemplate(basePath = "hall/issues")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance issues(IssuesPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.issues(this);
    }
}
