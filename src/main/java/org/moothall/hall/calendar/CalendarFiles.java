package org.moothall.hall.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.hall.calendar.Calendars.Event;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The meetings as files for people's own calendars: those of the last year and all to come, or a single one.
@RequestScoped
class CalendarFiles {
    private static final String TYPE = "text/calendar; charset=utf-8";

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Calendars calendars;

    @Inject
    @ConfigProperty(name = "moothall.ledger.origin", defaultValue = "moothall.local")
    String origin;

    Response all() {
        return send(site.council().name(), lately(Optional.empty()));
    }

    Response of(BodyId body) {
        String name = calendars.body(authority(), body).name();
        return send(name + ", " + site.council().name(), lately(Optional.of(body)));
    }

    Response of(MeetingId meeting) {
        return send(site.council().name(), List.of(calendars.one(authority(), meeting)));
    }

    private List<Event> lately(Optional<BodyId> body) {
        return calendars.from(authority(), site.today().minusYears(1), body);
    }

    private Response send(String name, List<Event> events) {
        var invitations = new Invitations(
                name, authority().value(), origin, meeting -> site.address("/meetings/" + meeting.id()));
        return pages.send(TYPE, invitations.of(events));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
