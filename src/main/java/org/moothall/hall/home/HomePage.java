package org.moothall.hall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.MeetingLine;
import org.moothall.web.Page;

/// The first page of a council: what comes next, what can still be influenced, what was decided.
///
/// @param begun    false while nothing at all is in this hall
/// @param next     the next meetings that are to take place
/// @param thisWeek true where the decisions shown are those of the last seven days; otherwise they are the latest
/// @param callIn   decisions that are not in force yet, since scrutiny may still ask for them to be looked at again
/// @param due      decisions to come, the nearest first
record HomePage(
        boolean begun,
        List<Coming> next,
        boolean thisWeek,
        List<Taken> decided,
        List<Taken> callIn,
        List<Due> due,
        @Nullable String note)
        implements Page {
    /// A meeting to come, and where it can be watched.
    record Coming(MeetingLine line, @Nullable String webcast) {}

    /// A decision that was taken.
    record Taken(
            long id,
            String title,
            @Nullable LocalDate day,
            @Nullable String maker,
            boolean key,
            @Nullable LocalDate lastDay) {}

    /// A decision that is to be taken.
    ///
    /// @param views how to make one's views known, in the notice's words
    record Due(
            long id,
            String title,
            LocalDate day,
            @Nullable String maker,
            boolean key,
            @Nullable String views) {}

    /// True where nothing can be influenced at present.
    public boolean settled() {
        return callIn.isEmpty() && due.isEmpty();
    }

    @CheckedTemplate(basePath = "hall/home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(HomePage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.home(this);
    }
}
