package org.moothall.desk.forwardplan.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forwardplan.Draft;
import org.moothall.desk.forwardplan.Drafts;
import org.moothall.desk.forwardplan.Given;
import org.moothall.desk.forwardplan.Law;
import org.moothall.desk.forwardplan.Notices;
import org.moothall.desk.forwardplan.Plan;
import org.moothall.desk.law.AnswerView;
import org.moothall.desk.publishing.Published;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Site;

/// The entries that a request is about: found, held against who asks, acted on with a line on the trail.
@RequestScoped
class Entries {
    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Plan plan;

    @Inject
    Drafts drafts;

    @Inject
    Notices notices;

    @Inject
    Published published;

    @Inject
    @DeskStore
    Database store;

    /// Somebody who acts, in a transaction.
    record Acting(Handle handle, String by) {}

    /// An act that is refused where somebody else was quicker.
    interface Act {
        boolean on(Acting acting);
    }

    AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }

    Optional<Draft> find(long id) {
        return store.read(handle -> drafts.find(handle, authority(), new EntryId(id)));
    }

    /// The entry in work, for whoever is clerk to the body that decides.
    Draft mine(long id) {
        return find(id).filter(this::isMine).orElseThrow(() -> NotFound.of("forward-plan entry " + id));
    }

    boolean isMine(Draft draft) {
        Account who = visitor.account();
        return draft.plan().makerBody() == null
                ? who.has(Role.CLERK)
                : who.may(Role.CLERK, draft.plan().makerBody().number());
    }

    /// Acts within one transaction, with a line on the trail.
    ///
    /// @param words what was done: `published a forward-plan entry`
    <T> T act(EntryId id, String words, BiFunction<Handle, String, T> act) {
        Account who = visitor.account();
        return store.write(handle -> {
            T outcome = act.apply(handle, who.name());
            if (!Boolean.FALSE.equals(outcome)) {
                trail.record(handle, who, words, "forward-plan/" + id, "");
            }
            return outcome;
        });
    }

    /// Begins an entry, with a line on the trail.
    EntryId begin(EntryForm form) {
        Account who = visitor.account();
        return store.write(handle -> {
            EntryId id = plan.begin(
                    handle,
                    authority(),
                    form.text(who.name()),
                    EntryForm.due(form.form(), site.today(), null),
                    who.name());
            trail.record(handle, who, "began a forward-plan entry", "forward-plan/" + id, "");
            return id;
        });
    }

    EntryPage page(Draft draft, String notice, Form form, List<Fault> faults) {
        List<Given> given = store.read(handle -> notices.list(handle, draft.authority(), draft.id()));
        Law law = store.read(handle -> plan.law(handle, draft));
        return new EntryPage(
                draft,
                draft.overdue(site.today()),
                isUnpublished(draft),
                given,
                AnswerView.of(law.answer(), site),
                notice,
                form,
                faults);
    }

    /// Whether it says something that the public does not read yet.
    boolean isUnpublished(Draft draft) {
        return draft.entry()
                .flatMap(entry -> published.content(ForwardPlanEntry.class, entry))
                .filter(draft.plan()::equals)
                .isEmpty();
    }
}
