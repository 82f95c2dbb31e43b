package org.moothall.monitoring.plans.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.Step;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.publication.PlanPublishing;
import org.moothall.monitoring.plans.versions.Difference;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.PlanId;
import org.moothall.web.Fault;
import org.moothall.web.Id;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of a plan's versions.
@Path("/monitoring/plans/{id}/versions/{number}")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST, Role.AUDITOR})
public class VersionPages {
    private static final String OFFICE = "Improvement team";

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
    PlanPublishing publishing;

    /// A version and what changed.
    @GET
    public Response show(@RestPath Id id, @RestPath Id number, @RestQuery @DefaultValue("") String saved) {
        Plan plan = plans.get(new PlanId(id.number()));
        return pages.show(page(plan, version(plan, number), !saved.isEmpty(), List.of()));
    }

    /// Records what happened to it.
    @POST
    @Path("/steps")
    @For(Role.IMPROVEMENT_LEAD)
    public Response step(
            @RestPath Id id,
            @RestPath Id number,
            @RestForm @DefaultValue("") String step,
            @RestForm @DefaultValue("") String day,
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("") String decision,
            @RestForm @DefaultValue("") String whom) {
        Plan plan = plans.get(new PlanId(id.number()));
        Version version = version(plan, number);
        Step.Kind kind = Arrays.stream(Step.Kind.values())
                .filter(one -> one.name().equals(step) && one != Step.Kind.PUBLISHED)
                .findFirst()
                .orElse(Step.Kind.AGREED);
        List<Fault> faults = faults(plan, kind, day, decision, whom);
        if (!faults.isEmpty()) {
            return pages.show(page(plan, version, false, faults));
        }
        LocalDate on = Days.read(day).orElseThrow();
        Step happened = new Step(
                kind,
                on,
                body.strip().matches("[0-9]{1,15}") ? new BodyId(Long.parseLong(body.strip())) : null,
                decision.isBlank() ? null : new DecisionId(Long.parseLong(decision.strip())),
                null,
                whom.isBlank() ? null : whom.strip(),
                null,
                visitor.account().name());
        monitoring.write(handle -> {
            plans.record(handle, plan.id(), version.number(), happened);
            trail.record(handle, visitor.account(), "recorded a step of a plan", "plans/" + plan.id(), kind.name());
            return true;
        });
        return pages.lead("/monitoring/plans/" + plan.id() + "/versions/" + version.number() + "?saved=1");
    }

    private List<Fault> faults(Plan plan, Step.Kind kind, String day, String decision, String whom) {
        PlansWords words = site.words(PlansWords.class);
        if (Days.read(day).isEmpty()) {
            return List.of(new Fault("day", words.fault_day()));
        }
        if (kind == Step.Kind.ENDORSED || !decision.isBlank()) {
            Optional<DecisionId> id = decision.strip().matches("[0-9]{1,15}")
                    ? Optional.of(new DecisionId(Long.parseLong(decision.strip())))
                    : Optional.empty();
            if (id.flatMap(one -> publishing.decision(plan.authority(), one)).isEmpty()) {
                return List.of(new Fault("decision", words.fault_decision()));
            }
        }
        boolean goesToSomebody = kind == Step.Kind.SENT || kind == Step.Kind.TRANSFERRED;
        return goesToSomebody && whom.isBlank() ? List.of(new Fault("whom", words.fault_whom())) : List.of();
    }

    /// What the public would see.
    @GET
    @Path("/publish")
    @For(Role.IMPROVEMENT_LEAD)
    public Response preview(@RestPath Id id, @RestPath Id number) {
        Plan plan = plans.get(new PlanId(id.number()));
        Version version = version(plan, number);
        return pages.show(new VersionPage.Preview(plan, version, publishing.preview(plan, version)));
    }

    /// Publishes it.
    @POST
    @Path("/publish")
    @For(Role.IMPROVEMENT_LEAD)
    public Response publish(@RestPath Id id, @RestPath Id number) {
        Plan plan = plans.get(new PlanId(id.number()));
        Version version = version(plan, number);
        monitoring.write(handle -> {
            publishing.publish(handle, plan, version, OFFICE, visitor.account().name());
            trail.record(
                    handle, visitor.account(), "published a plan", "plans/" + plan.id(), "version " + version.number());
            return true;
        });
        return pages.lead("/monitoring/plans/" + plan.id() + "/versions/" + version.number() + "?saved=1");
    }

    private static Version version(Plan plan, Id number) {
        return plan.version(number.number()).orElseThrow(() -> NotFound.of("version " + number.number()));
    }

    private static VersionPage page(Plan plan, Version version, boolean saved, List<Fault> faults) {
        Optional<Version> before = plan.before(version);
        return new VersionPage(
                plan,
                version,
                before,
                before.map(earlier -> Difference.between(earlier.text(), version.text())
                                .changes())
                        .orElse(List.of()),
                saved,
                faults);
    }
}
