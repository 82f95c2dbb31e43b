package org.moothall.monitoring.plans.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.Courses;
import org.moothall.monitoring.plans.MilestoneMet;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.RevisedDue;
import org.moothall.monitoring.plans.StatusEntry;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.pages.ActionPage.Entered;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.monitoring.plans.versions.Status.Obligation;
import org.moothall.record.ids.PlanId;
import org.moothall.web.Fault;
import org.moothall.web.Id;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of one action.
@Path("/monitoring/plans/{id}/actions/{code}")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST, Role.AUDITOR})
public class ActionPages {
    @Inject
    Pages pages;

    @Inject
    Site site;

    @Inject
    Visitor visitor;

    @Inject
    Trail trail;

    @Inject
    Monitoring monitoring;

    @Inject
    Plans plans;

    @Inject
    Courses courses;

    /// The action.
    @GET
    public Response show(@RestPath Id id, @RestPath String code, @RestQuery @DefaultValue("") String saved) {
        Entered nothing = new Entered(site.today().toString(), "", "", "", "");
        return pages.show(page(id, code, nothing, !saved.isEmpty(), List.of()));
    }

    /// Says how it stands.
    @POST
    @Path("/status")
    @For(Role.IMPROVEMENT_LEAD)
    public Response status(
            @RestPath Id id,
            @RestPath String code,
            @RestForm @DefaultValue("") String asAt,
            @RestForm @DefaultValue("") String status,
            @RestForm @DefaultValue("") String comment,
            @RestForm @DefaultValue("") String recovery,
            @RestForm @DefaultValue("") String approvedBy) {
        Plan plan = plans.get(new PlanId(id.number()));
        Version version = current(plan);
        Entered entered = new Entered(asAt, status, comment, recovery, approvedBy);
        Optional<LocalDate> day = Days.read(asAt);
        List<Fault> faults = faults(version, entered, day);
        if (!faults.isEmpty()) {
            return pages.show(page(id, code, entered, false, faults));
        }
        StatusEntry entry = new StatusEntry(
                code,
                version.number(),
                day.orElseThrow(),
                status,
                said(comment),
                said(recovery),
                said(approvedBy),
                monitoring.now(),
                visitor.account().name());
        return kept(id, code, "said how an action stands", status, handle -> courses.add(handle, plan, entry));
    }

    private List<Fault> faults(Version version, Entered entered, Optional<LocalDate> day) {
        PlansWords words = site.words(PlansWords.class);
        List<Fault> faults = new ArrayList<>();
        if (day.isEmpty()) {
            faults.add(new Fault("asAt", words.fault_day()));
        }
        Optional<Status> status = version.text().status(entered.code());
        if (status.isEmpty()) {
            faults.add(new Fault("status", words.fault_status()));
        }
        status.ifPresent(one -> one.lacking(entered.comment(), entered.approvedBy(), entered.recovery())
                .forEach(lacking -> faults.add(new Fault(field(lacking), words.fault_more(one.label())))));
        return faults;
    }

    private static String field(Obligation obligation) {
        return switch (obligation) {
            case COMMENT -> "comment";
            case APPROVAL -> "approvedBy";
            case RECOVERY_PLAN -> "recovery";
        };
    }

    /// Moves its date.
    @POST
    @Path("/due")
    @For(Role.IMPROVEMENT_LEAD)
    public Response move(
            @RestPath Id id,
            @RestPath String code,
            @RestForm @DefaultValue("") String due,
            @RestForm @DefaultValue("") String reason) {
        PlansWords words = site.words(PlansWords.class);
        Optional<LocalDate> day = Days.read(due);
        if (day.isEmpty() || reason.isBlank()) {
            Fault fault =
                    day.isEmpty() ? new Fault("due", words.fault_day()) : new Fault("reason", words.fault_reason());
            return pages.show(
                    page(id, code, new Entered(site.today().toString(), "", "", "", ""), false, List.of(fault)));
        }
        RevisedDue revised = new RevisedDue(
                code,
                day.get(),
                reason.strip(),
                null,
                monitoring.now(),
                visitor.account().name());
        return kept(id, code, "moved a date", due, handle -> courses.move(handle, new PlanId(id.number()), revised));
    }

    /// Records that a milestone was reached.
    @POST
    @Path("/milestones")
    @For(Role.IMPROVEMENT_LEAD)
    public Response reach(
            @RestPath Id id,
            @RestPath String code,
            @RestForm @DefaultValue("") String milestone,
            @RestForm @DefaultValue("") String met) {
        Optional<LocalDate> day = Days.read(met);
        if (day.isEmpty()) {
            Fault fault = new Fault("met", site.words(PlansWords.class).fault_day());
            return pages.show(
                    page(id, code, new Entered(site.today().toString(), "", "", "", ""), false, List.of(fault)));
        }
        MilestoneMet reached = new MilestoneMet(
                code, milestone, day.get(), null, visitor.account().name());
        return kept(
                id,
                code,
                "recorded a milestone",
                milestone,
                handle -> courses.reach(handle, new PlanId(id.number()), reached));
    }

    private Response kept(
            Id id, String code, String act, String detail, java.util.function.Consumer<org.jdbi.v3.core.Handle> work) {
        if (current(plans.get(new PlanId(id.number()))).text().action(code).isEmpty()) {
            throw NotFound.of("action " + code);
        }
        monitoring.write(handle -> {
            work.accept(handle);
            trail.record(handle, visitor.account(), act, "plans/" + id.number() + "/actions/" + code, detail);
            return true;
        });
        return pages.lead("/monitoring/plans/" + id.number() + "/actions/" + code + "?saved=1");
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private static Version current(Plan plan) {
        return plan.current().orElseThrow(() -> NotFound.of("plan " + plan.id()));
    }

    private ActionPage page(Id id, String code, Entered entered, boolean saved, List<Fault> faults) {
        Plan plan = plans.get(new PlanId(id.number()));
        Version version = current(plan);
        return new ActionPage(
                plan,
                version,
                version.text().outcomeOf(code).orElseThrow(() -> NotFound.of("action " + code)),
                version.text().action(code).orElseThrow(() -> NotFound.of("action " + code)),
                courses.of(plan.id()).of(code),
                monitoring.today(),
                entered,
                saved,
                faults);
    }
}
