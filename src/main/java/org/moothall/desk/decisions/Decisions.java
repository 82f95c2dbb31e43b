package org.moothall.desk.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.forwardplan.Plan;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Publishing;
import org.moothall.desk.publishing.Standing;
import org.moothall.ledger.Appended;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.rules.Settings;
import org.moothall.rules.callin.CallIn;
import org.moothall.rules.callin.Request;
import org.moothall.rules.callin.Subject;

/// The acts on decisions: begun, taken into work, changed, published, called in, dealt with by scrutiny.
@Singleton
public final class Decisions {
    private final Drafts drafts;
    private final Requests requests;
    private final Schemes schemes;
    private final Plan plan;
    private final Numbers numbers;
    private final Published published;
    private final Publishing publishing;
    private final Settings settings = Settings.cautious();
    private final Clock clock;

    @Inject
    public Decisions(
            Drafts drafts,
            Requests requests,
            Schemes schemes,
            Plan plan,
            Numbers numbers,
            Published published,
            Publishing publishing,
            Clock clock) {
        this.drafts = drafts;
        this.requests = requests;
        this.schemes = schemes;
        this.plan = plan;
        this.numbers = numbers;
        this.published = published;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// A new decision under the next free number.
    public DecisionId begin(Handle handle, AuthorityCode authority, Text text, Facts facts, String by) {
        DecisionId id = new DecisionId(numbers.next(handle, authority, Kind.DECISION));
        drafts.begin(handle, authority, Edit.begin(id, text).decision(), facts, null, by);
        return id;
    }

    /// The decision in work; one that stands on the ledger alone is taken into work first.
    public Optional<Draft> take(Handle handle, AuthorityCode authority, DecisionId id, String by) {
        Optional<Draft> known = drafts.find(handle, authority, id);
        if (known.isPresent()) {
            return known;
        }
        Key key = new Key(authority, Kind.DECISION, id.number());
        Optional<Decision> standing = published.find(handle, Decision.class, key);
        standing.ifPresent(decision -> drafts.begin(
                handle,
                authority,
                decision,
                Facts.assumed(decision),
                published.line(handle, key).map(Standing::entry).orElse(null),
                by));
        return drafts.find(handle, authority, id);
    }

    /// Changes what is written in a decision, if nobody has since it was fetched.
    public boolean write(Handle handle, Draft draft, Text text, Facts facts, String by) {
        return drafts.change(handle, draft, Edit.of(draft.decision()).text(text).decision(), facts, by);
    }

    /// What the law says of it now.
    public Law law(Handle handle, Draft draft) {
        return Law.of(which(handle, draft), settings, clock.instant());
    }

    /// Publishes a decision, and ends the forward-plan entry that it was announced by, in one transaction.
    ///
    /// @param why words in the council's language for why a decision is not open to call-in
    public Outcome publish(Handle handle, Draft draft, Function<Subject.Reason, String> why, String by) {
        Law law = law(handle, draft);
        if (!law.notice().allows()) {
            return new Outcome.Blocked(law.notice());
        }
        LocalDate day = settings.publicationDay(clock.instant());
        Decision dated = Edit.of(draft.decision())
                .published(day)
                .underUrgency(urgency(handle, draft))
                .decision();
        if (!put(handle, draft, standing(handle, draft, dated, why), by)) {
            return new Outcome.ChangedSince();
        }
        draft.facts()
                .plan()
                .flatMap(id -> plan.take(handle, draft.authority(), id, by))
                .filter(entry -> entry.plan().status() == ForwardPlanEntry.Status.OPEN)
                .ifPresent(entry -> plan.decided(handle, entry, draft.id(), by));
        return new Outcome.Published();
    }

    /// Keeps a request for call-in, and publishes where that leaves the decision.
    ///
    /// @return false where somebody changed the decision since it was fetched
    public boolean request(
            Handle handle, Draft draft, Request request, Function<Subject.Reason, String> why, String by) {
        requests.add(handle, draft, request, by);
        return refresh(handle, draft, why, by);
    }

    /// Keeps what scrutiny did, and publishes where that leaves the decision.
    ///
    /// @return false where somebody changed the decision since it was fetched
    public boolean meet(Handle handle, Draft draft, Requests.Met met, Function<Subject.Reason, String> why, String by) {
        requests.meet(handle, draft, met, by);
        return refresh(handle, draft, why, by);
    }

    /// Publishes where a decision stands with call-in, if that has changed: a request came, scrutiny met, or its
    /// time went by.
    ///
    /// @return false where somebody changed the decision since it was fetched
    public boolean refresh(Handle handle, Draft draft, Function<Subject.Reason, String> why, String by) {
        if (draft.decision().published() == null) {
            return true;
        }
        Decision now = standing(handle, draft, draft.decision(), why);
        return now.equals(draft.decision()) || put(handle, draft, now, by);
    }

    /// The numbers that a council has set for itself.
    public Schemes.Own own(Handle handle, AuthorityCode authority) {
        return schemes.get(handle, authority);
    }

    private Decision standing(Handle handle, Draft draft, Decision decision, Function<Subject.Reason, String> why) {
        Draft dated = new Draft(
                draft.authority(),
                decision,
                draft.facts(),
                draft.entry(),
                draft.revision(),
                draft.changed(),
                draft.changedBy());
        Law.Case which = which(handle, dated);
        Instant now = clock.instant();
        LocalDate day = decision.published() == null ? settings.publicationDay(now) : decision.published();
        CallIn callIn = Law.callIn(which, day, settings, now);
        return Edit.of(decision)
                .calledIn(
                        Law.published(
                                callIn, which.met(), callIn.notOpen().map(why).orElse(null)),
                        callIn.effectiveFrom().orElse(null))
                .decision();
    }

    private Decision.@Nullable Urgency urgency(Handle handle, Draft draft) {
        return draft.facts()
                .plan()
                .flatMap(id -> plan.find(handle, draft.authority(), id))
                .map(ForwardPlanEntry::notice)
                .map(notice -> switch (notice) {
                    case TWENTY_EIGHT_DAYS -> null;
                    case GENERAL_EXCEPTION -> Decision.Urgency.GENERAL_EXCEPTION;
                    case SPECIAL_URGENCY -> Decision.Urgency.SPECIAL_URGENCY;
                })
                .orElse(draft.decision().urgency());
    }

    private Law.Case which(Handle handle, Draft draft) {
        return new Law.Case(
                draft,
                requests.list(handle, draft),
                requests.met(handle, draft),
                schemes.get(handle, draft.authority()).scheme());
    }

    private boolean put(Handle handle, Draft draft, Decision decision, String by) {
        if (!drafts.change(handle, draft, decision, draft.facts(), by)) {
            return false;
        }
        Appended appended = publishing.publish(handle, draft.authority(), List.of(decision));
        if (!appended.appended().isEmpty()) {
            drafts.published(handle, draft, appended.head().size() - 1);
        }
        return true;
    }
}
