package org.moothall.exchange.oparl.passes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Intake;
import org.moothall.exchange.oparl.objects.Gathered;
import org.moothall.exchange.oparl.objects.LocationObject;
import org.moothall.exchange.oparl.objects.OrganizationObject;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Source;
import org.moothall.record.parts.Venue;

/// What the passes share: the objects, the numbers, and what is to be said of them at the end.
record Council(Intake intake, Gathered gathered, Numbers numbers, Findings findings) {
    /// ISO 639-1: OParl is the standard of councils that write German.
    static final String LANGUAGE = "de";

    static Source source(String address) {
        return new Source("oparl", address);
    }

    BodyId body(String organization) {
        return new BodyId(numbers.of(Kind.BODY, organization));
    }

    List<BodyId> bodies(List<String> organizations) {
        return organizations.stream().distinct().map(this::body).toList();
    }

    Optional<String> nameOf(@Nullable String organization) {
        return gathered.find(OrganizationObject.class, organization).map(OrganizationObject::name);
    }

    /// Plain text as paragraphs of the record; none where nothing stands in it.
    static @Nullable Markup markup(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new Markup(Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Where a meeting is held; none where the source does not say.
    @Nullable
    Venue venue(@Nullable LocationObject named) {
        if (named == null) {
            return null;
        }
        LocationObject place = gathered.find(LocationObject.class, named.id()).orElse(named);
        String town = joined(" ", place.postalCode(), place.locality());
        String address = joined(", ", place.streetAddress(), town, place.subLocality());
        String name = Stream.of(joined(", ", place.description(), place.room()), address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return name == null ? null : new Venue(name, name.equals(address) ? null : address, null);
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).distinct().collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }
}
