package org.moothall.operations;

import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What must be known before the framework starts: where the data lies, and whether there is a port to open.
///
/// A command says so by being [WithData], or [Serving] when it also answers over HTTP. All else runs with no port and
/// no
/// clockwork, so that an import can run beside a server.
final class Preparation {
    private Preparation() {}

    /// A command that works on a data directory.
    interface WithData {
        Path data();
    }

    /// A command that answers over HTTP.
    interface Serving extends WithData {
        int port();
    }

    /// Sets what the framework reads as it starts; an exit code when there is nothing left to start for.
    static OptionalInt of(String... arguments) {
        var line = new CommandLine(Commands.class);
        try {
            var parsed = line.parseArgs(arguments);
            var help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                return OptionalInt.of(help);
            }
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            if (!parsed.commandSpec().subcommands().isEmpty()) {
                throw new ParameterException(parsed.commandSpec().commandLine(), "Please name a command.");
            }
            settle(parsed.commandSpec().userObject());
            return OptionalInt.empty();
        } catch (ParameterException mistake) {
            return OptionalInt.of(answer(mistake));
        }
    }

    private static void settle(Object command) {
        if (command instanceof WithData with) {
            System.setProperty("moothall.data", with.data().toString());
        }
        if (command instanceof Serving serving) {
            System.setProperty("quarkus.http.port", Integer.toString(serving.port()));
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
        }
    }

    private static int answer(ParameterException mistake) {
        var line = mistake.getCommandLine();
        line.getErr().println(mistake.getMessage());
        line.usage(line.getErr());
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }
}
