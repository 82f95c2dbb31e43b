package org.moothall.desk.packs.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.Account;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Visitor;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.packs.MakingPacks;
import org.moothall.desk.packs.PackRow;
import org.moothall.desk.packs.PackRows;
import org.moothall.desk.packs.PackText;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.documents.packs.Made;
import org.moothall.record.ids.MeetingId;
import org.moothall.web.Fault;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of an agenda's packs.
@Path("/desk/packs/{meeting:\\d+}")
@For({Role.CLERK, Role.COUNCILLOR, Role.CHAIR})
@RunOnVirtualThread
public class PackPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    @DeskStore
    Database store;

    @Inject
    MeetingDrafts meetings;

    @Inject
    PackRows rows;

    @Inject
    MakingPacks making;

    @Inject
    PrivateFiles files;

    @Inject
    PackNaming naming;

    /// The packs that were made, and for a clerk what the next would hold.
    @GET
    public Response show(@RestPath long meeting) {
        return show(get(meeting), List.of());
    }

    private Response show(Draft draft, List<Fault> faults) {
        List<PackRow> made = made(draft);
        boolean clerk = isClerk(draft);
        List<PacksPage.Row> next = !clerk
                ? List.of()
                : making.look(draft, naming.text(draft, made.size() + 1))
                        .map(PackPages::rows)
                        .orElse(List.of());
        return pages.show(new PacksPage(
                draft.id().number(),
                naming.name(draft),
                made.stream()
                        .map(row -> new PacksPage.Pack(
                                row.number(),
                                row.firstPage(),
                                row.lastPage(),
                                row.closedSha256() != null,
                                row.at(),
                                row.by()))
                        .toList(),
                next,
                clerk,
                faults));
    }

    private static List<PacksPage.Row> rows(Made made) {
        return made.papers().stream()
                .map(paper -> new PacksPage.Row(
                        paper.title(),
                        paper.pages(),
                        paper.joined().name(),
                        paper.findings().stream().map(Enum::name).toList()))
                .toList();
    }

    /// Makes the next pack and puts it on the agenda.
    @POST
    @For(Role.CLERK)
    public Response make(@RestPath long meeting) {
        Draft draft = get(meeting);
        if (!isClerk(draft)) {
            throw NotFound.of("packs of " + meeting);
        }
        int number = made(draft).size() + 1;
        PackText text = naming.text(draft, number);
        boolean kept = making.make(draft, text, naming.paperTitle(number), visitor.account());
        return kept
                ? pages.lead("/desk/packs/" + meeting)
                : show(
                        draft,
                        List.of(new Fault("next", site.words(PackWords.class).meanwhile())));
    }

    /// A pack's file.
    @GET
    @Path("/{number:\\d+}/{whose:public|members}.pdf")
    public Response file(@RestPath long meeting, @RestPath int number, @RestPath String whose) {
        Draft draft = get(meeting);
        String sha256 = made(draft).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(whose.equals("members") ? row.closedSha256() : row.sha256()))
                .orElseThrow(() -> NotFound.of("pack " + number));
        InputStream bytes = files.open(sha256).orElseThrow(() -> NotFound.of("pack " + number));
        return Response.ok(bytes, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + whose + "-" + meeting + "-" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<PackRow> made(Draft draft) {
        return store.read(handle -> rows.list(handle, draft.id()));
    }

    private boolean isClerk(Draft draft) {
        return visitor.account().may(Role.CLERK, draft.sheet().body().number());
    }

    /// A meeting whose members' papers the account may read.
    private Draft get(long meeting) {
        Account who = visitor.account();
        return store.read(handle -> meetings.find(handle, new MeetingId(meeting)))
                .filter(draft -> draft.authority().value().equals(site.council().code()))
                .filter(draft -> List.of(Role.CLERK, Role.COUNCILLOR, Role.CHAIR).stream()
                        .anyMatch(role -> who.may(role, draft.sheet().body().number())))
                .orElseThrow(() -> NotFound.of("packs of " + meeting));
    }
}
