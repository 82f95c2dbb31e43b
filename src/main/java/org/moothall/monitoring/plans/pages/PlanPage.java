package org.moothall.monitoring.plans.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moothall.monitoring.plans.Course;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.events.ExternalEvent;
import org.moothall.monitoring.plans.money.MoneyLine;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Objective;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.web.Page;

/// A plan: its outcomes and what is done for each, and how every action stands.
record PlanPage(
        Plan plan, Version version, Course course, List<ExternalEvent> events, List<MoneyLine> money, LocalDate today)
        implements Page {
    @CheckedTemplate(basePath = "monitoring/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanPage page);
    }

    /// A finding with the event that it comes from.
    record Found(ExternalEvent event, ExternalEvent.Finding finding) {}

    public Optional<Status> status(Action action) {
        return course.status(plan, action.code());
    }

    public Optional<LocalDate> due(Action action) {
        return course.due(action);
    }

    public boolean moved(Action action) {
        return course.revised(action.code()).isPresent();
    }

    public boolean late(Action action) {
        return course.late(plan, action, today);
    }

    public List<Found> answers(Objective objective) {
        Map<Long, Found> found = new java.util.HashMap<>();
        events.forEach(event ->
                event.findings().forEach(finding -> found.put(finding.id(), new Found(event, finding))));
        return objective.answers().stream()
                .filter(found::containsKey)
                .map(number -> Objects.requireNonNull(found.get(number)))
                .toList();
    }

    @Override
    public TemplateInstance template() {
        return Templates.plan(this);
    }

    @Override
    public Object data() {
        return version.text();
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
