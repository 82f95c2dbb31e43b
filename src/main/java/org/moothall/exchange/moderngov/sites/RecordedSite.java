package org.moothall.exchange.moderngov.sites;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.record.Document;

/// A site as far as it is recorded: the replies in a directory, and beside them the last reply of every other
/// address that earlier imports of the same authority kept, so that an import of a part never takes away from the
/// whole.
public final class RecordedSite implements Site {
    private final Base base;
    private final Intake intake;
    private final RecordedFiles files;
    private final Map<ReplyKind, TreeMap<Long, List<Recording>>> things = new EnumMap<>(ReplyKind.class);
    private final Map<ReplyKind, List<Recording>> lists = new EnumMap<>(ReplyKind.class);

    /// Looks through the recordings: keeps each as provenance, and tells the intake what is none of ModernGov's.
    public RecordedSite(Base base, Intake intake, List<Recording> replies, RecordedFiles files) {
        this.base = base;
        this.intake = intake;
        this.files = files;
        List<Provenance.Kept> earlier = List.copyOf(intake.provenance().latest());
        replies.forEach(this::take);
        for (Provenance.Kept kept : earlier) {
            recall(kept);
        }
    }

    private void take(Recording recording) {
        Reply reply = reply(recording);
        Optional<ReplyKind> kind = Recognition.kind(reply, recording.fileName());
        if (kind.isEmpty()) {
            intake.reply(recording.where(), reply.bytes());
            intake.problem(recording.where(), "is none of the ModernGov replies that are read");
            return;
        }
        Parsed<OptionalLong> id = Recognition.id(kind.get(), reply);
        id.problems().forEach(intake::problem);
        String path = id.value().isPresent() || !kind.get().isOfOne()
                ? kind.get().path(id.value().orElse(0))
                : recording.where();
        intake.reply(base.resolve(path), reply.bytes());
        intake.show("Looking through " + recording.where());
        if (id.value().isPresent()) {
            things.computeIfAbsent(kind.get(), k -> new TreeMap<>())
                    .computeIfAbsent(id.value().getAsLong(), i -> new ArrayList<>())
                    .add(recording);
        } else if (!kind.get().isOfOne()) {
            lists.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(recording);
        }
    }

    /// Takes up what an earlier import kept of a thing of which nothing is recorded here.
    private void recall(Provenance.Kept kept) {
        Optional<ReplyKind> kind = ReplyKind.named(kept.address());
        if (kind.isEmpty()) {
            return;
        }
        Recording recording = new Recording(
                kept.address(), () -> intake.provenance().bytes(kept).orElse(new byte[0]));
        OptionalLong id = kind.get().id(Link.of(kept.address()));
        if (id.isPresent()) {
            things.computeIfAbsent(kind.get(), k -> new TreeMap<>())
                    .computeIfAbsent(id.getAsLong(), i -> new ArrayList<>(List.of(recording)));
        } else if (!kind.get().isOfOne()) {
            lists.computeIfAbsent(kind.get(), k -> new ArrayList<>(List.of(recording)));
        }
    }

    private Reply reply(Recording recording) {
        return new Reply(recording.where(), base, recording.bytes().get());
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public List<Reply> replies(Ask ask) {
        return things.getOrDefault(ask.kind(), new TreeMap<>()).getOrDefault(ask.id(), List.of()).stream()
                .map(this::reply)
                .toList();
    }

    @Override
    public List<Reply> lists(ReplyKind kind) {
        return lists.getOrDefault(kind, List.of()).stream().map(this::reply).toList();
    }

    @Override
    public SortedSet<Long> known(ReplyKind kind) {
        return new TreeSet<>(things.getOrDefault(kind, new TreeMap<>()).keySet());
    }

    @Override
    public Optional<FileReply> file(Document document, boolean kept) {
        return files.find(document)
                .map(file -> new FileReply(
                        Optional.ofNullable(document.latest().address()).orElse(file.where()),
                        new ByteArrayInputStream(file.bytes().get()),
                        null,
                        null));
    }
}
