package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Every link of every page that can be reached from the first page, in both languages, followed to its end.
@QuarkusTest
@TestProfile(WholeSite.class)
class LinksTest extends InTheHall {
    private static final Pattern WITHIN_STYLE = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    private final Map<String, String> found = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, String> fragments = new TreeMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> broken = new TreeMap<>();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyLinkResolvesEveryAnchorIsThereAndEveryPageIsData() {
        come("/", "the address bar");
        come("/cy/", "the address bar");
        come("/robots.txt", "the address bar");
        come("/search?q=improvement", "the search box");
        Templates.pages().forEach((template, address) -> {
            if (!template.equals("web/error.html")) {
                come("/cy" + address, "its template");
            }
        });
        while (!waiting.isEmpty()) {
            visit(waiting.remove());
        }
        fragments.forEach((address, from) -> {
            String page = address.substring(0, address.indexOf('#'));
            String name = address.substring(address.indexOf('#') + 1);
            if (anchors.containsKey(page)
                    && !anchors.getOrDefault(page, Set.of()).contains(name)) {
                broken.put(address, "no such place; named in " + from);
            }
        });

        assertThat(broken).isEmpty();
        assertThat(found).hasSizeGreaterThan(1500);
    }

    private void come(String address, String from) {
        boolean wanted = from.equals("its template") || (!narrowedTwice(address) && !standsElsewhereToo(address));
        if (wanted && found.putIfAbsent(address, from) == null) {
            waiting.add(address);
        }
    }

    /// Lists can be narrowed in every combination of their filters, of which there is no end: one at a time is
    /// followed, in Welsh none.
    private static boolean narrowedTwice(String address) {
        int query = address.indexOf('?');
        return query >= 0 && (address.indexOf('&', query) >= 0 || address.startsWith("/cy"));
    }

    /// In Welsh, and under its code, the council that has the hall's own addresses has all its pages again: lists
    /// are followed there, and in Welsh one page of each template; other single things are not.
    private static boolean standsElsewhereToo(String address) {
        return address.matches("/cy/.*[0-9].*|(/cy)?/councils/merebridge/.*[0-9].*");
    }

    private void visit(String address) {
        HttpResponse<String> answer = reader().get(address);
        String from = String.valueOf(found.get(address));
        if (answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("/").startsWith("http")) {
            return; // a document that stands elsewhere
        }
        if (answer.statusCode() != 200) {
            broken.put(address, answer.statusCode() + ", named in " + from);
            return;
        }
        String type = Reader.type(answer);
        if (type.startsWith("text/html")) {
            read(address, Jsoup.parse(answer.body()));
        } else if (type.startsWith("application/json")) {
            parse(address, answer.body());
        } else if (type.startsWith("text/css")) {
            WITHIN_STYLE.matcher(answer.body()).results().forEach(match -> come("/assets/" + match.group(1), address));
        }
    }

    private void parse(String address, String body) {
        try {
            json.readTree(body);
        } catch (JsonProcessingException e) {
            broken.put(address, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private void read(String address, Document page) {
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        if (ids.size() < page.select("[id]").size()) {
            broken.put(address, "has an id twice");
        }
        anchors.put(address, ids);
        for (Element element : page.select("[href], [src]")) {
            for (String name : List.of("href", "src")) {
                if (element.hasAttr(name)) {
                    follow(element.attr(name), address);
                }
            }
        }
    }

    private void follow(String link, String from) {
        String root = home.toString().replaceFirst("/$", "");
        String local = link.startsWith(root) ? link.substring(root.length()) : link;
        if (local.startsWith("#")) {
            fragments.putIfAbsent(from + local, from);
        } else if (local.startsWith("/")) {
            int hash = local.indexOf('#');
            String page = hash < 0 ? local : local.substring(0, hash);
            come(page, from);
            if (hash >= 0) {
                fragments.putIfAbsent(local, from);
            }
        } else if (local.startsWith("?")) {
            come(from.replaceFirst("\\?.*", "") + local, from);
        } else if (!local.matches("(https?://|mailto:|webcals?:|tel:).*")) {
            broken.put(link, "is no kind of link; named in " + from);
        }
    }
}
