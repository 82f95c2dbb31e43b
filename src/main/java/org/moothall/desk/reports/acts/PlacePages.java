package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.pages.ClearingWords;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.work.OntoAgenda;
import org.moothall.desk.reports.work.OntoAgenda.Outcome;
import org.moothall.desk.reports.work.Whole;
import org.moothall.record.ids.ItemId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The address where a cleared report is put on an agenda.
@Path("/desk/reports/{id:\\d+}/agenda")
@For(Role.CLERK)
@RunOnVirtualThread
public class PlacePages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    OntoAgenda ontoAgenda;

    /// The form.
    @GET
    public Response form(@RestPath long id) {
        Whole whole = clerks(id);
        ItemId meant = whole.report().text().item();
        String title = site.words(ClearingWords.class)
                .closed_title_default(whole.report().text().title());
        return show(whole, meant == null ? "" : Long.toString(meant.number()), title, List.of());
    }

    /// Puts it there.
    ///
    /// @param item   the item's number
    /// @param closed what the public is to read of the part that is not open
    @POST
    public Response place(
            @RestPath long id, @RestForm @DefaultValue("") String item, @RestForm @DefaultValue("") String closed) {
        Whole whole = clerks(id);
        ClearingWords words = site.words(ClearingWords.class);
        String title = closed.isBlank()
                ? words.closed_title_default(whole.report().text().title())
                : closed.strip();
        if (meetings(whole).stream()
                .flatMap(meeting -> meeting.items().stream())
                .noneMatch(one -> one.number().equals(item))) {
            return show(whole, item, title, List.of(new Fault("item", words.item_missing())));
        }
        Outcome outcome = counter.write(
                handle -> ontoAgenda.place(handle, whole, new ItemId(Long.parseLong(item)), title, counter.who()));
        return switch (outcome) {
            case PLACED -> pages.lead("/desk/reports/" + id + "?saved=placed");
            case NOT_CLEARED -> show(whole, item, title, List.of(new Fault("item", words.not_cleared())));
            case NO_ITEM -> show(whole, item, title, List.of(new Fault("item", words.item_gone())));
        };
    }

    private Whole clerks(long id) {
        return Optional.of(counter.get(id))
                .filter(whole -> counter.reach(whole).places())
                .orElseThrow(() -> NotFound.of("report " + id));
    }

    private List<PlacePage.Meeting> meetings(Whole whole) {
        return counter.meetings(whole.report().text().body()).stream()
                .map(draft -> new PlacePage.Meeting(
                        counter.name(draft),
                        counter.items(draft.id()).stream()
                                .map(item -> new PlacePage.Item(
                                        Long.toString(item.id().number()), Counter.name(item)))
                                .toList()))
                .filter(meeting -> !meeting.items().isEmpty())
                .toList();
    }

    private Response show(Whole whole, String chosen, String closedTitle, List<Fault> faults) {
        return pages.show(new PlacePage(
                whole.report().id().number(),
                whole.report().text().title(),
                meetings(whole),
                chosen,
                !whole.closed().isEmpty(),
                closedTitle,
                faults));
    }
}
