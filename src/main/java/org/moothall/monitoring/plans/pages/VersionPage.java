package org.moothall.monitoring.plans.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.Version;
import org.moothall.monitoring.plans.versions.Difference;
import org.moothall.record.ImprovementPlan;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// A version: what happened to it, and what changed since the one before.
record VersionPage(
        Plan plan,
        Version version,
        Optional<Version> before,
        List<Difference.Change> changes,
        boolean saved,
        List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "monitoring/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance version(VersionPage page);

        static native TemplateInstance publish(Preview page);
    }

    /// Exactly what would be published.
    record Preview(Plan plan, Version version, ImprovementPlan shown) implements Page {
        @Override
        public TemplateInstance template() {
            return Templates.publish(this);
        }

        @Override
        public Object data() {
            return shown;
        }

        @Override
        public boolean keepable() {
            return false;
        }
    }

    @Override
    public TemplateInstance template() {
        return Templates.version(this);
    }

    @Override
    public Object data() {
        return changes;
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
