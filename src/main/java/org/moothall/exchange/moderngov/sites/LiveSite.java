package org.moothall.exchange.moderngov.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.visits.Answer;
import org.moothall.exchange.visits.Visitor;
import org.moothall.record.Document;

/// A site on the network. What this run has fetched, also before it was broken off, is not fetched again; what
/// the site says has not changed, or would not give this time, is answered from what was kept.
public final class LiveSite implements Site {
    private static final int MOST_REFUSALS = 5;
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

    private final Base base;
    private final Intake intake;
    private final Visitor visitor;
    private final Map<ReplyKind, Integer> refusals = new EnumMap<>(ReplyKind.class);

    public LiveSite(Base base, Intake intake, Visitor visitor) {
        this.base = base;
        this.intake = intake;
        this.visitor = visitor;
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public List<Reply> lists(ReplyKind kind) {
        return List.of();
    }

    @Override
    public SortedSet<Long> known(ReplyKind kind) {
        return new TreeSet<>();
    }

    @Override
    public List<Reply> replies(Ask ask) {
        String address = base.resolve(ask.path());
        Optional<byte[]> had = intake.provenance().ofThisRun(address).flatMap(intake.provenance()::bytes);
        Optional<byte[]> bytes = had.isPresent() ? had : fetched(ask.kind(), address);
        return bytes.stream().map(found -> new Reply(address, base, found)).toList();
    }

    private Optional<byte[]> fetched(ReplyKind kind, String address) {
        Optional<Provenance.Kept> kept = intake.provenance().latest(address);
        if (refusals.getOrDefault(kind, 0) >= MOST_REFUSALS) {
            return kept.flatMap(intake.provenance()::bytes);
        }
        intake.show("Asking " + address);
        boolean have = kept.flatMap(intake.provenance()::bytes).isPresent();
        return switch (visitor.page(uri(address), have ? validators(kept) : Answer.Validators.NONE)) {
            case Answer.Page page -> {
                refusals.remove(kind);
                intake.provenance()
                        .keep(
                                address,
                                page.bytes(),
                                page.validators().etag(),
                                page.validators().lastModified());
                yield Optional.of(page.bytes());
            }
            case Answer.Unchanged unchanged -> {
                refusals.remove(kind);
                yield kept.map(last -> confirmed(address, last)).flatMap(intake.provenance()::bytes);
            }
            case Answer.Refused refused -> {
                refused(kind, address, refused);
                yield kept.flatMap(intake.provenance()::bytes);
            }
            case Answer.Failed failed -> {
                intake.problem(address, failed.reason());
                yield kept.flatMap(intake.provenance()::bytes);
            }
            case Answer.Download download ->
                throw new IllegalStateException("a page is not a file: " + download.file());
        };
    }

    private Provenance.Kept confirmed(String address, Provenance.Kept last) {
        return intake.provenance().confirm(address, last.sha256(), last.etag(), last.lastModified());
    }

    private static Answer.Validators validators(Optional<Provenance.Kept> kept) {
        return kept.map(last -> new Answer.Validators(last.etag(), last.lastModified()))
                .orElse(Answer.Validators.NONE);
    }

    /// A site that refuses a kind of page again and again is not asked for it any more in this run.
    private void refused(ReplyKind kind, String address, Answer.Refused refused) {
        intake.problem(address, refused.reason());
        boolean forbidden = refused.status() != 404;
        if (forbidden && refusals.merge(kind, 1, Integer::sum) == MOST_REFUSALS) {
            intake.problem(
                    base.resolve(kind.path(0)).replaceFirst("\\?.*", ""),
                    "was refused " + MOST_REFUSALS + " times running and is not asked for any more");
        }
    }

    /// A file already kept is asked for again only where the site gave something to ask with. `mgChooseDocPack`
    /// is a page of choices rather than a file, and stays an address.
    @Override
    public Optional<FileReply> file(Document document, boolean kept) {
        String address = document.latest().address();
        if (address == null
                || !isOnSite(address)
                || Link.of(address).leadsTo("mgChooseDocPack")
                || intake.provenance().ofThisRun(address).isPresent()) {
            return Optional.empty();
        }
        Answer.Validators validators = kept ? validators(intake.provenance().latest(address)) : Answer.Validators.NONE;
        if (kept && validators.isNone()) {
            return Optional.empty();
        }
        intake.show("Fetching " + address);
        return switch (visitor.file(uri(address), validators)) {
            case Answer.Download download -> Optional.of(reply(address, download));
            case Answer.Unchanged unchanged -> Optional.empty();
            case Answer.Refused refused -> trouble(address, refused.reason());
            case Answer.Failed failed -> trouble(address, failed.reason());
            case Answer.Page page -> throw new IllegalStateException("a file is not a page: " + address);
        };
    }

    private Optional<FileReply> trouble(String address, String reason) {
        intake.problem(address, reason);
        return Optional.empty();
    }

    private static FileReply reply(String address, Answer.Download download) {
        Path file = download.file();
        try {
            return new FileReply(
                    address,
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                    download.validators().etag(),
                    download.validators().lastModified());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOnSite(String address) {
        return base.uri() != null && address.startsWith(base.uri().toString());
    }

    /// ModernGov leaves spaces, brackets and letters of every kind in its addresses. What even so is none is
    /// refused by the visitor.
    private static URI uri(String address) {
        StringBuilder encoded = new StringBuilder();
        address.codePoints().forEach(point -> {
            if (point < 128 && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0)) {
                encoded.appendCodePoint(point);
            } else {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
        });
        try {
            return new URI(encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25"));
        } catch (URISyntaxException unusable) {
            return URI.create("unusable:address");
        }
    }
}
