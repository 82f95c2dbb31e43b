package org.moothall.monitoring.plans.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.moothall.ledger.Ledger;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.plans.Courses;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.events.Events;
import org.moothall.monitoring.plans.money.Money;
import org.moothall.monitoring.plans.publication.PlanPublishing;

/// Hands the stores of plans to whoever asks for them.
class PlanStores {
    @Produces
    @Singleton
    Plans plans(Monitoring monitoring) {
        return new Plans(monitoring);
    }

    @Produces
    @Singleton
    Courses courses(Monitoring monitoring) {
        return new Courses(monitoring);
    }

    @Produces
    @Singleton
    Events events(Monitoring monitoring) {
        return new Events(monitoring);
    }

    @Produces
    @Singleton
    Money money(Monitoring monitoring) {
        return new Money(monitoring);
    }

    @Produces
    @Singleton
    PlanPublishing publishing(Monitoring monitoring, Ledger ledger, Plans plans, Courses courses, Events events) {
        return new PlanPublishing(monitoring, ledger, plans, courses, events);
    }
}
