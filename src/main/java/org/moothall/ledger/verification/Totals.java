package org.moothall.ledger.verification;

import org.jdbi.v3.core.Handle;

/// Checks that there is neither more nor less of anything than the entries account for.
final class Totals {
    private Totals() {}

    static void check(Handle handle, Tree tree, Faults faults) {
        long size = tree.size();
        compare(faults, "entries", size, number(handle, "select count(*) from ledger_entries"));
        compare(
                faults,
                "entries by its own count",
                size,
                number(handle, "select coalesce(max(size), -1) from ledger_tip"));
        compare(faults, "contents", size, number(handle, "select count(*) from ledger_contents"));
        compare(faults, "nodes", tree.nodes(), number(handle, "select count(*) from ledger_nodes"));
        long newest = number(handle, "select coalesce(max(size), -1) from ledger_heads");
        if (newest != size) {
            faults.add(
                    newest < 0
                            ? "The ledger has no head."
                            : "The newest head is of size " + newest + ", and the ledger has " + size + " entries.");
        }
    }

    private static void compare(Faults faults, String what, long due, long found) {
        if (due != found) {
            faults.add("The ledger has " + found + " " + what + " where " + due + " are due.");
        }
    }

    private static long number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }
}
