package org.moothall.desk.reports.acts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.acts.AskPage.Officer;
import org.moothall.desk.reports.acts.AskPage.Row;
import org.moothall.desk.reports.clearance.Clearance;
import org.moothall.desk.reports.clearance.Clearances;
import org.moothall.desk.reports.pages.ClearingWords;
import org.moothall.desk.reports.pages.Counter;
import org.moothall.desk.reports.work.Clearing;
import org.moothall.desk.reports.work.Clearing.Request;
import org.moothall.desk.reports.work.Whole;
import org.moothall.web.Fault;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The address where officers are asked to clear a report. Nobody is asked before it can go on.
@Path("/desk/reports/{id:\\d+}/clearance")
@For({Role.CLERK, Role.AUTHOR})
@RunOnVirtualThread
public class ClearancePages {
    private static final int DAYS = 5;

    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Counter counter;

    @Inject
    Accounts accounts;

    @Inject
    Clearing clearing;

    /// The form.
    @GET
    public Response form(@RestPath long id) {
        Whole whole = counter.getToWrite(id);
        List<Row> rows = Clearances.ROLES.stream().map(role -> row(whole, role)).toList();
        return show(whole, rows, List.of());
    }

    private Row row(Whole whole, Role role) {
        Optional<Clearance> asked =
                whole.clearances().stream().filter(one -> one.role() == role).findFirst();
        LocalDate usual = Optional.ofNullable(whole.report().text().wanted())
                .filter(day -> !day.isBefore(site.today()))
                .orElseGet(() -> site.today().plusDays(DAYS));
        List<Officer> choices = officers(whole, role);
        String first = choices.size() == 1 && whole.clearances().isEmpty()
                ? choices.getFirst().number()
                : "";
        return new Row(
                role.name(),
                role.word(),
                asked.map(one -> Long.toString(one.officer().number())).orElse(first),
                asked.map(Clearance::due).orElse(usual).toString(),
                choices);
    }

    private List<Officer> officers(Whole whole, Role role) {
        return accounts.having(role, whole.report().text().body().number()).stream()
                .map(account -> new Officer(Long.toString(account.id().number()), account.name()))
                .toList();
    }

    /// Asks the officers.
    @POST
    public Response ask(@RestPath long id, MultivaluedMap<String, String> form) {
        Whole whole = counter.getToWrite(id);
        List<Row> rows = Clearances.ROLES.stream()
                .map(role -> new Row(
                        role.name(),
                        role.word(),
                        field(form, role.word()),
                        field(form, role.word() + "-due"),
                        officers(whole, role)))
                .toList();
        List<Fault> faults = faults(rows);
        if (!faults.isEmpty() || !whole.obstacles().isEmpty()) {
            return show(whole, rows, faults);
        }
        counter.write(handle -> {
            clearing.ask(handle, whole, requests(whole, rows), counter.who());
            return id;
        });
        return pages.lead("/desk/reports/" + id + "?saved=asked#clearance");
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private List<Request> requests(Whole whole, List<Row> rows) {
        List<Request> requests = new ArrayList<>();
        for (Row row : rows) {
            Role role = Role.find(row.way()).orElseThrow();
            Optional<Account> officer = accounts
                    .having(role, whole.report().text().body().number())
                    .stream()
                    .filter(account -> Long.toString(account.id().number()).equals(row.chosen()))
                    .findFirst();
            officer.ifPresent(account -> requests.add(
                    new Request(role, account, Dates.read(row.due()).orElseThrow())));
        }
        return requests;
    }

    private List<Fault> faults(List<Row> rows) {
        ClearingWords words = site.words(ClearingWords.class);
        List<Fault> faults = new ArrayList<>();
        for (Row row : rows) {
            if (!row.chosen().isEmpty() && Dates.read(row.due()).isEmpty()) {
                faults.add(new Fault(row.way() + "-due", words.due_missing(words.role(row.role()))));
            }
        }
        boolean nobody = rows.stream()
                .allMatch(row -> row.choices().stream()
                        .noneMatch(choice -> choice.number().equals(row.chosen())));
        if (nobody) {
            faults.add(new Fault(rows.getFirst().way(), words.ask_nobody()));
        }
        return faults;
    }

    private Response show(Whole whole, List<Row> rows, List<Fault> faults) {
        return pages.show(
                new AskPage(whole.report().id().number(), whole.report().text().title(), rows, faults));
    }
}
