package org.moothall.desk.reports.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Account;
import org.moothall.accounts.Role;
import org.moothall.accounts.Visitor;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Standing;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.work.Reach;
import org.moothall.desk.reports.work.Reading;
import org.moothall.desk.reports.work.Whole;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.web.NotFound;
import org.moothall.web.Site;

/// What every page of reports asks: the report, whether the signed-in account may see it, and what its numbers are
/// called.
@RequestScoped
public class Counter {
    @Inject
    @DeskStore
    Database store;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Reading reading;

    @Inject
    Published published;

    @Inject
    MeetingDrafts meetings;

    @Inject
    ItemDrafts items;

    /// Whoever asks.
    public Account who() {
        return visitor.account();
    }

    /// The council whose desk it is.
    public AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }

    /// A report that the account may see.
    ///
    /// @throws NotFound where there is none, or they may not
    public Whole get(long number) {
        return Optional.of(number)
                .filter(value -> value > 0)
                .flatMap(value -> store.read(handle -> reading.find(handle, new ReportNumber(value))))
                .filter(whole -> whole.report().authority().equals(authority()))
                .filter(whole -> reach(whole).sees())
                .orElseThrow(() -> NotFound.of("report " + number));
    }

    /// A report that the account may change.
    public Whole getToWrite(long number) {
        return Optional.of(get(number))
                .filter(whole -> reach(whole).writes())
                .orElseThrow(() -> NotFound.of("report " + number));
    }

    /// What the account may do with it.
    public Reach reach(Whole whole) {
        return Reach.of(who(), whole.report());
    }

    /// Every report that the account may see, what was changed last first.
    public List<Whole> list() {
        return store.read(handle -> reading.list(handle, authority())).stream()
                .filter(whole -> reach(whole).sees())
                .toList();
    }

    /// Changes something in one transaction.
    public <T> T write(Function<Handle, T> work) {
        return store.write(work);
    }

    /// Reads in one consistent view.
    public <T> T read(Function<Handle, T> work) {
        return store.read(work);
    }

    /// The bodies for which the account may begin reports.
    public List<Standing> bodies() {
        return published.list(authority(), Kind.BODY).stream()
                .filter(body -> body.withdrawal().isEmpty())
                .filter(body -> who().may(Role.AUTHOR, body.number()) || who().may(Role.CLERK, body.number()))
                .toList();
    }

    /// The matters that have been before meetings.
    public List<Standing> issues() {
        return published.list(authority(), Kind.ISSUE).stream()
                .filter(issue -> issue.withdrawal().isEmpty())
                .toList();
    }

    /// The meetings of a body whose agendas are in work, the next first.
    ///
    /// @param body none for those of every body
    public List<Draft> meetings(@Nullable BodyId body) {
        LocalDate today = site.today();
        return store.read(handle -> meetings.list(handle, authority(), today)).stream()
                .filter(draft -> body == null || draft.sheet().body().equals(body))
                .toList();
    }

    /// The items of a meeting's agenda, as far as they are open or not.
    public List<DraftItem> items(MeetingId meeting) {
        return store.read(handle -> items.list(handle, meeting)).stream()
                .filter(item ->
                        !item.removed() && !Boolean.TRUE.equals(item.text().heading()))
                .toList();
    }

    /// What a body is called.
    public String body(BodyId body) {
        return label(Kind.BODY, body.number());
    }

    /// What an issue is called; empty where there is none.
    public String issue(@Nullable IssueId issue) {
        return issue == null ? "" : label(Kind.ISSUE, issue.number());
    }

    /// What a meeting in work is called; empty where there is none.
    public String meeting(@Nullable MeetingId meeting) {
        return meeting == null
                ? ""
                : store.read(handle -> meetings.find(handle, meeting))
                        .map(this::name)
                        .orElse("");
    }

    /// A meeting in work by its body and day.
    public String name(Draft draft) {
        String title = draft.sheet().title();
        return (title == null ? body(draft.sheet().body()) : title) + ", "
                + site.day(draft.sheet().date());
    }

    /// What an item is called; empty where there is none.
    public String item(@Nullable ItemId item) {
        return item == null
                ? ""
                : store.read(handle -> items.find(handle, item))
                        .map(Counter::name)
                        .orElse("");
    }

    /// An item by its number and title.
    public static String name(DraftItem item) {
        String number = item.text().printed();
        return ((number == null ? "" : number + " ") + item.text().title()).strip();
    }

    private String label(Kind kind, long number) {
        return published
                .line(new Key(authority(), kind, number))
                .map(Standing::label)
                .orElse("");
    }
}
