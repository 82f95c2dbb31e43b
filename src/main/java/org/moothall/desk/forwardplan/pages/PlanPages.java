package org.moothall.desk.forwardplan.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.forms.Form;
import org.moothall.desk.forwardplan.Draft;
import org.moothall.desk.forwardplan.Drafts;
import org.moothall.desk.forwardplan.Plan;
import org.moothall.desk.publishing.Published;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Kind;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses where the forward plan is read at the desk.
@Path("/desk/forward-plan")
@For({Role.CLERK, Role.MONITORING_OFFICER})
@RunOnVirtualThread
public class PlanPages {
    /// How many of the record are shown at once.
    private static final int MOST = 50;

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Drafts drafts;

    @Inject
    Plan plan;

    @Inject
    Published published;

    @Inject
    Entries entries;

    @Inject
    @DeskStore
    Database store;

    /// All entries, in work and not.
    ///
    /// @param find words of the titles of those that are not in work
    @GET
    public Response list(@RestQuery @DefaultValue("") String find) {
        AuthorityCode authority = authority();
        List<Draft> inWork = store.read(handle -> drafts.list(handle, authority));
        Set<Long> numbers = inWork.stream().map(draft -> draft.id().number()).collect(Collectors.toSet());
        return pages.show(new ListPage(
                inWork.stream()
                        .map(draft ->
                                new ListPage.Line(draft, draft.overdue(site.today()), entries.isUnpublished(draft)))
                        .toList(),
                published.newest(authority, Kind.FORWARD_PLAN_ENTRY, find, MOST).stream()
                        .filter(line -> !numbers.contains(line.number()))
                        .toList(),
                find));
    }

    /// The form of a new one.
    @GET
    @Path("/new")
    @For(Role.CLERK)
    public Response begin() {
        return pages.show(new EditPage(Optional.empty(), 0, Form.empty(), Optional.empty(), List.of()));
    }

    /// One entry.
    @GET
    @Path("/{id}")
    public Response entry(@RestPath long id, @RestQuery @DefaultValue("") String notice) {
        Optional<Draft> draft = entries.find(id);
        if (draft.isPresent()) {
            return pages.show(entries.page(draft.get(), notice, Form.empty(), List.of()));
        }
        return store.read(handle -> plan.find(handle, authority(), new EntryId(id)))
                .map(standing -> pages.show(new TakePage(standing)))
                .orElseThrow(() -> NotFound.of("forward-plan entry " + id));
    }

    /// The form of one that is in work.
    @GET
    @Path("/{id}/edit")
    @For(Role.CLERK)
    public Response edit(@RestPath long id) {
        Draft draft = entries.mine(id);
        return pages.show(new EditPage(
                Optional.of(draft), draft.revision(), EntryForm.of(draft.text()), Optional.empty(), List.of()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
