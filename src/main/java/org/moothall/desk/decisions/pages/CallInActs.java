package org.moothall.desk.decisions.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.decisions.Decisions;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.decisions.Schemes;
import org.moothall.desk.forms.Posted;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where requests for call-in, what scrutiny did and the council's own numbers are recorded.
@Path("/desk/decisions")
@For(Role.CLERK)
@RunOnVirtualThread
public class CallInActs {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Decisions decisions;

    @Inject
    Schemes schemes;

    @Inject
    Cases cases;

    @Inject
    Posted posted;

    /// Records a request, whether it counts or not.
    @POST
    @Path("/{id}/requests")
    public Response request(@RestPath long id) {
        Draft draft = cases.mine(id);
        CallInForm form = new CallInForm(posted.form(), site.words(NumbersWords.class));
        if (!form.requestFaults().isEmpty()) {
            return pages.show(cases.page(draft, "", form.form(), form.requestFaults()));
        }
        boolean done = cases.act(
                "decisions/" + draft.id(),
                "recorded a request for call-in",
                act -> decisions.request(
                        act.handle(), draft, form.request(), reason -> cases.why(draft, reason), act.by()));
        return lead(draft, done ? "saved" : "changed");
    }

    /// Records what scrutiny did.
    @POST
    @Path("/{id}/scrutiny")
    public Response meet(@RestPath long id) {
        Draft draft = cases.mine(id);
        CallInForm form = new CallInForm(posted.form(), site.words(NumbersWords.class));
        if (!form.metFaults().isEmpty()) {
            return pages.show(cases.page(draft, "", form.form(), form.metFaults()));
        }
        boolean done = cases.act(
                "decisions/" + draft.id(),
                "recorded what scrutiny did",
                act -> decisions.meet(act.handle(), draft, form.met(), reason -> cases.why(draft, reason), act.by()));
        return lead(draft, done ? "saved" : "changed");
    }

    /// Sets the council's own numbers.
    @POST
    @Path("/numbers")
    @For({Role.CLERK, Role.MONITORING_OFFICER})
    public Response numbers() {
        NumbersForm form = new NumbersForm(posted.form(), site.words(NumbersWords.class));
        if (!form.faults().isEmpty()) {
            return pages.show(new NumbersPage(form.form(), false, form.faults()));
        }
        cases.act("decisions/numbers", "set the council's numbers for call-in", act -> {
            schemes.put(act.handle(), cases.authority(), form.own(), act.by());
            return true;
        });
        return pages.lead("/desk/decisions/numbers?notice=saved");
    }

    private Response lead(Draft draft, String notice) {
        return pages.lead("/desk/decisions/" + draft.id() + "?notice=" + notice);
    }
}
