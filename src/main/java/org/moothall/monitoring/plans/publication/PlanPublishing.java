package org.moothall.monitoring.plans.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.Courses;
import org.moothall.monitoring.plans.MilestoneMet;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.RevisedDue;
import org.moothall.monitoring.plans.Step;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.events.Events;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.record.Decision;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PlanId;

/// Publishes versions of plans, and takes up what others have published.
public final class PlanPublishing {
    private final Monitoring monitoring;
    private final Ledger ledger;
    private final Plans plans;
    private final Courses courses;
    private final Events events;

    /// To and from this ledger.
    public PlanPublishing(Monitoring monitoring, Ledger ledger, Plans plans, Courses courses, Events events) {
        this.monitoring = monitoring;
        this.ledger = ledger;
        this.plans = plans;
        this.courses = courses;
        this.events = events;
    }

    /// Exactly what would be published.
    public ImprovementPlan preview(Plan plan, Version version) {
        return new PublicPlan(plan, courses.of(plan.id()), events.of(plan.id()))
                .of(
                        version,
                        published(plan.authority(), plan.id())
                                .map(ImprovementPlan::papers)
                                .orElse(List.of()));
    }

    /// What stands on the ledger of a plan.
    public Optional<ImprovementPlan> published(AuthorityCode authority, PlanId plan) {
        return content(new Key(authority, Kind.IMPROVEMENT_PLAN, plan.number()), ImprovementPlan.class);
    }

    /// Publishes a version, in the caller's transaction.
    ///
    /// @param office that publishes, in words; it names no person
    public void publish(Handle handle, Plan plan, Version version, String office, String by) {
        long entry = ledger.append(handle, office, plan.authority(), List.of(preview(plan, version)))
                        .size()
                - 1;
        plans.record(
                handle,
                plan.id(),
                version.number(),
                new Step(Step.Kind.PUBLISHED, monitoring.today(), null, null, entry, null, null, by));
    }

    /// The plans on the ledger that are not kept here yet.
    public List<ImprovementPlan> adoptable(AuthorityCode authority) {
        return ledger.newest(authority, Kind.IMPROVEMENT_PLAN).stream()
                .flatMap(entry -> Stream.ofNullable(entry.json()))
                .map(json -> RecordJson.read(json, ImprovementPlan.class))
                .filter(plan -> plans.find(plan.id()).isEmpty())
                .toList();
    }

    /// A decision on the ledger.
    public Optional<Decision> decision(AuthorityCode authority, DecisionId id) {
        return content(new Key(authority, Kind.DECISION, id.number()), Decision.class);
    }

    /// A number that no plan has, here or on the ledger.
    public PlanId nextId(AuthorityCode authority) {
        long published = ledger.newest(authority, Kind.IMPROVEMENT_PLAN).stream()
                .map(Entry::key)
                .mapToLong(Key::number)
                .max()
                .orElse(0);
        return new PlanId(Math.max(published, plans.highest()) + 1);
    }

    /// Takes a published plan into work, in the caller's transaction: its text becomes the first version.
    ///
    /// @param key the statuses that its actions shall have
    public void adopt(Handle handle, AuthorityCode authority, ImprovementPlan plan, List<Status> key, String by) {
        Adoption adoption = new Adoption(plan);
        LocalDate begun = plan.start() == null ? monitoring.today() : plan.start();
        LocalDate endorsed = Optional.ofNullable(plan.endorsed())
                .flatMap(decision -> decision(authority, decision))
                .map(Decision::made)
                .orElse(begun);
        plans.begin(handle, plan.id(), authority, plan.issue(), adoption.text(key, Map.of()), by);
        Map<String, Long> findings = new HashMap<>();
        adoption.events(endorsed).forEach(event -> {
            long id = events.add(handle, plan.id(), withoutFindings(event), by);
            event.findings().forEach(finding -> findings.put(finding.words(), events.addFinding(handle, id, finding)));
        });
        plans.save(handle, plan.id(), 1, adoption.text(key, findings), by);
        long number = plans.makeVersion(handle, plan.id(), "Taken up from the public record", by);
        adoption.steps(endorsed, by).forEach(step -> plans.record(handle, plan.id(), number, step));
        course(handle, plan, by);
    }

    private static org.moothall.monitoring.plans.events.ExternalEvent withoutFindings(
            org.moothall.monitoring.plans.events.ExternalEvent event) {
        return new org.moothall.monitoring.plans.events.ExternalEvent(
                0,
                event.kind(),
                event.title(),
                event.from(),
                event.to(),
                event.received(),
                event.published(),
                event.letter(),
                event.summary(),
                event.judgements(),
                List.of());
    }

    private void course(Handle handle, ImprovementPlan plan, String by) {
        plan.outcomes().stream().flatMap(ImprovementPlan.Outcome::allActions).forEach(action -> {
            String code = action.code();
            if (code != null && action.revisedDue() != null) {
                String reason = Objects.requireNonNullElse(action.revisedBecause(), "As published");
                courses.move(
                        handle,
                        plan.id(),
                        new RevisedDue(code, action.revisedDue(), reason, null, monitoring.now(), by));
            }
            if (code != null) {
                action.milestones().stream()
                        .filter(milestone -> milestone.met() != null)
                        .forEach(milestone -> courses.reach(
                                handle,
                                plan.id(),
                                new MilestoneMet(
                                        code, milestone.title(), Objects.requireNonNull(milestone.met()), null, by)));
            }
        });
    }

    private <C extends org.moothall.record.Content> Optional<C> content(Key key, Class<C> type) {
        return ledger.latest(key).map(Entry::json).map(json -> RecordJson.read(json, type));
    }
}
