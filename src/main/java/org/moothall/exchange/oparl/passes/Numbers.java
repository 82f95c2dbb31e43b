package org.moothall.exchange.oparl.passes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Provenance;
import org.moothall.record.Authority;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// The numbers under which OParl's objects stand in the record. An object's own number, at the end of its
/// address, is kept where no other of its kind has it; else one is made from the address. Once given, a number
/// stays: all of them are kept among the raw replies, before anything is published under them.
final class Numbers {
    private static final String KEPT = "urn:moothall:oparl:numbers";
    private static final Pattern LAST = Pattern.compile("[/=](\\d{1,16})/?$");
    private static final long LARGEST = 1L << 53;
    private static final long MADE = 1_000_000_000_000L;

    private final Intake intake;
    private final boolean fresh;
    private final Map<String, Map<String, Long>> given;
    private final Map<String, Map<Long, String>> taken = new HashMap<>();
    private boolean changed;

    Numbers(Intake intake) {
        this.intake = intake;
        this.given = read(intake.provenance());
        this.fresh = intake.published(Authority.class, Kind.AUTHORITY, 0).isEmpty();
        given.forEach((kind, numbers) ->
                numbers.forEach((address, number) -> taken(kind).put(number, address)));
    }

    private static Map<String, Map<String, Long>> read(Provenance.Run run) {
        byte[] bytes = run.latest(KEPT).flatMap(run::bytes).orElse("{}".getBytes(StandardCharsets.UTF_8));
        try {
            return RecordJson.mapper().readValue(bytes, new TypeReference<TreeMap<String, Map<String, Long>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The number of a thing.
    long of(Kind kind, String address) {
        return of(kind.wire(), address, number -> !fresh && standsForAnother(kind, number));
    }

    /// The number of an agenda item, which is no thing of its own on the ledger.
    long item(String address) {
        return of("item", address, number -> false);
    }

    /// Whether a thing was ever given a number.
    boolean knows(Kind kind, String address) {
        return given.getOrDefault(kind.wire(), Map.of()).containsKey(address);
    }

    private interface Objection {
        boolean to(long number);
    }

    private long of(String kind, String address, Objection objection) {
        Map<String, Long> numbers = given.computeIfAbsent(kind, k -> new TreeMap<>());
        Long known = numbers.get(address);
        if (known != null) {
            return known;
        }
        long number = last(address);
        for (long attempt = 0; number < 0 || taken(kind).containsKey(number) || objection.to(number); attempt++) {
            number = made(address) + attempt;
        }
        numbers.put(address, number);
        taken(kind).put(number, address);
        changed = true;
        return number;
    }

    private Map<Long, String> taken(String kind) {
        return taken.computeIfAbsent(kind, k -> new HashMap<>());
    }

    private static long last(String address) {
        Matcher last = LAST.matcher(address);
        long number = last.find() ? Long.parseLong(last.group(1)) : -1;
        return number < LARGEST ? number : -1;
    }

    private static long made(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return MADE + (ByteBuffer.wrap(hash).getLong() >>> 1) % MADE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Another importer may have published under this number.
    private boolean standsForAnother(Kind kind, long number) {
        return intake.stands(new Key(intake.authority(), kind, number));
    }

    /// Keeps the numbers, if there are new ones.
    void keep() {
        if (!changed) {
            return;
        }
        try {
            intake.reply(KEPT, RecordJson.mapper().writeValueAsBytes(given));
            changed = false;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers always have a JSON text", e);
        }
    }
}
