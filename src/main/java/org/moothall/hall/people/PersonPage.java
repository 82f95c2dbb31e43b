package org.moothall.hall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Person;
import org.moothall.web.Page;

/// A person's page: what they are to the council, where they serve, how often they came, how they voted.
///
/// @param serves true where the person is in office
/// @param now    the bodies on which the person serves
/// @param before those on which the person served
/// @param votes  the latest recorded votes
/// @param more   true where there are more
record PersonPage(
        Person person,
        boolean serves,
        List<Seat> now,
        List<Seat> before,
        List<Attended> attendance,
        List<Ballot> votes,
        boolean more,
        List<Declared> declarations,
        long entry,
        Instant since)
        implements Page {
    /// A seat on a body.
    record Seat(
            long body,
            String name,
            @Nullable String role,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /// How one vote was cast.
    ///
    /// @param choice FOR, AGAINST, ABSTAINED, NOT_VOTING or ABSENT
    record Ballot(
            LocalDate day,
            String body,
            long meeting,
            long item,
            int vote,
            String title,
            @Nullable String motion,
            String choice) {}

    /// An interest declared at a meeting.
    record Declared(
            LocalDate day,
            String body,
            long meeting,
            long item,
            String title,
            @Nullable String kind,
            @Nullable String nature) {}

    /// All years together, where there is more than one.
    public Optional<Attended> overall() {
        return attendance.size() < 2 ? Optional.empty() : attendance.stream().reduce(Attended::plus);
    }

    @CheckedTemplate(basePath = "hall/people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance person(PersonPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.person(this);
    }
}
