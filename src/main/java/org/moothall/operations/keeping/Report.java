package org.moothall.operations.keeping;

import java.io.PrintWriter;
import org.moothall.ledger.entries.Head;
import org.moothall.ledger.verification.Faults;

/// What a checkup tells whoever asked for it.
final class Report {
    private Report() {}

    /// Tells what was found; answers the exit code.
    static int tell(Checkup.Found found, Faults faults, Checkup checkup, PrintWriter out, PrintWriter err) {
        if (faults.first().isPresent()) {
            err.println(faults.first().get());
            if (faults.count() > 1) {
                err.printf("And %,d more %s.%n", faults.count() - 1, faults.count() == 2 ? "fault" : "faults");
            }
            err.flush();
            return 1;
        }
        Head head = checkup.ledger().head();
        out.printf(
                "The ledger is whole: %,d entries, %,d signed heads, %,d contents erased by note.%n",
                found.ledger().entries(), found.ledger().heads(), found.ledger().erased());
        out.printf("The files that it names are whole: %,d.%n", found.files());
        out.printf("Its newest head, to be compared with what others kept:%n%n%s", head.note());
        out.printf("%nsigned by one of%n");
        checkup.ledger().verifierKeys().forEach(key -> out.printf("  %s%n", key));
        out.flush();
        return 0;
    }
}
