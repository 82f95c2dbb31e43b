package org.moothall.monitoring.plans.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.Course;
import org.moothall.monitoring.plans.Courses;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.events.Events;
import org.moothall.monitoring.plans.money.Money;
import org.moothall.monitoring.plans.publication.PlanPublishing;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.monitoring.plans.versions.Templates;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.PlanId;
import org.moothall.web.Id;
import org.moothall.web.NotFound;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of the plans that are kept.
@Path("/monitoring")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST, Role.AUDITOR})
public class KeptPlanPages {
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

    @Inject
    Events events;

    @Inject
    Money money;

    @Inject
    PlanPublishing publishing;

    /// All plans.
    @GET
    public Response list() {
        return pages.show(new ListPage(
                plans.list(authority()).stream().map(this::line).toList(),
                publishing.adoptable(authority()),
                Templates.keys()));
    }

    private ListPage.Line line(Plan plan) {
        Course course = courses.of(plan.id());
        List<Action> actions =
                plan.current().map(version -> version.text().actions().toList()).orElse(List.of());
        return new ListPage.Line(
                plan,
                actions.stream()
                        .filter(action -> course.late(plan, action, monitoring.today()))
                        .count(),
                actions.stream()
                        .filter(action -> course.status(plan, action.code())
                                .map(Status::ends)
                                .orElse(false))
                        .count(),
                actions.size());
    }

    /// Takes up a plan from the public record.
    @POST
    @Path("/plans")
    @For(Role.IMPROVEMENT_LEAD)
    public Response adopt(@RestForm @DefaultValue("0") long plan, @RestForm @DefaultValue("brag") String key) {
        ImprovementPlan published = publishing.adoptable(authority()).stream()
                .filter(one -> one.number() == plan)
                .findFirst()
                .orElseThrow(() -> NotFound.of("plan " + plan));
        List<Status> statuses = Templates.keys().stream()
                .filter(one -> one.code().equals(key))
                .findFirst()
                .orElse(Templates.keys().getFirst())
                .statuses();
        monitoring.write(handle -> {
            publishing.adopt(
                    handle, authority(), published, statuses, visitor.account().name());
            trail.record(handle, visitor.account(), "took up a plan", "plans/" + plan, published.title());
            return true;
        });
        return pages.lead("/monitoring/plans/" + plan);
    }

    /// One plan.
    @GET
    @Path("/plans/{id}")
    public Response plan(@RestPath Id id) {
        Plan plan = plans.get(new PlanId(id.number()));
        return pages.show(new PlanPage(
                plan,
                plan.current().orElseThrow(() -> NotFound.of("plan " + id.number())),
                courses.of(plan.id()),
                events.of(plan.id()),
                money.of(plan.id()),
                monitoring.today()));
    }

    private AuthorityCode authority() {
        return new AuthorityCode(site.council().code());
    }
}
