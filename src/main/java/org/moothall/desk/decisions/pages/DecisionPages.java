package org.moothall.desk.decisions.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.decisions.Decisions;
import org.moothall.desk.decisions.Draft;
import org.moothall.desk.decisions.Drafts;
import org.moothall.desk.forms.Form;
import org.moothall.desk.publishing.Published;
import org.moothall.record.Decision;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.rules.callin.CallIn;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where decisions are read at the desk.
@Path("/desk/decisions")
@For({Role.CLERK, Role.MONITORING_OFFICER})
@RunOnVirtualThread
public class DecisionPages {
    /// How many of the record are shown at once.
    private static final int MOST = 50;

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Drafts drafts;

    @Inject
    Decisions decisions;

    @Inject
    Published published;

    @Inject
    Cases cases;

    @Inject
    @DeskStore
    Database store;

    /// All decisions, in work and not.
    ///
    /// @param find words of the titles of those that are not in work
    @GET
    public Response list(@RestQuery @DefaultValue("") String find) {
        List<Draft> inWork = store.read(handle -> drafts.list(handle, cases.authority()));
        Set<Long> numbers = inWork.stream().map(draft -> draft.id().number()).collect(Collectors.toSet());
        return pages.show(new ListPage(
                inWork.stream()
                        .map(draft -> new ListPage.Line(draft, state(draft), cases.isUnpublished(draft)))
                        .toList(),
                published.newest(cases.authority(), Kind.DECISION, find, MOST).stream()
                        .filter(line -> !numbers.contains(line.number()))
                        .toList(),
                find));
    }

    /// The form of a new one; after a call-in was referred back, with what it is to confirm or change.
    @GET
    @Path("/new")
    @For(Role.CLERK)
    public Response begin(@RestQuery Optional<Long> after) {
        Map<String, String> fields = new HashMap<>(Map.of("executive", "yes"));
        after.flatMap(cases::find).ifPresent(draft -> {
            for (String field : List.of("title", "kind", "maker", "makerBody", "key", "keyReason", "issue", "wards")) {
                fields.put(field, DecisionForm.of(draft).text(field));
            }
            fields.put("supersedes", draft.id().toString());
        });
        return pages.show(new EditPage(Optional.empty(), 0, DecisionForm.form(fields), Optional.empty(), List.of()));
    }

    /// The form of the council's own numbers.
    @GET
    @Path("/numbers")
    @For({Role.CLERK, Role.MONITORING_OFFICER})
    public Response numbers(@RestQuery @DefaultValue("") String notice) {
        var own = store.read(handle -> decisions.own(handle, cases.authority()));
        return pages.show(new NumbersPage(NumbersForm.of(own), notice.equals("saved"), List.of()));
    }

    /// One decision.
    @GET
    @Path("/{id}")
    public Response decision(@RestPath long id, @RestQuery @DefaultValue("") String notice) {
        Optional<Draft> draft = cases.find(id);
        if (draft.isPresent()) {
            return pages.show(cases.page(draft.get(), notice, Form.empty(), List.of()));
        }
        return published
                .find(Decision.class, new Key(cases.authority(), Kind.DECISION, id))
                .map(standing -> pages.show(new TakePage(standing)))
                .orElseThrow(() -> NotFound.of("decision " + id));
    }

    /// The form of one that is in work.
    @GET
    @Path("/{id}/edit")
    @For(Role.CLERK)
    public Response edit(@RestPath long id) {
        Draft draft = cases.mine(id);
        return pages.show(new EditPage(
                Optional.of(draft), draft.revision(), DecisionForm.of(draft), Optional.empty(), List.of()));
    }

    private Optional<CallIn.State> state(Draft draft) {
        return store.read(handle -> decisions.law(handle, draft).callIn().map(CallIn::state));
    }
}
