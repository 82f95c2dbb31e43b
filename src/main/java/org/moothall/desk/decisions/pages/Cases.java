package org.moothall.desk.decisions.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.decisions.Decisions;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.decisions.Drafts;
import org.moothall.desk.decisions.Law;
import org.moothall.desk.decisions.Outcome;
import org.moothall.desk.forms.Form;
import org.moothall.desk.law.AnswerView;
import org.moothall.desk.publishing.Published;
import org.moothall.record.Decision;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.rules.callin.Subject;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Site;

/// The decisions that a request is about: found, held against who asks, acted on with a line on the trail.
@RequestScoped
class Cases {
    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Decisions decisions;

    @Inject
    Drafts drafts;

    @Inject
    Published published;

    @Inject
    @DeskStore
    Database store;

    /// Somebody who acts, in a transaction.
    record Acting(Handle handle, String by) {}

    /// An act, and whether it was done.
    interface Act<T> {
        T on(Acting acting);
    }

    AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }

    Optional<Draft> find(long id) {
        return store.read(handle -> drafts.find(handle, authority(), new DecisionId(id)));
    }

    /// The decision in work, for whoever is clerk to the body that decides.
    Draft mine(long id) {
        return find(id).filter(this::isMine).orElseThrow(() -> NotFound.of("decision " + id));
    }

    private boolean isMine(Draft draft) {
        Account who = visitor.account();
        return draft.decision().makerBody() == null
                ? who.has(Role.CLERK)
                : who.may(Role.CLERK, draft.decision().makerBody().number());
    }

    /// Acts within one transaction, with a line on the trail unless it was refused.
    ///
    /// @param words what was done: `published a decision`
    <T> T act(String subject, String words, Act<T> act) {
        Account who = visitor.account();
        return store.write(handle -> {
            T outcome = act.on(new Acting(handle, who.name()));
            if (isDone(outcome)) {
                trail.record(handle, who, words, subject, "");
            }
            return outcome;
        });
    }

    private static boolean isDone(Object outcome) {
        return !Boolean.FALSE.equals(outcome)
                && !(outcome instanceof Outcome.Blocked)
                && !(outcome instanceof Outcome.ChangedSince);
    }

    /// Why a decision is not open to call-in, in the council's own language: it is published.
    String why(Subject.Reason reason) {
        CallInWords words = MessageBundles.get(
                CallInWords.class,
                Localized.Literal.of(Locale.of(site.council().language()).getLanguage()));
        return switch (reason) {
            case NOT_EXECUTIVE -> words.why_not_executive();
            case ONCE_ONLY -> words.why_once();
            case URGENT -> words.why_urgent();
            case OUTSIDE_SCHEME -> words.why_outside();
        };
    }

    /// The same, with who agreed and why where it cannot wait.
    String why(Draft draft, Subject.Reason reason) {
        return draft.facts()
                .exempted()
                .filter(agreed -> reason == Subject.Reason.URGENT)
                .map(agreed -> "%s %s, %s: %s".formatted(why(reason), agreed.by(), agreed.capacity(), agreed.reason()))
                .orElse(why(reason));
    }

    DecisionPage page(Draft draft, String notice, Form form, List<Fault> faults) {
        Law law = store.read(handle -> decisions.law(handle, draft));
        int needed = store.read(handle -> decisions.own(handle, draft.authority()))
                .scheme()
                .thresholds()
                .getFirst()
                .number();
        return new DecisionPage(
                draft,
                isUnpublished(draft),
                AnswerView.of(
                        law.callIn()
                                .map(callIn -> law.notice().and(callIn.answer()))
                                .orElse(law.notice()),
                        site),
                law.callIn(),
                needed,
                notice,
                form,
                faults);
    }

    /// Whether it says something that the public does not read yet.
    boolean isUnpublished(Draft draft) {
        return draft.entry()
                .flatMap(entry -> published.content(Decision.class, entry))
                .filter(draft.decision()::equals)
                .isEmpty();
    }
}
