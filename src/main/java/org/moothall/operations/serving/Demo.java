package org.moothall.operations.serving;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.exchange.moothall.Imported;
import org.moothall.operations.ground.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves the sample council, so that a newcomer has something to look at after one command.
@Command(
        name = "demo",
        description = "Serves Merebridge Council, which is made up, so that you can look around.",
        mixinStandardHelpOptions = true)
public final class Demo implements Callable<Integer>, Serving {
    private static final int LISTED = 50;

    @Inject
    SampleCouncil sample;

    @Inject
    DemoAccounts accounts;

    @Inject
    Server server;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on (${DEFAULT-VALUE}); 0 for any that is free.")
    int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/demo",
            description = "The directory for the sample's record (${DEFAULT-VALUE}).")
    Path data = Path.of("data/demo");

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Optional<String> begin() {
        return Files.isDirectory(SampleCouncil.directory())
                ? Optional.empty()
                : Optional.of("The sample council is not there: " + SampleCouncil.directory() + " is missing.");
    }

    @Override
    public Integer call() {
        Optional<Imported> imported = sample.load();
        if (imported.isPresent() && imported.get().exitCode() != 0) {
            spec.commandLine().getErr().print(imported.get().text(LISTED));
        }
        accounts.make();
        accounts.tell(spec.commandLine().getOut());
        return server.run(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
