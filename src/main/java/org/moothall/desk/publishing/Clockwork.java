package org.moothall.desk.publishing;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Looks every few seconds whether something is due to be published.
@Singleton
class Clockwork {
    private final Timetable timetable;
    private final List<ByTheClock> parts;
    private final Clock clock;
    private final boolean readOnly;

    @Inject
    Clockwork(
            Timetable timetable,
            @All List<ByTheClock> parts,
            Clock clock,
            @ConfigProperty(name = "moothall.read-only", defaultValue = "false") boolean readOnly) {
        this.timetable = timetable;
        this.parts = List.copyOf(parts);
        this.clock = clock;
        this.readOnly = readOnly;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike() {
        if (!readOnly) {
            timetable.run(clock.instant(), parts);
        }
    }
}
