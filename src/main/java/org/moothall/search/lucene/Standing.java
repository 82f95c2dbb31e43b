package org.moothall.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.Key;
import org.moothall.search.passages.Passage;
import org.moothall.search.passages.Place;
import org.moothall.search.passages.Placing;

/// Where something stands, all that is said of it being put together. The place that says most is shown: an item
/// before a meeting, what was said of the paper itself before what was said of its issue, the latest day last.
/// Every body before which it has been counts.
record Standing(Place place, List<BodyId> bodies, List<String> wards, boolean minor) {
    private static final Comparator<Place> TELLING = Comparator.comparingInt(Place::depth)
            .thenComparing(Place::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// A thing that says itself where it stands.
    static Standing of(Passage passage) {
        BodyId body = passage.place().body();
        return new Standing(passage.place(), body == null ? List.of() : List.of(body), passage.wards(), false);
    }

    /// A document, by what others say of it.
    static Standing of(Key document, Passage passage, Placings placings) throws IOException {
        List<Placing> said = placings.of(document);
        List<Place> direct = new ArrayList<>();
        List<Place> byIssue = new ArrayList<>();
        Set<String> wards = new LinkedHashSet<>(passage.wards());
        for (Placing placing : said) {
            direct.add(placing.place());
            wards.addAll(placing.wards());
            if (placing.issue() != null) {
                byIssue.addAll(appearances(document.authority(), placing.issue(), placings));
            }
        }
        boolean minor = !said.isEmpty() && said.stream().allMatch(Placing::minor);
        Place place = dated(best(direct, byIssue), passage.place());
        return new Standing(place, bodies(direct, byIssue), List.copyOf(wards), minor);
    }

    private static List<Place> appearances(AuthorityCode authority, IssueId issue, Placings placings)
            throws IOException {
        return placings.appearances(authority, issue).stream()
                .map(Placing::place)
                .toList();
    }

    private static Place best(List<Place> direct, List<Place> byIssue) {
        Place first = direct.stream().max(TELLING).orElse(Place.NONE);
        Place second = byIssue.stream().max(TELLING).orElse(Place.NONE);
        return second.depth() > first.depth() ? second : first;
    }

    private static Place dated(Place place, Place own) {
        return place.day() != null
                ? place
                : new Place(place.body(), own.day(), place.meeting(), place.item(), place.number());
    }

    private static List<BodyId> bodies(List<Place> direct, List<Place> byIssue) {
        return java.util.stream.Stream.concat(direct.stream(), byIssue.stream())
                .map(Place::body)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
