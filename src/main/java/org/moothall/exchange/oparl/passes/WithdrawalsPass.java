package org.moothall.exchange.oparl.passes;

import java.util.Map;
import java.util.Optional;
import org.moothall.exchange.oparl.objects.DeletedObject;
import org.moothall.record.Content;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.WithdrawalId;

/// What the source took back: withdrawn where it had been published here, else only counted.
final class WithdrawalsPass {
    private static final Map<String, Kind> KINDS = Map.of(
            "Organization", Kind.BODY,
            "Person", Kind.PERSON,
            "Meeting", Kind.MEETING,
            "Paper", Kind.ISSUE,
            "File", Kind.DOCUMENT);

    private final Council council;

    WithdrawalsPass(Council council) {
        this.council = council;
    }

    void go() {
        for (DeletedObject deleted : council.gathered().list(DeletedObject.class)) {
            Kind kind = KINDS.get(deleted.type());
            Optional<Content> published = kind == null || !council.numbers().knows(kind, deleted.id())
                    ? Optional.empty()
                    : council.intake()
                            .published(Content.class, kind, council.numbers().of(kind, deleted.id()));
            if (published.isPresent()) {
                council.intake().offer(withdrawal(deleted, published.get()));
            } else {
                council.findings().add("objects were taken back before they were ever brought in", deleted.id());
            }
        }
    }

    /// A notice of its own for each day of deletion: what comes back may be taken back again.
    private Withdrawal withdrawal(DeletedObject deleted, Content published) {
        String day = deleted.deleted() == null ? "" : "#" + deleted.deleted();
        return new Withdrawal(
                new WithdrawalId(council.numbers().of(Kind.WITHDRAWAL, deleted.id() + "#deleted" + day)),
                published.kind(),
                published.number(),
                published.label(),
                deleted.deleted(),
                "Deleted at the source",
                null,
                null,
                Council.source(deleted.id()));
    }
}
