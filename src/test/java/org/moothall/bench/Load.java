package org.moothall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `wrk` measured with 64 connections.
///
/// @param perSecond requests a second
/// @param p50       half of the answers took at most so many milliseconds
/// @param p99       ninety-nine of a hundred
/// @param refused   answers that were none, or not of the status 2xx or 3xx
record Load(double perSecond, double p50, double p99, long refused) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    /// The same address again and again.
    static Load on(URI address, int seconds) throws IOException, InterruptedException {
        return wrk(address, seconds, List.of());
    }

    /// Addresses that a Lua function body makes up, one for each request.
    static Load on(URI address, int seconds, String path) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bench", ".lua");
        Files.writeString(script, """
                local seed = 0
                setup = function(thread) seed = seed + 1; thread:set("seed", seed) end
                init = function() math.randomseed(seed * 7919) end
                request = function() return wrk.format("GET", %s) end
                """.formatted(path));
        try {
            return wrk(address, seconds, List.of("-s", script.toString()));
        } finally {
            Files.delete(script);
        }
    }

    private static Load wrk(URI address, int seconds, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Machine.tool("wrk", "wrk"), "-t2", "-c64", "-d" + seconds + "s", "--timeout", "20s", "--latency"));
        command.addAll(options);
        command.add(address.toString());
        String printed = Machine.run(Duration.ofSeconds(seconds + 60), command);
        Matcher rate = RATE.matcher(printed);
        if (!rate.find()) {
            throw new IllegalStateException("wrk printed no rate:\n" + printed);
        }
        Matcher refused = REFUSED.matcher(printed);
        return new Load(
                Double.parseDouble(rate.group(1)),
                latency(printed, "50"),
                latency(printed, "99"),
                refused.find() ? Long.parseLong(refused.group(1)) : 0);
    }

    private static double latency(String printed, String percentile) {
        Matcher found = Pattern.compile("\\s" + percentile + "%\\s+([0-9.]+)(us|ms|s|m)")
                .matcher(printed);
        if (!found.find()) {
            throw new IllegalStateException("wrk printed no latencies:\n" + printed);
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1000;
            case "ms" -> value;
            case "s" -> value * 1000;
            default -> value * 60_000;
        };
    }
}
