package org.moothall.hall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The people of a council: the councillors in office, and apart from them all others whom the record names.
///
/// @param by how the councillors are grouped: `name`, `ward` or `party`
record PeoplePage(
        String by, List<Group> councillors, List<Line> coOpted, List<Line> officers, List<Line> others, List<Line> past)
        implements Page {
    /// Councillors of one ward or party; no heading where they stand in one list, or where it is not known.
    record Group(@Nullable String heading, List<Line> people) {}

    /// One person.
    record Line(
            long id,
            String name,
            @Nullable String ward,
            @Nullable String party,
            List<String> posts) {}

    /// True where nobody is recorded.
    public boolean nobody() {
        return councillors.isEmpty() && coOpted.isEmpty() && officers.isEmpty() && others.isEmpty() && past.isEmpty();
    }

    @CheckedTemplate(basePath = "hall/people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance people(PeoplePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.people(this);
    }
}
