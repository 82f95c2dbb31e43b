package org.moothall.hall;

import java.util.List;
import org.moothall.record.Authority;
import org.moothall.web.Council;
import org.moothall.web.Councils;

/// The authorities of the hall, read anew only when something has been published.
public final class HallCouncils implements Councils {
    private final Hall hall;
    private final HallEdition edition;
    private volatile Known known = new Known(HallEdition.CHANGING, List.of());

    /// The councils of a hall.
    public HallCouncils(Hall hall, HallEdition edition) {
        this.hall = hall;
        this.edition = edition;
    }

    private record Known(long edition, List<Council> councils) {}

    @Override
    public List<Council> list() {
        long now = edition.current();
        Known last = known;
        if (now == HallEdition.CHANGING || last.edition() != now) {
            last = new Known(
                    now,
                    hall.listAuthorities().stream().map(HallCouncils::council).toList());
            known = last;
        }
        return last.councils();
    }

    private static Council council(Authority authority) {
        return new Council(authority.code().value(), authority.name(), authority.website(), authority.languages());
    }
}
