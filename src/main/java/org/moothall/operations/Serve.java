package org.moothall.operations;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves a council's own data directory until it is told to stop.
@Command(name = "serve", description = "Serves a council's record.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer>, Preparation.Serving {
    @Inject
    HttpServer server;

    @Spec
    CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--data", defaultValue = "data", description = "Data directory (${DEFAULT-VALUE}).")
    Path data;

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("Moothall answers at http://127.0.0.1:" + server.getPort() + "/");
        Quarkus.waitForExit();
        return 0;
    }
}
