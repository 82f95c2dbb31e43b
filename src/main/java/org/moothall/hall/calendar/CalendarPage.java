package org.moothall.hall.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.MeetingLine;
import org.moothall.web.Page;

/// A month of meetings, of all bodies or of one.
///
/// @param today    the day on which it is looked at
/// @param body     the one that it is narrowed to
/// @param bodies   those that meet within the calendar
/// @param previous the month before, where the calendar reaches so far back
/// @param next     the month after, where it reaches so far ahead
record CalendarPage(
        YearMonth month,
        LocalDate today,
        Optional<Body> body,
        List<Body> bodies,
        List<MeetingLine> meetings,
        Optional<YearMonth> previous,
        Optional<YearMonth> next)
        implements Page {
    /// A body that the calendar can be narrowed to.
    record Body(long id, String name) {}

    /// One day of the month and who meets on it.
    record Day(LocalDate date, boolean today, List<MeetingLine> meetings) {}

    /// Every day of the month in order.
    @JsonIgnore
    public List<Day> days() {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> new Day(
                        date,
                        date.equals(today),
                        meetings.stream()
                                .filter(line -> line.day().equals(date))
                                .toList()))
                .toList();
    }

    /// On which weekday the month begins, Monday being 1.
    @JsonIgnore
    public int begins() {
        return month.atDay(1).getDayOfWeek().getValue();
    }

    /// The first day, for the words of a heading.
    @JsonIgnore
    public LocalDate first() {
        return month.atDay(1);
    }

    /// The address of a month, narrowed as this one is.
    public String href(YearMonth other) {
        return "/calendar/" + other + body.map(one -> "?body=" + one.id()).orElse("");
    }

    /// The address of this month narrowed otherwise.
    public String bodyHref(Body other) {
        return "/calendar/" + month + "?body=" + other.id();
    }

    /// Where these meetings are to be had for one's own calendar.
    @JsonProperty
    public String subscription() {
        return body.map(one -> "/bodies/" + one.id()).orElse("") + "/calendar.ics";
    }

    @CheckedTemplate(basePath = "hall/calendar")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calendar(CalendarPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.calendar(this);
    }
}
