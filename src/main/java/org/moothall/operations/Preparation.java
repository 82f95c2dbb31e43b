package org.moothall.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.moothall.operations.ground.Serving;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What must be known before the framework starts: where the data lies, and whether there is a port to open.
///
/// A command says so by being [WithData], or [Serving] when it also answers over HTTP. All else runs with no port
/// and no clockwork, so that an import can run beside a server.
final class Preparation {
    private Preparation() {}

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
            return begin(parsed.commandSpec().userObject(), line);
        } catch (ParameterException mistake) {
            return OptionalInt.of(answer(mistake));
        }
    }

    private static OptionalInt begin(Object command, CommandLine line) {
        settle(command);
        if (command instanceof WithData with) {
            Optional<String> objection = objection(with).or(with::begin);
            if (objection.isPresent()) {
                line.getErr().println(objection.get());
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.empty();
    }

    private static void settle(Object command) {
        if (command instanceof WithData with) {
            System.setProperty("moothall.data", with.data().toString());
            System.setProperty("moothall.read-only", Boolean.toString(with.onlyReads()));
        }
        if (command instanceof Serving serving) {
            System.setProperty("quarkus.http.port", Integer.toString(serving.port()));
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
        }
    }

    /// Why nothing can be done with this data directory.
    private static Optional<String> objection(WithData command) {
        Path data = command.data();
        boolean here = Named.find("moothall.desk.url").isEmpty();
        if (here && command.needsRecord() && !Files.exists(data.resolve("desk.db"))) {
            return Optional.of("There is no record in " + data + ": name the directory that holds it with --data.");
        }
        try {
            Files.createDirectories(data);
        } catch (IOException refused) {
            return Optional.of("The data directory " + data + " cannot be made: see that its name is free and that the"
                    + " folder above it may be written.");
        }
        return Files.isWritable(data)
                ? Optional.empty()
                : Optional.of("The data directory " + data + " cannot be written: see to whom it belongs.");
    }

    private static int answer(ParameterException mistake) {
        var line = mistake.getCommandLine();
        line.getErr().println(mistake.getMessage());
        line.usage(line.getErr());
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }
}
