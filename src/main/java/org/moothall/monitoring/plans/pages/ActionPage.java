package org.moothall.monitoring.plans.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.plans.Course;
import org.moothall.monitoring.plans.MilestoneMet;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.StatusEntry;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Outcome;
import org.moothall.monitoring.plans.versions.Status;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// One action: how it stands and has stood, and the forms to say so.
///
/// @param course of this action alone
record ActionPage(
        Plan plan,
        Version version,
        Outcome outcome,
        Action action,
        Course course,
        LocalDate today,
        Entered entered,
        boolean saved,
        List<Fault> faults)
        implements Page {
    /// What was written into the form for a status.
    record Entered(String asAt, String code, String comment, String recovery, String approvedBy) {}

    @CheckedTemplate(basePath = "monitoring/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance action(ActionPage page);
    }

    public Optional<Status> status(StatusEntry entry) {
        return plan.version(entry.version()).flatMap(one -> one.text().status(entry.code()));
    }

    public Optional<Status> now() {
        return course.status(plan, action.code());
    }

    public Optional<LocalDate> due() {
        return course.due(action);
    }

    public boolean late() {
        return course.late(plan, action, today);
    }

    public Optional<MilestoneMet> met(Action.Milestone milestone) {
        return course.met(action.code(), milestone.title());
    }

    public List<StatusEntry> entries() {
        return course.entries().reversed();
    }

    public boolean asks(Status status, String what) {
        return status.obliges().contains(Status.Obligation.valueOf(what));
    }

    @Override
    public TemplateInstance template() {
        return Templates.action(this);
    }

    @Override
    public Object data() {
        return course;
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 422;
    }
}
