package org.moothall.monitoring.measures.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.moothall.accounts.For;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.accounts.Visitor;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Catalogue;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Measures;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.Observations;
import org.moothall.monitoring.measures.Standing;
import org.moothall.monitoring.measures.Target;
import org.moothall.monitoring.measures.Targets;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.versions.Outcome;
import org.moothall.record.ids.PlanId;
import org.moothall.web.Fault;
import org.moothall.web.Id;
import org.moothall.web.Pages;
import org.moothall.web.Site;

/// The addresses of a plan's measures.
@Path("/monitoring/plans/{id}/measures")
@RunOnVirtualThread
@For({Role.IMPROVEMENT_LEAD, Role.ANALYST})
public class PlanMeasurePages {
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
    Measures measures;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    /// All of them.
    @GET
    public Response list(@RestPath Id id, @RestQuery @DefaultValue("") String saved) {
        return pages.show(page(plans.get(new PlanId(id.number())), !saved.isEmpty(), List.of()));
    }

    /// Takes measures from the catalogue.
    @POST
    @For(Role.IMPROVEMENT_LEAD)
    public Response add(@RestPath Id id, @RestForm List<String> code) {
        Plan plan = plans.get(new PlanId(id.number()));
        Set<String> chosen = code == null ? Set.of() : Set.copyOf(code);
        List<Catalogue.Item> items = offered(measures.of(plan.id())).stream()
                .filter(item -> chosen.contains(item.code()))
                .toList();
        if (items.isEmpty()) {
            String words = site.words(MeasureWords.class).choose();
            return pages.show(page(plan, false, List.of(new Fault("catalogue", words))));
        }
        monitoring.write(handle -> {
            String by = visitor.account().name();
            items.forEach(item -> measures.add(
                    handle,
                    plan.id(),
                    item.code(),
                    Measure.Evidence.KPI,
                    item.outcome(),
                    item.code(),
                    item.definition(),
                    by));
            trail.record(handle, visitor.account(), "added measures", "plans/" + plan.id(), String.join(" ", chosen));
            return true;
        });
        return pages.lead("/monitoring/plans/" + plan.id() + "/measures?saved=1");
    }

    private static List<Catalogue.Item> offered(List<Measure> taken) {
        Set<String> codes = taken.stream().map(Measure::code).collect(Collectors.toSet());
        return Catalogue.items().stream()
                .filter(item -> !codes.contains(item.code()))
                .toList();
    }

    private MeasuresPage page(Plan plan, boolean saved, List<Fault> faults) {
        List<Measure> all = measures.of(plan.id());
        Map<?, List<Observation>> figures = observations.ofPlan(plan.id(), Instant.MAX);
        Map<?, List<Target>> aims = targets.ofPlan(plan.id(), Instant.MAX);
        Map<String, List<Standing>> byOutcome = new LinkedHashMap<>();
        plan.current()
                .ifPresent(version ->
                        version.text().outcomes().forEach(outcome -> byOutcome.put(outcome.code(), new ArrayList<>())));
        all.forEach(measure -> byOutcome
                .computeIfAbsent(measure.outcome(), none -> new ArrayList<>())
                .add(Standing.of(
                        measure,
                        figures.containsKey(measure.id()) ? figures.get(measure.id()) : List.of(),
                        aims.containsKey(measure.id()) ? aims.get(measure.id()) : List.of())));
        return new MeasuresPage(
                plan.id().number(),
                plan.title(),
                byOutcome.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> new MeasuresPage.Group(one.getKey(), title(plan, one.getKey()), one.getValue()))
                        .toList(),
                offered(all),
                saved,
                faults);
    }

    private static String title(Plan plan, String code) {
        return plan.current()
                .flatMap(version -> version.text().outcome(code))
                .map(Outcome::title)
                .orElse("");
    }
}
