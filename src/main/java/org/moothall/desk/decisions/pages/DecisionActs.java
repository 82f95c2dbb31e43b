package org.moothall.desk.decisions.pages;

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
import org.moothall.desk.decisions.Decisions;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.decisions.Outcome;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forms.Posted;
import org.moothall.record.ids.DecisionId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where decisions are written and published. Each act leads on to the page of the decision.
@Path("/desk/decisions")
@For(Role.CLERK)
@RunOnVirtualThread
public class DecisionActs {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Decisions decisions;

    @Inject
    Cases cases;

    @Inject
    Posted posted;

    /// Begins a decision.
    @POST
    public Response begin() {
        DecisionForm form = new DecisionForm(posted.form(), null, site.words(NumbersWords.class));
        List<Fault> faults = form.faults();
        if (!faults.isEmpty()) {
            return pages.show(new EditPage(Optional.empty(), 0, form.form(), Optional.empty(), faults));
        }
        DecisionId id = cases.act(
                "decisions",
                "began a decision",
                act -> decisions.begin(act.handle(), cases.authority(), form.text(), form.facts(), act.by()));
        return lead(id, "saved");
    }

    /// Takes one that stands on the record into work.
    @POST
    @Path("/{id}/take")
    public Response take(@RestPath long id) {
        DecisionId decision = new DecisionId(id);
        Draft taken = cases.act(
                        subject(decision),
                        "took a decision into work",
                        act -> decisions.take(act.handle(), cases.authority(), decision, act.by()))
                .orElseThrow(() -> NotFound.of("decision " + id));
        return lead(taken.id(), "");
    }

    /// Changes what it says. Where somebody else has meanwhile, both texts are shown and neither is lost.
    @POST
    @Path("/{id}/edit")
    public Response write(@RestPath long id) {
        Draft draft = cases.mine(id);
        DecisionForm form = new DecisionForm(posted.form(), draft.text(), site.words(NumbersWords.class));
        long revision = form.form().number("revision").orElse(0L);
        if (!form.faults().isEmpty()) {
            return pages.show(new EditPage(Optional.of(draft), revision, form.form(), Optional.empty(), form.faults()));
        }
        boolean kept = draft.revision() == revision
                && cases.act(
                        subject(draft.id()),
                        "changed a decision",
                        act -> decisions.write(act.handle(), draft, form.text(), form.facts(), act.by()));
        return kept ? lead(draft.id(), "saved") : conflict(cases.mine(id), form.form());
    }

    /// Publishes it.
    @POST
    @Path("/{id}/publish")
    public Response publish(@RestPath long id) {
        Draft draft = cases.mine(id);
        if (posted.form()
                .number("revision")
                .filter(seen -> seen == draft.revision())
                .isEmpty()) {
            return lead(draft.id(), "changed");
        }
        Outcome outcome = cases.act(
                subject(draft.id()),
                "published a decision",
                act -> decisions.publish(act.handle(), draft, reason -> cases.why(draft, reason), act.by()));
        return lead(
                draft.id(),
                switch (outcome) {
                    case Outcome.Published ignored -> "published";
                    case Outcome.ChangedSince ignored -> "changed";
                    case Outcome.Blocked ignored -> "blocked";
                });
    }

    /// Publishes how it stands with call-in now.
    @POST
    @Path("/{id}/refresh")
    public Response refresh(@RestPath long id) {
        Draft draft = cases.mine(id);
        boolean done = cases.act(
                subject(draft.id()),
                "published how a decision stands",
                act -> decisions.refresh(act.handle(), draft, reason -> cases.why(draft, reason), act.by()));
        return lead(draft.id(), done ? "published" : "changed");
    }

    private Response conflict(Draft now, Form mine) {
        return pages.show(
                new EditPage(Optional.of(now), now.revision(), mine, Optional.of(DecisionForm.of(now)), List.of()));
    }

    private Response lead(DecisionId id, String notice) {
        return pages.lead("/desk/decisions/" + id + (notice.isEmpty() ? "" : "?notice=" + notice));
    }

    private static String subject(DecisionId id) {
        return "decisions/" + id;
    }
}
