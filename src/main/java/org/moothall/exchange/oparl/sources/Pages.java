package org.moothall.exchange.oparl.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.visits.Answer;
import org.moothall.exchange.visits.Visitor;
import org.moothall.record.RecordJson;

/// A server's replies: what this run has asked for, also before it was broken off, is not asked for again; what the
/// server would not give this time is answered from what was kept. Only JSON is kept.
final class Pages {
    private final Intake intake;
    private final Visitor visitor;

    Pages(Intake intake, Visitor visitor) {
        this.intake = intake;
        this.visitor = visitor;
    }

    /// The JSON object at an address; none, and a problem, where there is none to be had.
    Optional<JsonNode> page(String address) {
        Optional<JsonNode> had = intake.provenance()
                .ofThisRun(address)
                .flatMap(intake.provenance()::bytes)
                .flatMap(Pages::parsed);
        if (had.isPresent()) {
            return had;
        }
        intake.show("Asking " + address);
        Optional<Provenance.Kept> kept = intake.provenance().latest(address);
        Optional<byte[]> have = kept.flatMap(intake.provenance()::bytes);
        return switch (visitor.page(uri(address), have.isPresent() ? validators(kept) : Answer.Validators.NONE)) {
            case Answer.Page page -> taken(address, page);
            case Answer.Unchanged unchanged -> {
                kept.ifPresent(
                        last -> intake.provenance().confirm(address, last.sha256(), last.etag(), last.lastModified()));
                yield have.flatMap(Pages::parsed);
            }
            case Answer.Refused refused -> trouble(address, refused.reason());
            case Answer.Failed failed -> trouble(address, failed.reason());
            case Answer.Download download -> throw new IllegalStateException("a page is not a file: " + address);
        };
    }

    private Optional<JsonNode> taken(String address, Answer.Page page) {
        Optional<JsonNode> parsed = parsed(page.bytes());
        if (parsed.isEmpty()) {
            return trouble(address, objection(page.bytes()));
        }
        intake.provenance()
                .keep(
                        address,
                        page.bytes(),
                        page.validators().etag(),
                        page.validators().lastModified());
        return parsed;
    }

    private Optional<JsonNode> trouble(String address, String reason) {
        intake.problem(address, reason);
        return Optional.empty();
    }

    private static Answer.Validators validators(Optional<Provenance.Kept> kept) {
        return kept.map(last -> new Answer.Validators(last.etag(), last.lastModified()))
                .orElse(Answer.Validators.NONE);
    }

    /// The object in these bytes, if that is what they are.
    static Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.ofNullable(RecordJson.mapper().readTree(bytes)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What these bytes are, that are no JSON object.
    static String objection(byte[] bytes) {
        for (byte letter : bytes) {
            if (letter == '<') {
                return "holds HTML where JSON was due";
            }
            if (letter > ' ') {
                break;
            }
        }
        return "is no JSON object";
    }

    /// The address, if it can be one; what cannot is refused by the visitor.
    static URI uri(String address) {
        try {
            return new URI(address.replace(" ", "%20"));
        } catch (URISyntaxException unusable) {
            return URI.create("unusable:address");
        }
    }
}
