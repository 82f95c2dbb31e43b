package org.moothall.exchange.visits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Asks the network, politely: one request at a time to a host and not too often, patient when a site cannot keep
/// up, with a name, with the validators it was given, and never where a private address would answer.
public final class Visitor implements AutoCloseable {
    private static final long LARGEST_PAGE = 64L << 20;
    private static final long LARGEST_FILE = 2L << 30;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 500, 502, 503, 504);

    private final HttpClient client;
    private final Manners manners;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> free = new HashMap<>();

    public Visitor(Manners manners, Clock clock, Sleeper sleeper) {
        this.manners = manners;
        this.clock = clock;
        this.sleeper = sleeper;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout())
                .build();
    }

    /// A page's bytes, unless they are still those that the validators speak of.
    public Answer page(URI address, Answer.Validators validators) {
        return visit(
                address,
                validators,
                true,
                () -> BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_PAGE),
                response -> new Answer.Page(unpacked(response), validators(response)));
    }

    /// A file's bytes, in a new temporary file, unless they are still those that the validators speak of.
    public Answer file(URI address, Answer.Validators validators) {
        try {
            Path part = Files.createTempFile("moothall", ".part");
            Answer answer = visit(
                    address,
                    validators,
                    false,
                    () -> BodyHandlers.limiting(BodyHandlers.ofFile(part), LARGEST_FILE),
                    response -> new Answer.Download(part, validators(response)));
            if (!(answer instanceof Answer.Download)) {
                Files.deleteIfExists(part);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Answer visit(
            URI address,
            Answer.Validators validators,
            boolean packed,
            Supplier<BodyHandler<T>> body,
            Function<HttpResponse<T>, Answer> taken) {
        URI place = address;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            Optional<String> objection = objection(place);
            if (objection.isPresent()) {
                return new Answer.Refused(0, objection.get());
            }
            Outcome<T> outcome = patiently(request(place, validators, packed), body);
            HttpResponse<T> response = outcome.response();
            if (response == null) {
                return new Answer.Failed(outcome.trouble());
            }
            int status = response.statusCode();
            Optional<String> next = response.headers().firstValue("Location");
            if (status < 300 || status >= 400 || status == 304 || next.isEmpty()) {
                return answer(response, taken);
            }
            place = place.resolve(next.get().replace(" ", "%20"));
            if (place.getPath() != null
                    && place.getPath().toLowerCase(Locale.ROOT).endsWith("/mgerror.aspx")) {
                return new Answer.Refused(status, "the site answers with its error page");
            }
        }
        return new Answer.Refused(0, "the site leads in circles");
    }

    private Optional<String> objection(URI place) {
        String scheme = place.getScheme() == null ? "" : place.getScheme().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || place.getHost() == null) {
            return Optional.of("only http and https addresses are asked");
        }
        return manners.allowPrivate() ? Optional.empty() : PrivateAddresses.objection(place.getHost());
    }

    private HttpRequest request(URI place, Answer.Validators validators, boolean packed) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place)
                .timeout(manners.timeout())
                .header("User-Agent", manners.name())
                .header("Accept-Encoding", packed ? "gzip" : "identity");
        if (validators.etag() != null) {
            request.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        return request.build();
    }

    private static <T> Answer answer(HttpResponse<T> response, Function<HttpResponse<T>, Answer> taken) {
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Unchanged();
        }
        if (status == 200) {
            try {
                return taken.apply(response);
            } catch (UncheckedIOException damaged) {
                return new Answer.Failed("the answer's packing is damaged");
            }
        }
        return new Answer.Refused(status, "the site answers " + status);
    }

    private record Outcome<T>(
            @Nullable HttpResponse<T> response,
            String trouble,
            @Nullable Duration asked) {}

    /// Asks, and asks again after a while when the site could not answer.
    private <T> Outcome<T> patiently(HttpRequest request, Supplier<BodyHandler<T>> body) {
        Iterator<Duration> waits = manners.backOff().iterator();
        while (true) {
            Outcome<T> outcome = once(request, body.get());
            HttpResponse<T> response = outcome.response();
            boolean again = response == null || TRY_AGAIN.contains(response.statusCode());
            if (!again || !waits.hasNext()) {
                return again && response != null
                        ? new Outcome<>(
                                null, "the site answers " + response.statusCode() + ", also when asked again", null)
                        : outcome;
            }
            Duration wait = waits.next();
            rest(outcome.asked() == null ? wait : outcome.asked());
        }
    }

    private <T> Outcome<T> once(HttpRequest request, BodyHandler<T> body) {
        takeTurn(request.uri().getHost());
        CompletableFuture<HttpResponse<T>> answer = client.sendAsync(request, body);
        try {
            HttpResponse<T> response =
                    answer.get(manners.timeout().multipliedBy(10).toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome<>(response, "", retryAfter(response));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Outcome<>(null, "no answer in time", null);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return new Outcome<>(null, "no answer: " + words(cause), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the visit was interrupted");
        }
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private @Nullable Duration retryAfter(HttpResponse<?> response) {
        String asked = response.headers().firstValue("Retry-After").orElse("");
        try {
            Duration wait = asked.matches("\\d{1,6}")
                    ? Duration.ofSeconds(Long.parseLong(asked))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /// Waits until the host may be asked again, and takes the turn.
    private synchronized void takeTurn(String host) {
        Instant now = clock.instant();
        Instant turn = free.getOrDefault(host, now);
        if (turn.isAfter(now)) {
            rest(Duration.between(now, turn));
        } else {
            turn = now;
        }
        free.put(host, turn.plus(manners.between()));
    }

    private void rest(Duration duration) {
        try {
            sleeper.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the visit was interrupted");
        }
    }

    private static byte[] unpacked(HttpResponse<?> response) {
        byte[] bytes = (byte[]) response.body();
        List<String> encodings = response.headers().allValues("Content-Encoding");
        if (!encodings.contains("gzip")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes((int) LARGEST_PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer.Validators validators(HttpResponse<?> response) {
        return new Answer.Validators(
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null));
    }

    @Override
    public void close() {
        client.close();
    }
}
