package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.exchange.Problem;
import org.moothall.exchange.oparl.objects.BodyObject;
import org.moothall.exchange.visits.Answer;
import org.moothall.exchange.visits.Visitor;

/// Finds the bodies behind an address, which may be a System's, a Body's or a list's of Bodies.
public final class Entrance {
    private static final int MOST_PAGES = 100;

    private final Visitor visitor;
    private final List<BodyObject> bodies = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Entrance(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Asks at an address.
    public static Entrance at(String address, Visitor visitor) {
        Entrance entrance = new Entrance(visitor);
        String next = address;
        for (int asked = 0; asked < MOST_PAGES && !next.isEmpty(); asked++) {
            next = entrance.ask(next);
        }
        if (entrance.bodies.isEmpty() && entrance.problems.isEmpty()) {
            entrance.problems.add(new Problem(address, "leads to no body of OParl"));
        }
        return entrance;
    }

    /// The bodies found.
    public List<BodyObject> bodies() {
        return bodies;
    }

    /// Why there are none, or not all.
    public List<Problem> problems() {
        return problems;
    }

    /// Takes the bodies at an address, and answers where to ask next; empty where nowhere.
    private String ask(String address) {
        Optional<JsonNode> page = page(address);
        if (page.isEmpty()) {
            return "";
        }
        JsonNode object = page.get();
        if (object.path("data").isArray()) {
            object.path("data").forEach(this::take);
            return resolved(address, object.path("links").path("next"));
        }
        if (object.path("type").asText("").endsWith("/System")) {
            return resolved(address, object.path("body"));
        }
        take(object);
        return "";
    }

    private void take(JsonNode object) {
        boolean known = bodies.stream()
                .anyMatch(body -> body.id().equals(object.path("id").asText()));
        if (object.path("type").asText("").endsWith("/Body") && !known) {
            bodies.add(BodyObject.of(object));
        }
    }

    private static String resolved(String address, JsonNode next) {
        return next.asText("").isBlank()
                ? ""
                : Pages.uri(address).resolve(Pages.uri(next.asText().strip())).toString();
    }

    private Optional<JsonNode> page(String address) {
        return switch (visitor.page(Pages.uri(address), Answer.Validators.NONE)) {
            case Answer.Page page -> {
                Optional<JsonNode> parsed = Pages.parsed(page.bytes());
                if (parsed.isEmpty()) {
                    problems.add(new Problem(address, Pages.objection(page.bytes())));
                }
                yield parsed;
            }
            case Answer.Refused refused -> trouble(address, refused.reason());
            case Answer.Failed failed -> trouble(address, failed.reason());
            case Answer.Unchanged unchanged -> trouble(address, "says that nothing has changed");
            case Answer.Download download -> throw new IllegalStateException("a page is not a file: " + address);
        };
    }

    private Optional<JsonNode> trouble(String address, String reason) {
        problems.add(new Problem(address, reason));
        return Optional.empty();
    }
}
