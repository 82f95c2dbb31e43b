package org.moothall.monitoring.measures.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Measures;
import org.moothall.monitoring.measures.Observations;
import org.moothall.monitoring.measures.Rebases;
import org.moothall.monitoring.measures.Targets;
import org.moothall.monitoring.measures.benchmarks.Benchmarks;
import org.moothall.monitoring.measures.intake.Uploads;

/// Hands the stores of measures to whoever asks for them.
class MeasureStores {
    @Produces
    @Singleton
    Measures measures(Monitoring monitoring) {
        return new Measures(monitoring);
    }

    @Produces
    @Singleton
    Observations observations(Monitoring monitoring) {
        return new Observations(monitoring);
    }

    @Produces
    @Singleton
    Targets targets(Monitoring monitoring) {
        return new Targets(monitoring);
    }

    @Produces
    @Singleton
    Rebases rebases(Monitoring monitoring) {
        return new Rebases(monitoring);
    }

    @Produces
    @Singleton
    Benchmarks benchmarks(Monitoring monitoring) {
        return new Benchmarks(monitoring);
    }

    @Produces
    @Singleton
    Uploads uploads(Monitoring monitoring, Observations observations) {
        return new Uploads(monitoring, observations);
    }
}
