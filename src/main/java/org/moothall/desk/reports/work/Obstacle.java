package org.moothall.desk.reports.work;

import java.util.ArrayList;
import java.util.List;
import org.moothall.desk.reports.drafts.ClosedPart;

/// What keeps a report from going on to those who clear it.
public enum Obstacle {
    /// There is no file.
    NO_FILE,
    /// The version for the public holds something dangerous, and nobody has said why it is used all the same.
    OPEN_NOT_ACCEPTED,
    /// The same of the part that is not open.
    CLOSED_NOT_ACCEPTED,
    /// There is a part that is not open, and it is not said in full why.
    NO_REASON,
    /// It is given up.
    WITHDRAWN;

    static List<Obstacle> of(Whole whole) {
        List<Obstacle> found = new ArrayList<>();
        if (whole.versions().none()) {
            found.add(NO_FILE);
        }
        if (!whole.open().isEmpty() && !whole.open().getFirst().isUsable()) {
            found.add(OPEN_NOT_ACCEPTED);
        }
        if (!whole.closed().isEmpty() && !whole.closed().getFirst().isUsable()) {
            found.add(CLOSED_NOT_ACCEPTED);
        }
        if (!whole.closed().isEmpty()
                && whole.part().filter(ClosedPart::isComplete).isEmpty()) {
            found.add(NO_REASON);
        }
        if (whole.report().withdrawn()) {
            found.add(WITHDRAWN);
        }
        return found;
    }
}
