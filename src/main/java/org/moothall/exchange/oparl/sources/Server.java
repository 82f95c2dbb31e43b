package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.oparl.objects.BodyObject;
import org.moothall.exchange.oparl.objects.Gathered;
import org.moothall.exchange.visits.Visitor;

/// One body's lists on an OParl server. The first run reads them whole; a later one asks each for what was modified
/// since the last run that read everything. What lists only refer to is asked for by itself.
public final class Server {
    /// Clocks differ: changes of the last minutes before a run are asked for again.
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final List<String> WHOLE = List.of("organization", "person", "meeting", "paper", "locationList");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final BodyObject body;
    private final String host;
    private final Intake intake;
    private final Pages pages;
    private final Bounds bounds;
    private final Supplier<Gathered> empty;

    /// @param empty makes a collection with nothing in it yet
    public Server(BodyObject body, Intake intake, Visitor visitor, Bounds bounds, Supplier<Gathered> empty) {
        this.body = body;
        this.host = String.valueOf(Pages.uri(body.id()).getHost());
        this.intake = intake;
        this.pages = new Pages(intake, visitor);
        this.bounds = bounds;
        this.empty = empty;
    }

    /// Reads the lists, and gathers all that was ever read.
    public Gathered gather(Instant now) {
        Provenance.Run run = intake.provenance();
        Instant begun = begun(run, now);
        Optional<Instant> since = moment(run, "since");
        boolean complete = since.isPresent() ? changes(since.get()) : whole();
        Gathered gathered = gathered();
        complete &= references(gathered.unresolved());
        if (complete) {
            run.keep(note("since"), begun.minus(OVERLAP).toString().getBytes(StandardCharsets.UTF_8));
        }
        return gathered();
    }

    private Gathered gathered() {
        Gathered gathered = empty.get();
        new KeptPages(intake.provenance(), host).gather(gathered);
        return gathered;
    }

    private Instant begun(Provenance.Run run, Instant now) {
        Optional<Instant> before = run.ofThisRun(note("begun")).flatMap(kept -> moment(run, "begun"));
        if (before.isEmpty()) {
            run.keep(
                    note("begun"),
                    now.truncatedTo(ChronoUnit.SECONDS).toString().getBytes(StandardCharsets.UTF_8));
        }
        return before.orElse(now);
    }

    private String note(String word) {
        return "urn:moothall:oparl:" + word + ":" + body.id();
    }

    private Optional<Instant> moment(Provenance.Run run, String word) {
        return run.latest(note(word))
                .flatMap(run::bytes)
                .map(bytes -> Instant.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    private boolean whole() {
        boolean complete = true;
        for (String name : WHOLE) {
            String address = body.lists().get(name);
            if (address != null) {
                complete &= list(address);
            } else if (!name.equals("locationList")) {
                intake.problem(body.id(), "names no list called " + name);
            }
        }
        return complete;
    }

    private boolean changes(Instant since) {
        String moment = MOMENT.format(OffsetDateTime.ofInstant(since.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
        String filter = "modified_since=" + URLEncoder.encode(moment, StandardCharsets.UTF_8);
        boolean complete = true;
        for (Map.Entry<String, String> list : body.lists().entrySet()) {
            String address = list.getValue();
            complete &= list(address + (address.contains("?") ? "&" : "?") + filter);
        }
        return complete;
    }

    /// Reads a list to its end; false where it could not be.
    private boolean list(String first) {
        Set<String> seen = new HashSet<>();
        long given = 0;
        String address = first;
        while (true) {
            if (!seen.add(address)) {
                return stopped(address, "the list leads in circles");
            }
            if (seen.size() > bounds.pages()) {
                return stopped(first, "has more than " + bounds.pages() + " pages; the rest was not asked for");
            }
            Optional<JsonNode> page = mayAsk(address) ? pages.page(address) : Optional.empty();
            if (page.isEmpty()) {
                return false;
            }
            if (!page.get().path("data").isArray()) {
                return stopped(address, "is no page of a list");
            }
            given += page.get().path("data").size();
            String next = page.get().path("links").path("next").asText("");
            if (next.isBlank()) {
                return wasWhole(
                        first,
                        given,
                        page.get().path("pagination").path("totalElements").asLong(given));
            }
            address = Pages.uri(address).resolve(Pages.uri(next.strip())).toString();
        }
    }

    private boolean wasWhole(String list, long given, long announced) {
        return given >= announced || stopped(list, "announces " + announced + " objects and gives " + given);
    }

    private boolean stopped(String where, String what) {
        intake.problem(where, what);
        return false;
    }

    private boolean mayAsk(String address) {
        URI uri = Pages.uri(address);
        return host.equals(uri.getHost()) || stopped(address, "leads away from " + host + " and was not followed");
    }

    /// Asks one by one for what is referred to and stands in no list.
    private boolean references(Set<String> unresolved) {
        Set<String> left = new TreeSet<>(unresolved);
        left.removeIf(address -> !host.equals(Pages.uri(address).getHost()));
        boolean complete = left.size() <= bounds.objects()
                || stopped(
                        body.id(),
                        left.size() + " objects stand in no list; only " + bounds.objects() + " were asked for");
        left.stream().limit(bounds.objects()).forEach(pages::page);
        return complete;
    }
}
