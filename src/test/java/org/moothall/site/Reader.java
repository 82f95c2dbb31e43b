package org.moothall.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody who reads the site over HTTP.
final class Reader {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI home;

    Reader(URI home) {
        this.home = home;
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofString(), headers);
    }

    HttpResponse<byte[]> bytes(String address, String... headers) {
        return send("GET", address, BodyHandlers.ofByteArray(), headers);
    }

    HttpResponse<String> head(String address, String... headers) {
        return send("HEAD", address, BodyHandlers.ofString(), headers);
    }

    <T> HttpResponse<T> send(String method, String address, HttpResponse.BodyHandler<T> body, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(address)).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
