package org.moothall.exchange.oparl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// An OParl server with whatever answers a test gives it. What it has no answer for is an empty list.
final class SmallServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    SmallServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        answer("/", object("/", "System", ",\"body\":\"" + at("/bodies") + "\""));
        answer("/bodies", list("", body()));
        answer("/bodies/1", body());
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String body() {
        StringBuilder lists =
                new StringBuilder(",\"name\":\"Stadt Lindenau\",\"license\":\"https://licence.example/by\"");
        for (String list : List.of("organization", "person", "meeting", "paper")) {
            lists.append(",\"%s\":\"%s\"".formatted(list, at("/" + list)));
        }
        return object("/bodies/1", "Body", lists.toString());
    }

    /// An object; what follows its type begins with a comma.
    String object(String path, String type, String more) {
        return "{\"id\":\"%s\",\"type\":\"https://schema.oparl.org/1.1/%s\"%s}".formatted(at(path), type, more);
    }

    /// A page of a list.
    String list(String next, String... objects) {
        String links = next.isEmpty() ? "" : "\"next\":\"" + at(next) + "\"";
        return "{\"data\":[%s],\"pagination\":{},\"links\":{%s}}".formatted(String.join(",", objects), links);
    }

    void answer(String path, String answer) {
        answers.put(path, answer);
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        String answer = answers.getOrDefault(path, list(""));
        if (path.startsWith("/endless")) {
            long page = Long.parseLong(path.replaceFirst("\\D+", "0"));
            answer = list("/endless" + (page + 1), object("/paper/" + (page + 1), "Paper", ",\"name\":\"P\""));
        }
        int status = 200;
        if (answer.startsWith("status ")) {
            status = Integer.parseInt(answer.substring(7, 10));
            exchange.getResponseHeaders().add("Location", answer.substring(10).strip());
        }
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
