package org.moothall.operations.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.operations.ground.CatchingUp;
import org.moothall.operations.ground.Presence;
import org.moothall.operations.ground.Stores;
import picocli.CommandLine.Model.CommandSpec;

/// What every import does around the reading: it joins whoever is at work in the data directory, and afterwards
/// brings the hall and the search up to date, so that what came in can be found.
@Singleton
final class Importing {
    private final Stores stores;
    private final CatchingUp catchingUp;

    @Inject
    Importing(Stores stores, CatchingUp catchingUp) {
        this.stores = stores;
        this.catchingUp = catchingUp;
    }

    /// Imports and tells what came of it; answers the exit code.
    int run(CommandSpec spec, Supplier<Outcome> reading) {
        Optional<Presence> joined = Presence.join(stores.data());
        if (joined.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The record in " + stores.data()
                            + " is being arranged anew: try again when that has ended.");
            return 1;
        }
        try (Presence presence = joined.get()) {
            Outcome outcome = reading.get();
            catchingUp.go();
            spec.commandLine().getOut().print(outcome.text());
            spec.commandLine().getOut().flush();
            return outcome.exitCode();
        }
    }
}
