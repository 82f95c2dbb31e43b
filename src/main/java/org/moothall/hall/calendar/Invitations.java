package org.moothall.hall.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.calendar.Calendars.Event;
import org.moothall.record.Meeting;
import org.moothall.record.parts.Venue;

/// Meetings as iCalendar (RFC 5545, with RFC 7986's name and refresh interval). The same meetings always give the
/// same bytes: a meeting's stamp is when it was published, and its sequence is the number of the ledger's entry
/// that holds it, which grows with every publication. The law's clock is given with its rules, so that no
/// calendar has to know it.
final class Invitations {
    private static final String ZONE = "Europe/London";
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private final String calendar;
    private final String authority;
    private final String origin;
    private final Function<Meeting, String> address;

    /// @param calendar what the whole is called
    /// @param origin   the ledger's, which makes a meeting's identifier its own among all in the world
    /// @param address  where a meeting has its page
    Invitations(String calendar, String authority, String origin, Function<Meeting, String> address) {
        this.calendar = calendar;
        this.authority = authority;
        this.origin = origin;
        this.address = address;
    }

    /// The calendar's bytes.
    byte[] of(List<Event> events) {
        Stream<CalendarComponent> zone =
                Stream.of(Objects.requireNonNull(ZONES.getTimeZone(ZONE)).getVTimeZone());
        var whole = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Moothall//Meetings//EN"),
                        new Version(new ParameterList(), Version.VALUE_2_0),
                        new Name(calendar),
                        new XProperty("X-WR-CALNAME", calendar),
                        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(6)))),
                new ComponentList<>(
                        Stream.concat(zone, events.stream().map(this::event)).toList()));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(whole, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Event event) {
        Meeting meeting = event.meeting().content();
        Stream<Property> always = Stream.of(
                new Uid(authority + "-meeting-" + meeting.id() + "@" + origin),
                new DtStamp(event.meeting().since()),
                new LastModified(event.meeting().since()),
                new Sequence(Math.toIntExact(event.meeting().entry())),
                start(meeting),
                new Summary(summary(event)),
                new Status(status(meeting.status())),
                new Url(URI.create(address.apply(meeting))));
        return new VEvent(
                new PropertyList(Stream.concat(always, perhaps(meeting)).toList()));
    }

    private Stream<Property> perhaps(Meeting meeting) {
        Venue venue = meeting.venue();
        String words = meeting.statusWords();
        String webcast = meeting.webcast();
        String about = Stream.of(words, webcast)
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return Stream.of(
                        venue == null
                                ? null
                                : new Location(
                                        venue.address() == null ? venue.name() : venue.name() + ", " + venue.address()),
                        about.isEmpty() ? null : new Description(about),
                        end(meeting))
                .filter(Objects::nonNull)
                .map(property -> (Property) property);
    }

    private static String summary(Event event) {
        String title = event.meeting().content().title();
        return title == null || title.equals(event.body()) ? event.body() : event.body() + ": " + title;
    }

    private static Property start(Meeting meeting) {
        return meeting.start() == null
                ? new DtStart<>(meeting.date())
                : new DtStart<>(meeting.date().atTime(meeting.start()).atZone(ZoneId.of(ZONE)));
    }

    private static @Nullable Property end(Meeting meeting) {
        if (meeting.start() == null
                || meeting.plannedFinish() == null
                || !meeting.plannedFinish().isAfter(meeting.start())) {
            return null;
        }
        return new DtEnd<>(meeting.date().atTime(meeting.plannedFinish()).atZone(ZoneId.of(ZONE)));
    }

    private static String status(Meeting.Status status) {
        return switch (status) {
            case PROPOSED -> Status.VALUE_TENTATIVE;
            case CONFIRMED, MOVED -> Status.VALUE_CONFIRMED;
            case POSTPONED, CANCELLED -> Status.VALUE_CANCELLED;
        };
    }
}
