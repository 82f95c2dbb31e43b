package org.moothall.operations.serving;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves a council's own data directory until it is told to stop.
@Command(
        name = "serve",
        description = "Serves a council's record over HTTP until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
public final class Serve implements Callable<Integer>, Serving {
    @Inject
    FirstStart first;

    @Inject
    Server server;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption where = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on (${DEFAULT-VALUE}); 0 for any that is free.")
    int port;

    @Option(
            names = "--only",
            paramLabel = "hall",
            description = "Serves the public side alone: follows the ledger, holds no key, publishes nothing.")
    @Nullable
    Part only;

    /// A part of Moothall that can be served by itself.
    enum Part {
        hall
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public boolean onlyReads() {
        return only != null;
    }

    @Override
    public boolean needsRecord() {
        return onlyReads();
    }

    @Override
    public Integer call() {
        if (!onlyReads()) {
            first.tell(spec.commandLine().getOut());
        }
        return server.run(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
