package org.moothall.desk.reports.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.clearance.Clearance;
import org.moothall.desk.reports.clearance.Clearance.Answer;
import org.moothall.desk.reports.clearance.Stage;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.pages.ReportPage.Facts;
import org.moothall.desk.reports.pages.ReportPage.Happened;
import org.moothall.desk.reports.pages.ReportPage.May;
import org.moothall.desk.reports.pages.ReportPage.Officer;
import org.moothall.desk.reports.pages.ReportPage.Part;
import org.moothall.desk.reports.pages.ReportPage.Reason;
import org.moothall.desk.reports.work.Reach;
import org.moothall.desk.reports.work.Whole;
import org.moothall.web.Site;

/// Sets reports out for their pages, as far as the account may see them.
@RequestScoped
class Display {
    @Inject
    Counter counter;

    @Inject
    Accounts accounts;

    @Inject
    Site site;

    ReportsPage list(String stage) {
        List<Whole> all = counter.list();
        List<ReportsPage.Count> counts = Stream.concat(
                        Stream.of(new ReportsPage.Count("", all.size())),
                        Arrays.stream(Stage.values())
                                .map(one -> new ReportsPage.Count(one.name(), count(all, one)))
                                .filter(one -> one.number() > 0))
                .toList();
        List<ReportsPage.Row> rows = all.stream()
                .filter(whole -> stage.isEmpty() || whole.stage().name().equals(stage))
                .map(this::row)
                .toList();
        Account who = counter.who();
        return new ReportsPage(
                stage,
                counts,
                all.stream().filter(this::waitsForMe).map(this::row).toList(),
                rows,
                who.has(Role.AUTHOR, Role.CLERK),
                who.has(Role.CLERK));
    }

    private static int count(List<Whole> all, Stage stage) {
        return (int) all.stream().filter(whole -> whole.stage() == stage).count();
    }

    /// What an officer has to clear, what came back to its author, and what a clerk can put on an agenda.
    private boolean waitsForMe(Whole whole) {
        Reach reach = counter.reach(whole);
        return switch (whole.stage()) {
            case IN_CLEARANCE, RETURNED ->
                whole.clearances().stream()
                                .anyMatch(one -> one.waits(whole.versions())
                                        && one.officer().equals(counter.who().id()))
                        || whole.stage() == Stage.RETURNED && reach.author();
            case CLEARED -> reach.places();
            case DRAFT -> reach.author();
            case PLACED, WITHDRAWN -> false;
        };
    }

    private ReportsPage.Row row(Whole whole) {
        ReportText text = whole.report().text();
        LocalDate today = site.today();
        return new ReportsPage.Row(
                whole.report().id().number(),
                text.title(),
                counter.body(text.body()),
                whole.stage().name(),
                colour(whole.stage()),
                whole.report().authorName(),
                text.wanted(),
                whole.clearances().stream()
                        .filter(one -> whole.stage() != Stage.PLACED && one.waits(whole.versions()))
                        .map(one -> new ReportsPage.Officer(
                                one.role().name(), one.officerName(), one.due(), one.isLate(whole.versions(), today)))
                        .toList());
    }

    private static String colour(Stage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN -> "";
            case IN_CLEARANCE -> "yellow";
            case RETURNED -> "red";
            case CLEARED -> "green";
            case PLACED -> "blue";
        };
    }

    ReportPage one(Whole whole, String saved) {
        Reach reach = counter.reach(whole);
        ReportText text = whole.report().text();
        String body = counter.body(text.body());
        return new ReportPage(
                whole.report().id().number(),
                text.title(),
                whole.stage().name(),
                colour(whole.stage()),
                facts(whole, body),
                saved,
                whole.obstacles().stream().map(Enum::name).toList(),
                part("open", whole.open(), body),
                part("closed", whole.closed(), body),
                whole.part()
                        .map(one ->
                                new Reason(one.confidential(), one.categories(), one.reason(), one.publicInterest()))
                        .orElse(null),
                whole.clearances().stream()
                        .map(one -> officer(whole, one, reach))
                        .toList(),
                whole.events().stream()
                        .map(one ->
                                new Happened(one.at(), one.name(), one.what().name(), one.words()))
                        .toList(),
                may(whole, reach));
    }

    private static May may(Whole whole, Reach reach) {
        boolean withdrawn = whole.report().withdrawn();
        return new May(
                reach.writes() && !withdrawn,
                reach.writes() && whole.obstacles().isEmpty() && whole.stage() != Stage.PLACED,
                reach.writes() && !withdrawn,
                reach.places()
                        && whole.stage() == Stage.CLEARED
                        && whole.obstacles().isEmpty(),
                reach.writes() && withdrawn);
    }

    private Facts facts(Whole whole, String body) {
        ReportText text = whole.report().text();
        return new Facts(
                body,
                counter.meeting(text.meeting()),
                counter.item(text.item()),
                counter.issue(text.issue()),
                whole.report().authorName(),
                text.wanted(),
                whole.report().changed(),
                whole.report().changedBy());
    }

    private static Part part(String way, List<ReportFile> files, String body) {
        List<Version> versions = files.stream().map(Version::of).toList();
        return new Part(
                way,
                versions.isEmpty() ? null : versions.getFirst(),
                versions.isEmpty() ? List.of() : versions.subList(1, versions.size()),
                body);
    }

    private Officer officer(Whole whole, Clearance one, Reach reach) {
        Optional<Answer> answer = one.of(whole.versions());
        boolean late = one.isLate(whole.versions(), site.today());
        String state = answer.map(said -> said.cleared() ? "cleared" : "returned")
                .orElseGet(() -> late ? "late" : one.answer().isPresent() ? "stale" : "waits");
        return new Officer(
                one.role().name(),
                one.officerName(),
                one.due(),
                state,
                answer.map(Answer::at).orElse(null),
                answer.map(Answer::by).orElse(""),
                answer.isEmpty() && reach.writes() ? letter(whole, one) : "",
                one.role().word(),
                reach.clears().contains(one.role())
                        && whole.stage() != Stage.PLACED
                        && whole.obstacles().isEmpty());
    }

    private String letter(Whole whole, Clearance one) {
        ClearingWords words = site.words(ClearingWords.class);
        String title = whole.report().text().title();
        String address = site.address("/desk/reports/" + whole.report().id().number());
        return accounts.find(one.officer())
                .map(officer -> "mailto:" + officer.email() + "?subject=" + encoded(words.remind_subject(title))
                        + "&body=" + encoded(words.remind_body(title, address)))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
