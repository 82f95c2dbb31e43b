package org.moothall.documents.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Code;

/// What was found so far; the same thing in the same place is counted.
final class Found {
    private static final int MOST = 500;

    private record Place(Code code, @Nullable Integer page, String detail) {}

    private final Map<Place, Integer> found = new LinkedHashMap<>();

    void add(Code code) {
        add(code, null, "");
    }

    void add(Code code, String detail) {
        add(code, null, detail);
    }

    void add(Code code, @Nullable Integer page, String detail) {
        Place place = new Place(code, page, detail.strip());
        if (found.size() < MOST || found.containsKey(place)) {
            found.merge(place, 1, Integer::sum);
        }
    }

    /// The gravest first.
    List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        found.forEach((place, count) -> findings.add(new Finding(place.code(), place.page(), place.detail(), count)));
        findings.sort((a, b) -> a.code().compareTo(b.code()));
        return List.copyOf(findings);
    }
}
