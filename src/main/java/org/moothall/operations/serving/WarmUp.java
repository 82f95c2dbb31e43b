package org.moothall.operations.serving;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.moothall.operations.ground.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Visits the pages once and stops: the run from which the JDK learns what a start needs.
@Command(name = "warm-up", hidden = true)
public final class WarmUp implements Callable<Integer>, Serving {
    private static final int PAGES = 150;
    private static final List<String> DOORS = List.of("/", "/health");

    @Inject
    HttpServer server;

    @Inject
    SampleCouncil sample;

    @Option(names = "--port")
    int port;

    @Option(names = "--data", required = true)
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
    public Integer call() throws IOException, InterruptedException {
        if (Files.isDirectory(SampleCouncil.directory())) {
            sample.load();
        }
        var home = URI.create("http://127.0.0.1:" + server.getPort());
        var seen = new HashSet<>(DOORS);
        var waiting = new ArrayDeque<>(DOORS);
        try (var client = HttpClient.newHttpClient()) {
            for (var visited = 0; visited < PAGES && !waiting.isEmpty(); visited++) {
                var request = HttpRequest.newBuilder(home.resolve(waiting.remove()))
                        .header("Accept-Encoding", "br")
                        .build();
                var page = client.send(request, HttpResponse.BodyHandlers.ofString());
                for (var link : Jsoup.parse(page.body()).select("a[href^=/]")) {
                    if (seen.add(link.attr("href"))) {
                        waiting.add(link.attr("href"));
                    }
                }
            }
        }
        return 0;
    }
}
