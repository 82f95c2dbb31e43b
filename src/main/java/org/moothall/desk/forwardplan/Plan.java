package org.moothall.desk.forwardplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Publishing;
import org.moothall.desk.publishing.Standing;
import org.moothall.ledger.Appended;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ForwardPlanEntry.Due;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.rules.Settings;
import org.moothall.rules.days.PublicationDay;

/// The acts on forward-plan entries: begun, taken into work, changed, promised for another date, published, ended.
@Singleton
public final class Plan {
    private final Drafts drafts;
    private final Notices notices;
    private final Numbers numbers;
    private final Published published;
    private final Publishing publishing;
    private final Settings settings = Settings.cautious();
    private final Clock clock;

    @Inject
    public Plan(
            Drafts drafts, Notices notices, Numbers numbers, Published published, Publishing publishing, Clock clock) {
        this.drafts = drafts;
        this.notices = notices;
        this.numbers = numbers;
        this.published = published;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// A new entry under the next free number.
    public EntryId begin(Handle handle, AuthorityCode authority, Text text, Due due, String by) {
        EntryId id = new EntryId(numbers.next(handle, authority, Kind.FORWARD_PLAN_ENTRY));
        drafts.begin(handle, authority, Edit.begin(id, text).promised(due).entry(), null, by);
        return id;
    }

    /// The entry in work; one that stands on the ledger alone is taken into work first.
    public Optional<Draft> take(Handle handle, AuthorityCode authority, EntryId id, String by) {
        Optional<Draft> known = drafts.find(handle, authority, id);
        if (known.isPresent()) {
            return known;
        }
        Key key = new Key(authority, Kind.FORWARD_PLAN_ENTRY, id.number());
        Optional<ForwardPlanEntry> standing = published.find(handle, ForwardPlanEntry.class, key);
        standing.ifPresent(entry -> drafts.begin(
                handle,
                authority,
                entry,
                published.line(handle, key).map(Standing::entry).orElse(null),
                by));
        return drafts.find(handle, authority, id);
    }

    /// The entry as it is in work or, where it is not, as it stands on the ledger.
    public Optional<ForwardPlanEntry> find(Handle handle, AuthorityCode authority, EntryId id) {
        return drafts.find(handle, authority, id)
                .map(Draft::plan)
                .or(() -> published.find(
                        handle, ForwardPlanEntry.class, new Key(authority, Kind.FORWARD_PLAN_ENTRY, id.number())));
    }

    /// Changes what is written in an entry, if nobody has since it was fetched.
    public boolean write(Handle handle, Draft draft, Text text, String by) {
        return drafts.change(handle, draft, Edit.of(draft.plan()).text(text).entry(), by);
    }

    /// Promises another date; the earlier ones stay in the history.
    public boolean promise(Handle handle, Draft draft, Due due, String by) {
        return drafts.change(handle, draft, Edit.of(draft.plan()).promised(due).entry(), by);
    }

    /// Keeps a notice or an agreement.
    public void give(Handle handle, Draft draft, Given given, String by) {
        notices.put(handle, draft.authority(), draft.id(), given, by);
    }

    /// What the law says of it on this day.
    public Law law(Handle handle, Draft draft) {
        return law(handle, draft, draft.plan().published());
    }

    /// Publishes an entry as it stands. An entry always may be published: one that is late says under which
    /// exception the decision can be made, or that it cannot.
    ///
    /// @return false where somebody changed it since it was fetched
    public boolean publish(Handle handle, Draft draft, String by) {
        LocalDate day = settings.publicationDay(clock.instant());
        LocalDate first = draft.plan().published() == null ? day : draft.plan().published();
        Law law = law(handle, draft, first);
        return put(
                handle,
                draft,
                Edit.of(draft.plan()).published(day, law.notice().orElse(null)).entry(),
                by);
    }

    /// Ends an entry without a decision, with the reason that the public is told where they knew of it.
    ///
    /// @return false where somebody changed it since it was fetched
    public boolean withdraw(Handle handle, Draft draft, String reason, String by) {
        ForwardPlanEntry ended = Edit.of(draft.plan()).withdrawn(reason).entry();
        return draft.entry().isEmpty() ? drafts.change(handle, draft, ended, by) : put(handle, draft, ended, by);
    }

    /// Ends an entry in a decision, which is published in the same transaction.
    ///
    /// @return false where somebody changed it since it was fetched
    public boolean decided(Handle handle, Draft draft, DecisionId decision, String by) {
        return put(handle, draft, Edit.of(draft.plan()).decided(decision).entry(), by);
    }

    /// Today in London.
    public LocalDate today() {
        return clock.instant().atZone(PublicationDay.LONDON).toLocalDate();
    }

    private Law law(Handle handle, Draft draft, @Nullable LocalDate first) {
        return Law.of(draft.plan(), notices.list(handle, draft.authority(), draft.id()), first, settings, today());
    }

    private boolean put(Handle handle, Draft draft, ForwardPlanEntry plan, String by) {
        if (!drafts.change(handle, draft, plan, by)) {
            return false;
        }
        Appended appended = publishing.publish(handle, draft.authority(), List.of(plan));
        if (!appended.appended().isEmpty()) {
            drafts.published(handle, draft, appended.head().size() - 1);
        }
        return true;
    }
}
