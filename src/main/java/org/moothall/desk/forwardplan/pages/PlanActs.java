package org.moothall.desk.forwardplan.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forms.Posted;
import org.moothall.desk.forwardplan.Draft;
import org.moothall.desk.forwardplan.Plan;
import org.moothall.record.ids.EntryId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where the forward plan is acted on. Each act leads on to the page of the entry.
@Path("/desk/forward-plan")
@For(Role.CLERK)
@RunOnVirtualThread
public class PlanActs {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Plan plan;

    @Inject
    Entries entries;

    @Inject
    Posted posted;

    /// Begins an entry.
    @POST
    public Response begin() {
        EntryForm form = new EntryForm(posted.form(), null, words());
        List<Fault> faults = form.faults();
        if (!faults.isEmpty()) {
            return pages.show(new EditPage(Optional.empty(), 0, form.form(), Optional.empty(), faults));
        }
        EntryId id = entries.begin(form);
        return lead(id, "saved");
    }

    /// Takes one that stands on the record into work.
    @POST
    @Path("/{id}/take")
    public Response take(@RestPath long id) {
        EntryId entry = new EntryId(id);
        Draft taken = entries.act(
                        entry,
                        "took a forward-plan entry into work",
                        (handle, by) -> plan.take(handle, entries.authority(), entry, by))
                .orElseThrow(() -> NotFound.of("forward-plan entry " + id));
        return lead(taken.id(), "");
    }

    /// Changes what it says. Where somebody else has meanwhile, both texts are shown and neither is lost.
    @POST
    @Path("/{id}/edit")
    public Response write(@RestPath long id) {
        Draft draft = entries.mine(id);
        EntryForm form = new EntryForm(posted.form(), draft.text(), words());
        long revision = form.form().number("revision").orElse(0L);
        if (!form.faults().isEmpty()) {
            return pages.show(new EditPage(Optional.of(draft), revision, form.form(), Optional.empty(), form.faults()));
        }
        boolean kept = draft.revision() == revision
                && entries.act(
                        draft.id(),
                        "changed a forward-plan entry",
                        (handle, by) -> plan.write(handle, draft, form.text(by), by));
        return kept ? lead(draft.id(), "saved") : conflict(entries.mine(id), form.form());
    }

    /// Promises another date.
    @POST
    @Path("/{id}/dates")
    public Response promise(@RestPath long id) {
        Draft draft = entries.mine(id);
        Form form = posted.form();
        List<Fault> faults = EntryForm.dueFaults(form, words());
        if (!faults.isEmpty()) {
            return pages.show(entries.page(draft, "", form, faults));
        }
        return done(
                draft,
                form,
                "saved",
                "set a date of a forward-plan entry",
                act -> plan.promise(
                        act.handle(), draft, EntryForm.due(form, site.today(), form.words("why")), act.by()));
    }

    /// Records a notice or an agreement.
    @POST
    @Path("/{id}/notices")
    public Response give(@RestPath long id) {
        Draft draft = entries.mine(id);
        NoticeForm form = new NoticeForm(posted.form(), words());
        if (!form.faults().isEmpty()) {
            return pages.show(entries.page(draft, "", form.form(), form.faults()));
        }
        entries.act(draft.id(), "recorded a notice of a forward-plan entry", (handle, by) -> {
            plan.give(handle, draft, form.given(), by);
            return true;
        });
        return lead(draft.id(), "saved");
    }

    /// Publishes it.
    @POST
    @Path("/{id}/publish")
    public Response publish(@RestPath long id) {
        Draft draft = entries.mine(id);
        return done(
                draft,
                posted.form(),
                "published",
                "published a forward-plan entry",
                act -> plan.publish(act.handle(), draft, act.by()));
    }

    /// Ends it without a decision.
    @POST
    @Path("/{id}/withdraw")
    public Response withdraw(@RestPath long id) {
        Draft draft = entries.mine(id);
        Form form = posted.form();
        if (form.text("reason").isEmpty()) {
            return pages.show(entries.page(draft, "", form, List.of(new Fault("reason", words().fault_why()))));
        }
        return done(
                draft,
                form,
                "saved",
                "withdrew a forward-plan entry",
                act -> plan.withdraw(act.handle(), draft, form.text("reason"), act.by()));
    }

    private Response done(Draft draft, Form form, String notice, String words, Entries.Act act) {
        boolean same =
                form.number("revision").filter(seen -> seen == draft.revision()).isPresent();
        boolean done = same && entries.act(draft.id(), words, (handle, by) -> act.on(new Entries.Acting(handle, by)));
        return lead(draft.id(), done ? notice : "changed");
    }

    private Response conflict(Draft now, Form mine) {
        return pages.show(
                new EditPage(Optional.of(now), now.revision(), mine, Optional.of(EntryForm.of(now.text())), List.of()));
    }

    private Response lead(EntryId id, String notice) {
        return pages.lead("/desk/forward-plan/" + id + (notice.isEmpty() ? "" : "?notice=" + notice));
    }

    private PlanWords words() {
        return site.words(PlanWords.class);
    }
}
