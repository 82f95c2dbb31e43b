package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.moothall.record.RecordJson;

/// How pages are answered: headers, conditions, encodings, and never from an older record than the store's.
@QuarkusTest
@TestProfile(WholeSite.class)
class AnswersTest extends InTheHall {
    private static final int PUBLICATIONS = 40;
    private static final Pattern VERSION = Pattern.compile("Version ([0-9]+) of the race");

    @Test
    void everyPageCarriesTheHeadersAndNoCookie() {
        for (String address : Templates.addresses().toList()) {
            for (int visit = 0; visit < 2; visit++) {
                HttpResponse<String> answer = reader().get(address);
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(address)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe", "script-src"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(address)
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Referrer-Policy"))
                        .as(address)
                        .isPresent();
                assertThat(answer.headers().allValues("Set-Cookie")).as(address).isEmpty();
                assertThat(answer.headers().firstValue("Content-Language"))
                        .as(address)
                        .hasValue(address.startsWith("/cy") ? "cy" : "en");
            }
        }
    }

    @Test
    void aConditionalRequestIsAnsweredWithNothingKeptOrNot() {
        String fresh = "/issues/412?fresh=" + ledger.head().size();
        String tag = tag(reader().get("/issues/412"));
        assertThat(reader().get(fresh, "If-None-Match", tag).statusCode()).isEqualTo(200);
        for (String condition : List.of(tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> answer = reader().get("/issues/412", "If-None-Match", condition);
            assertThat(answer.statusCode()).as(condition).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag);
        }
        assertThat(reader().get("/issues/412", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aKeptPageComesCompressedToWhoeverTakesIt() throws IOException {
        String plain = reader().get("/issues").body();

        HttpResponse<byte[]> gzip = reader().bytes("/issues", "Accept-Encoding", "gzip");
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .asString()
                .isEqualTo(plain);

        HttpResponse<byte[]> brotli = reader().bytes("/issues", "Accept-Encoding", "br, gzip");
        assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData())
                .asString()
                .isEqualTo(plain);

        assertThat(reader().bytes("/issues", "Accept-Encoding", "br;q=0, gzip;q=0")
                        .headers()
                        .map())
                .doesNotContainKey("content-encoding");
    }

    @Test
    void headSaysWhatGetWouldSayWithoutTheBody() {
        HttpResponse<String> get = reader().get("/decisions");
        HttpResponse<String> head = reader().head("/decisions");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Language", "Cache-Control", "Vary")) {
            assertThat(head.headers().firstValue(name).orElseThrow())
                    .as(name)
                    .isEqualToIgnoringCase(get.headers().firstValue(name).orElseThrow());
        }
        assertThat(reader().head("/issues/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublicationTurnsTheKeptPagesOver() {
        publish(1);
        String address = "/councils/ambleford/issues/77";
        String before = tag(reader().get(address));
        assertThat(tag(reader().get(address))).isEqualTo(before);

        publish(2);

        HttpResponse<String> after = reader().get(address, "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Version 2 of the race");
    }

    @Test
    void nobodyEverReadsAnOlderRecordThanTheStoreHas() throws InterruptedException, ExecutionException {
        AtomicInteger reached = new AtomicInteger(100);
        publish(100);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                reading.add(readers.submit(race(reached)));
            }
            for (int version = 101; version <= 100 + PUBLICATIONS; version++) {
                publish(version);
                reached.set(version);
            }
            reached.set(Integer.MAX_VALUE);
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private Callable<Integer> race(AtomicInteger reached) {
        return () -> {
            int pages = 0;
            while (true) {
                int atLeast = reached.get();
                if (atLeast == Integer.MAX_VALUE) {
                    return pages;
                }
                Matcher said = VERSION.matcher(
                        reader().get("/councils/ambleford/issues/77").body());
                assertThat(said.find()).isTrue();
                assertThat(Integer.parseInt(said.group(1))).isGreaterThanOrEqualTo(atLeast);
                pages++;
            }
        };
    }

    private void publish(int version) {
        ledger.append(
                "test",
                SmallCouncil.CODE,
                List.of(RecordJson.read(
                        "{\"kind\":\"issue\",\"id\":77,\"title\":\"Version %d of the race\"}".formatted(version))));
        followers.catchUp();
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
