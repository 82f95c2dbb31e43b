package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.oparl.objects.Gathered;

/// All replies of a server that were ever kept for an authority, as one collection: each object as it was last
/// modified. An import is made from these, so that a second run need only ask for what has changed since.
final class KeptPages {
    private final Provenance.Run run;
    private final String host;

    KeptPages(Provenance.Run run, String host) {
        this.run = run;
        this.host = host;
    }

    private record Place(String address, int index) {}

    private record Newest(Place place, @Nullable Instant modified) {}

    void gather(Gathered gathered) {
        List<Provenance.Kept> pages = run.latest().stream()
                .filter(kept -> isOnHost(kept.address()))
                .sorted(Comparator.comparing(Provenance.Kept::at))
                .toList();
        Map<String, Newest> newest = new HashMap<>();
        pages.forEach(page -> each(page, (node, place) -> {
            Newest found = new Newest(place, modified(node));
            newest.merge(node.path("id").asText(""), found, KeptPages::newer);
        }));
        pages.forEach(page -> each(page, (node, place) -> {
            String id = node.path("id").asText("");
            Newest chosen = newest.get(id);
            if (id.isEmpty() || (chosen != null && place.equals(chosen.place()))) {
                gathered.add(node, place.address());
            }
        }));
    }

    private boolean isOnHost(String address) {
        return address.startsWith("http") && host.equals(Pages.uri(address).getHost());
    }

    private static Newest newer(Newest before, Newest now) {
        boolean older = before.modified() != null
                && now.modified() != null
                && now.modified().isBefore(before.modified());
        return older ? before : now;
    }

    private static @Nullable Instant modified(JsonNode node) {
        try {
            return OffsetDateTime.parse(node.path("modified").asText("")).toInstant();
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private void each(Provenance.Kept kept, BiConsumer<JsonNode, Place> taken) {
        JsonNode page = run.bytes(kept).flatMap(Pages::parsed).orElse(null);
        if (page == null) {
            return;
        }
        if (!page.path("data").isArray()) {
            taken.accept(page, new Place(kept.address(), 0));
            return;
        }
        int index = 0;
        for (JsonNode object : page.path("data")) {
            taken.accept(object, new Place(kept.address(), index++));
        }
    }
}
