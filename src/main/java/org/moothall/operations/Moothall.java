package org.moothall.operations;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/// The way in: every word after `./moothall` arrives here.
///
/// The words are read twice. Before the framework starts they only say which settings it is to start with, and a
/// question for help or a mistake is answered at once; after it has started, the command itself runs.
@QuarkusMain
public final class Moothall implements QuarkusApplication {
    private static final String STOPPED =
            "Stopped. What was done until now stands; the same command goes on from there.";

    private final CommandLine.IFactory factory;

    Moothall(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    /// Answers a question for help or a mistake at once, and starts the framework for all else.
    public static void main(String... arguments) {
        var outcome = Preparation.of(arguments);
        if (outcome.isPresent()) {
            System.exit(outcome.getAsInt());
        }
        Quarkus.run(Moothall.class, Ending::leave, arguments);
    }

    @Override
    public int run(String... arguments) {
        return new CommandLine(Commands.class, factory)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(interrupted() ? STOPPED : Ending.sentence(failure));
                    return 1;
                })
                .execute(arguments);
    }

    private static boolean interrupted() {
        return ApplicationLifecycleManager.isVmShuttingDown();
    }
}
